/** @jsxImportSource react */
import type { Person, Post } from '../people';
import { hoverOver } from './x-hover-card';
import { Go, XText } from './x-text';

/* Nesting, test ids, roles and hrefs as on X (data/x-structure, social-dom §1.5); everything else is ours. */

type PostProps = { post: Post; person: Person | undefined; isFocused?: boolean; views?: number };

/** One post of a timeline, or the one a detail page is about (names stacked, no time above). */
export function XPost({ post, person, isFocused = false, views = 8 }: PostProps) {
  const { handle, id, text, repostedBy, quotes, isPromoted } = post;
  const name = person?.name ?? handle;
  const article = (
    <article data-testid="tweet" role="article" tabIndex={isFocused ? -1 : 0}>
      <div>
        <div>
          <div className="context">
            {repostedBy && (
              <Go to={`/${repostedBy}`} dir="ltr">
                <span data-testid="socialContext">
                  <span dir="ltr">{repostedBy}</span> reposted
                </span>
              </Go>
            )}
          </div>
          <div className="row">
            <div>
              <div data-testid="Tweet-User-Avatar">
                <div data-testid={`UserAvatar-Container-${handle}`}>
                  <Go to={`/${handle}`} aria-hidden="true" tabIndex={-1} className="avatar" />
                </div>
              </div>
            </div>
            <div className="column">
              <div>
                <div className="header">
                  <div className="left">
                    <div className="names">
                      <NameBlock handle={handle} name={name} id={isPromoted || isFocused ? undefined : id} />
                    </div>
                  </div>
                  <div>
                    <button data-testid="caret" type="button" aria-label="More">
                      ⋯
                    </button>
                  </div>
                </div>
              </div>
              <div>
                <div data-testid="tweetText" dir="auto" lang="en">
                  <XText pieces={text} />
                </div>
              </div>
              {quotes && <Quote {...quotes} />}
              {isFocused && (
                <div dir="ltr">
                  <Go to={`/${handle}/status/${id}`}>
                    <time dateTime="2026-11-24T10:00:00.000Z">10:00 AM</time>
                  </Go>
                </div>
              )}
              <div role="group" aria-label="3 replies, 1 repost" className="actions">
                <button data-testid="reply" type="button">
                  3
                </button>
                <button data-testid="retweet" type="button">
                  1
                </button>
                <button data-testid="like" type="button">
                  <span data-testid="app-text-transition-container" key={views}>
                    {views}
                  </span>
                </button>
              </div>
            </div>
          </div>
        </div>
      </div>
    </article>
  );
  return isPromoted ? <div data-testid="placementTracking">{article}</div> : article;
}

function NameBlock({ handle, name, id }: { handle: string; name: string; id: string | undefined }) {
  return (
    <div data-testid="User-Name" className="user-name">
      <div>
        <div>
          <Go to={`/${handle}`} onMouseEnter={() => hoverOver(handle)} onMouseLeave={() => hoverOver(undefined)}>
            <div>
              <div dir="ltr">
                <span>
                  <span className="name">{name}</span>
                </span>
              </div>
              <div dir="ltr" />
            </div>
          </Go>
        </div>
      </div>
      <div>
        <div className="line">
          <div>
            <Go to={`/${handle}`} tabIndex={-1}>
              <div dir="ltr">
                <span className="handle">{`@${handle}`}</span>
              </div>
            </Go>
          </div>
          {id && (
            <>
              <div aria-hidden="true" className="handle">
                <span>·</span>
              </div>
              <div>
                <Go to={`/${handle}/status/${id}`} aria-label="2 hours ago" className="handle">
                  <time dateTime="2026-11-24T10:00:00.000Z">2h</time>
                </Go>
              </div>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function Quote({ handle, text }: { handle: string; text: string }) {
  return (
    <div aria-labelledby="quote">
      <div>
        <div role="link" tabIndex={0} className="quote">
          <div>
            <div data-testid="User-Name" className="user-name">
              <div dir="ltr">
                <span className="name">{handle}</span>
              </div>
              <div dir="ltr">
                <span className="handle">{`@${handle}`}</span>
              </div>
            </div>
          </div>
          <div data-testid="tweetText" dir="auto">
            <span>{text}</span>
          </div>
        </div>
      </div>
    </div>
  );
}
