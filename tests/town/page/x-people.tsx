/** @jsxImportSource react */
import type { Person } from '../people';
import { Go, XText } from './x-text';

/** A list of people: followers, members of a list, a search for people. Cells are keyed by place, as short lists are on
 * X: after a change of tab, a cell is somebody else's. */
export function People({ people }: { people: Person[] }) {
  return (
    <section role="region" aria-labelledby="accessible-list-2">
      <h1 id="accessible-list-2" className="unseen">
        People
      </h1>
      <div aria-label="People">
        <div style={{ position: 'relative', minHeight: '100px' }}>
          {people.map((person, place) => (
            <div key={`${place}`} data-testid="cellInnerDiv">
              <div>
                <Cell person={person} />
              </div>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

function Cell({ person: { id, handle, name, bio, isFollowed } }: { person: Person }) {
  return (
    <div data-testid="UserCell" role="button" tabIndex={0} className="row">
      <div>
        <div>
          <div data-testid={`UserAvatar-Container-${handle}`}>
            <Go to={`/${handle}`} aria-hidden="true" tabIndex={-1} className="avatar" />
          </div>
        </div>
      </div>
      <div className="column">
        <div className="header">
          <div>
            <div>
              <div>
                <Go to={`/${handle}`}>
                  <div>
                    <div dir="ltr">
                      <span className="name">{name}</span>
                    </div>
                  </div>
                </Go>
              </div>
              <div className="line">
                <div>
                  <Go to={`/${handle}`} tabIndex={-1}>
                    <div dir="ltr">
                      <span className="handle">{`@${handle}`}</span>
                    </div>
                  </Go>
                </div>
              </div>
            </div>
          </div>
          <div>
            <button
              data-testid={`${id}-${isFollowed ? 'unfollow' : 'follow'}`}
              type="button"
              aria-label={`Following @${handle}`}
            >
              Following
            </button>
          </div>
        </div>
        {bio.length > 0 && (
          <div dir="auto">
            <XText pieces={bio} />
          </div>
        )}
      </div>
    </div>
  );
}
