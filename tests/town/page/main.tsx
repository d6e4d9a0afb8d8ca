/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { townData } from './town-data';
import { HoverCards } from './x-hover-card';
import { People } from './x-people';
import { XPost } from './x-post';
import { Profile } from './x-profile';
import { Sidebar } from './x-sidebar';
import { Go } from './x-text';
import { Timeline } from './x-timeline';

function Town() {
  const { people, posts } = townData();
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const onMove = () => {
      setPath(location.pathname);
      scrollTo(0, 0);
    };
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, []);
  const [, first = 'home', second = '', id] = path.split('/');
  const isHome = ['', 'home', 'search', 'notifications', 'hashtag', 'i'].includes(first);
  const focused = posts.find((post) => post.id === id);
  const isList = ['followers', 'verified_followers', 'following'].includes(second);
  // Two lists of the same people in different order, so that a cell that stays becomes somebody else's.
  const listed = second === 'following' ? people : [...people].reverse();
  return (
    <div>
      <div>
        <h2 className="unseen">Keyboard shortcuts</h2>
        <div id="layers" style={{ zIndex: 1 }}>
          <HoverCards />
        </div>
        <div dir="ltr" className="page">
          <header role="banner">
            <nav role="navigation" aria-label="Primary">
              <Go to="/home" data-testid="AppTabBar_Home_Link">
                Home
              </Go>
              <Go to="/reader_r" data-testid="AppTabBar_Profile_Link" aria-label="Profile" />
            </nav>
          </header>
          <main role="main">
            <div>
              <div>
                <div>
                  <div data-testid="primaryColumn">
                    <div tabIndex={0} aria-label="Timeline">
                      {!isHome && !focused && !isList && <Profile handle={first} />}
                      {isList ? (
                        <People people={listed} />
                      ) : focused ? (
                        <div data-testid="cellInnerDiv">
                          <XPost
                            post={focused}
                            person={people.find(({ handle }) => handle === focused.handle)}
                            isFocused
                          />
                        </div>
                      ) : (
                        <Timeline
                          posts={isHome ? posts : posts.filter(({ handle }) => handle === first)}
                          people={people}
                        />
                      )}
                    </div>
                  </div>
                  <Sidebar />
                </div>
              </div>
            </div>
          </main>
        </div>
      </div>
    </div>
  );
}

const root = document.getElementById('react-root');
if (root) createRoot(root).render(<Town />);
