/** @jsxImportSource react */
import type { Person } from '../people';
import { shortAddress } from './town-data';

type Piece = Person['bio'][number];

/** X draws emoji as images; one shape serves for all of ours. */
const emojiImage = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="#d9a441"/></svg>')}`;

/** Text as X renders it: spans, emoji as images, links whose text holds the whole address with its ends hidden. */
export function XText({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, index) => {
    const key = `${index}`;
    if (typeof piece === 'string') return <span key={key}>{piece}</span>;
    if ('emoji' in piece) return <img key={key} alt={piece.emoji} src={emojiImage} />;
    return <ShortLink key={key} address={piece.link} />;
  });
}

const shownLength = 26;

function ShortLink({ address }: { address: string }) {
  const bare = address.replace(/^https:\/\//, '');
  const isCut = bare.length > shownLength;
  return (
    <a dir="ltr" href={shortAddress()} target="_blank" rel="noopener noreferrer nofollow" role="link">
      <span aria-hidden="true" className="unseen">
        https://
      </span>
      {bare.slice(0, shownLength)}
      {isCut && (
        <>
          <span aria-hidden="true" className="unseen">
            {bare.slice(shownLength)}
          </span>
          <span aria-hidden="true">…</span>
        </>
      )}
    </a>
  );
}

/** A link inside X: no page load, the address changes and React draws. */
export function Go({
  to,
  children,
  ...rest
}: {
  to: string;
  children?: React.ReactNode;
  [attribute: string]: unknown;
}) {
  return (
    <a
      {...rest}
      href={to}
      role="link"
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        history.pushState({}, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }}
    >
      {children}
    </a>
  );
}
