/** @jsxImportSource react */
import { useEffect, useState } from 'react';

/** The sidebar as X nests it: a list of modules that sticks to the window; its trends come late into a place that is kept for them. */
export function Sidebar() {
  const [hasTrends, setTrends] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTrends(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div data-testid="sidebarColumn">
      <div style={{ minHeight: '600px' }}>
        <div />
        <div style={{ position: 'sticky', top: 0 }}>
          <div>
            <div aria-label="Trending" tabIndex={0}>
              <div>
                <div>
                  <div>
                    <div>
                      <form role="search" aria-label="Search">
                        <input data-testid="SearchBox_Search_Input" aria-label="Search query" placeholder="Search" />
                      </form>
                    </div>
                  </div>
                  <div />
                  <section role="region" aria-label="Trends" className="module" style={{ height: '120px' }}>
                    <h2>What is happening</h2>
                    {hasTrends && (
                      <>
                        <div data-testid="trend">Winter markets</div>
                        <div data-testid="trend">Ferry timetable</div>
                      </>
                    )}
                  </section>
                  <nav role="navigation" aria-label="Footer" className="footer">
                    Terms · Privacy · Cookies
                  </nav>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
