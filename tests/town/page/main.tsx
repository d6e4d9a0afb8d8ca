/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { townData } from './town-data';
import { XPost } from './x-post';
import { Profile } from './x-profile';
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
  const [, first = 'home', , id] = path.split('/');
  const isHome = first === 'home' || first === '';
  const focused = posts.find((post) => post.id === id);
  return (
    <div>
      <div>
        <h2 className="unseen">Keyboard shortcuts</h2>
        <div id="layers" style={{ zIndex: 1 }} />
        <div dir="ltr" className="page">
          <header role="banner">
            <nav role="navigation" aria-label="Primary">
              <Go to="/home" data-testid="AppTabBar_Home_Link">
                Home
              </Go>
            </nav>
          </header>
          <main role="main">
            <div>
              <div>
                <div>
                  <div data-testid="primaryColumn">
                    <div tabIndex={0} aria-label="Timeline">
                      {!isHome && !focused && <Profile handle={first} />}
                      {focused ? (
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
