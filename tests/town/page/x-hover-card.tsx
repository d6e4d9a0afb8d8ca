/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { Person } from '../people';
import { townData } from './town-data';
import { Go, XText } from './x-text';

/* As on X (social-dom §1.6): a child of #layers, outside of the page's own tree, first empty and filled when its person
 * arrives; the same card is used for the next name. */

const opens = 300;
const fills = 80;

/** Tells the town that the pointer rests on, or left, somebody's name. */
export function hoverOver(handle: string | undefined): void {
  dispatchEvent(new CustomEvent('town-hover', { detail: handle }));
}

export function HoverCards() {
  const { people } = townData();
  const [handle, setHandle] = useState<string>();
  const [person, setPerson] = useState<Person>();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const hear = (event: Event) => {
      clearTimeout(waiting);
      const next = event instanceof CustomEvent && typeof event.detail === 'string' ? event.detail : undefined;
      waiting = setTimeout(() => setHandle(next), opens);
    };
    addEventListener('town-hover', hear);
    return () => removeEventListener('town-hover', hear);
  }, []);
  useEffect(() => {
    const arrive = setTimeout(() => setPerson(people.find((each) => each.handle === handle)), fills);
    return () => clearTimeout(arrive);
  }, [handle, people]);
  if (handle === undefined) return null;
  return (
    <div>
      <div data-testid="hoverCardParent" style={{ position: 'fixed', top: '80px', left: '80px' }}>
        <div data-testid="HoverCard" className="hover-card">
          {person ? <Card person={person} /> : <div role="progressbar" />}
        </div>
      </div>
    </div>
  );
}

function Card({ person: { id, handle, name, bio, isFollowed } }: { person: Person }) {
  return (
    <div>
      <div>
        <div className="profile">
          <div className="first-row">
            <div data-testid={`UserAvatar-Container-${handle}`}>
              <Go to={`/${handle}`} aria-hidden="true" tabIndex={-1} className="avatar" />
            </div>
            <button
              data-testid={`${id}-${isFollowed ? 'unfollow' : 'follow'}`}
              type="button"
              aria-label={`Follow @${handle}`}
            >
              Follow
            </button>
          </div>
          <div>
            <Go to={`/${handle}`}>
              <div dir="ltr">
                <span className="profile-name">{name}</span>
              </div>
            </Go>
            <div>
              <Go to={`/${handle}`} tabIndex={-1}>
                <div dir="ltr">
                  <span className="handle">{`@${handle}`}</span>
                </div>
              </Go>
            </div>
          </div>
          {bio.length > 0 && (
            <div dir="auto">
              <XText pieces={bio} />
            </div>
          )}
          <div>
            <div className="counts">
              <div>
                <Go to={`/${handle}/following`}>120 Following</Go>
              </div>
              <div>
                <Go to={`/${handle}/verified_followers`}>480 Followers</Go>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
