/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { Person, Post } from '../people';
import { townData } from './town-data';
import { XPost } from './x-post';

/** What X assumes a cell is high; the town's posts really are, so that nothing has to be measured. */
const plainHeight = 132;
const quoteHeight = 210;
const heightOf = ({ quotes }: Post) => (quotes ? quoteHeight : plainHeight);

/**
 * A virtualised timeline like X's: cells stand absolutely, only those near the viewport are mounted (at most 20), and one
 * that comes back is a new node.
 */
export function Timeline({ posts, people }: { posts: Post[]; people: Person[] }) {
  const [scroll, setScroll] = useState(0);
  useEffect(() => {
    const onScroll = () => setScroll(Math.floor(window.scrollY / 200) * 200);
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, []);
  const [views, setViews] = useState(8);
  useEffect(() => {
    if (!townData().isLively) return;
    const count = setInterval(() => setViews((before) => before + 1), 300);
    return () => clearInterval(count);
  }, []);
  let top = 0;
  const cells = posts.map((post) => {
    const cell = { post, top };
    top += heightOf(post);
    return cell;
  });
  const mounted = cells
    .filter((cell) => cell.top > scroll - innerHeight / 2 - quoteHeight && cell.top < scroll + innerHeight * 1.5)
    .slice(0, 20);
  return (
    <section role="region" aria-labelledby="accessible-list-1">
      <h1 id="accessible-list-1" className="unseen">
        Timeline
      </h1>
      <div aria-label="Timeline">
        <div style={{ position: 'relative', minHeight: `${top}px` }}>
          {mounted.map((cell) => (
            <div
              key={cell.post.id}
              data-testid="cellInnerDiv"
              style={{
                transform: `translateY(${cell.top}px)`,
                position: 'absolute',
                width: '100%',
                height: `${heightOf(cell.post)}px`,
              }}
            >
              <div>
                <div>
                  <XPost
                    post={cell.post}
                    person={people.find(({ handle }) => handle === cell.post.handle)}
                    views={views}
                  />
                </div>
              </div>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}
