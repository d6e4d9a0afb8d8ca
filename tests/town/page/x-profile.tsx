/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { Person } from '../people';
import { shortAddress, townData } from './town-data';
import { Go, XText } from './x-text';

/** A profile's header. The component is re-used from one person to the next, and the next arrives late: meanwhile the
 * address is theirs and everything else is still the last one's (social-dom §1.9). */
export function Profile({ handle }: { handle: string }) {
  const { people, profileDelay, bioDelay = 0 } = townData();
  const [person, setPerson] = useState<Person>();
  const [isWhole, setWhole] = useState(bioDelay === 0);
  useEffect(() => {
    const arrive = setTimeout(() => setPerson(people.find((each) => each.handle === handle)), profileDelay);
    return () => clearTimeout(arrive);
  }, [handle, people, profileDelay]);
  useEffect(() => {
    if (bioDelay === 0 || !person) return;
    setWhole(false);
    const arrive = setTimeout(() => setWhole(true), bioDelay);
    return () => clearTimeout(arrive);
  }, [person, bioDelay]);
  useEffect(() => writeSchema(person), [person]);
  if (!person) return <div role="progressbar" className="waiting" />;
  return (
    <div>
      <div>
        <div>
          <Go to={`/${person.handle}/header_photo`} className="banner" />
          <div className="profile">
            <div className="first-row">
              <Go to={`/${person.handle}/photo`}>
                <div data-testid={`UserAvatar-Container-${person.handle}`} className="avatar large" />
              </Go>
              <div data-testid="placementTracking">
                <div>
                  <button
                    data-testid={`${person.id}-${person.isFollowed ? 'unfollow' : 'follow'}`}
                    type="button"
                    aria-label={`Follow @${person.handle}`}
                  >
                    Follow
                  </button>
                </div>
              </div>
            </div>
            <UserName person={person} />
            {isWhole && person.bio.length > 0 && (
              <div>
                <div>
                  <div data-testid="UserDescription" dir="auto">
                    <XText pieces={person.bio} />
                  </div>
                </div>
              </div>
            )}
            <div>
              <div>
                <Items person={isWhole ? person : { ...person, website: '' }} />
              </div>
            </div>
            <div className="counts">
              <div>
                <Go to={`/${person.handle}/following`}>
                  <span>120</span> <span className="handle">Following</span>
                </Go>
              </div>
              <div>
                <Go to={`/${person.handle}/verified_followers`}>
                  <span>480</span> <span className="handle">Followers</span>
                </Go>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function UserName({ person }: { person: Person }) {
  return (
    <div data-testid="UserName">
      <div>
        <div>
          <div>
            <div dir="ltr">
              <span>
                <span className="profile-name">{person.name}</span>
                <span />
              </span>
            </div>
          </div>
          <div>
            <div tabIndex={-1}>
              <div>
                <div dir="ltr">
                  <span className="handle">{`@${person.handle}`}</span>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
      <div />
    </div>
  );
}

function Items({ person: { location, website } }: { person: Person }) {
  const shown = website?.replace(/^https:\/\//, '').replace(/\/$/, '');
  return (
    <div data-testid="UserProfileHeader_Items" dir="ltr" className="items">
      {location && (
        <span data-testid="UserLocation">
          <span>
            <span>{location}</span>
          </span>
        </span>
      )}
      {shown && (
        <a data-testid="UserUrl" href={shortAddress()} target="_blank" rel="noopener noreferrer nofollow">
          <span>{shown.length > 27 ? `${shown.slice(0, 27)}…` : shown}</span>
        </a>
      )}
      <span data-testid="UserJoinDate">
        <span>Joined March 2011</span>
      </span>
    </div>
  );
}

/** X describes the profile in JSON-LD, later than it draws it; the last one's stays until then. */
function writeSchema(person: Person | undefined): void {
  if (!person) return;
  const { id, handle, name, website } = person;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset.testid = 'UserProfileSchema-test';
  const mainEntity = { '@type': 'Person', additionalName: handle, givenName: name, identifier: id };
  const relatedLink = website ? [shortAddress(), website] : [];
  script.textContent = JSON.stringify({ '@type': 'ProfilePage', mainEntity, relatedLink });
  document.head.querySelector('[data-testid="UserProfileSchema-test"]')?.remove();
  document.head.append(script);
}
