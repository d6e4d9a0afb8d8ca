import { Mark } from '../../components/profile-panel';
import { AgendaLink } from './agenda-link';
import { ComingUp } from './coming-up';
import { FirstSteps } from './first-steps';
import { KeptList } from './kept-from-browsing';
import { PlaceSection } from './place-section';
import { RequestLog } from './request-log';
import { ChangedSites } from './site-health';
import { SiteAccess, SiteSwitches } from './sites';
import { SourceSection } from './source-section';
import { useOverview } from './use-overview';

export function Popup() {
  const { overview, trouble, act } = useOverview();
  return (
    <>
      <h1>
        <Mark /> Tangible
      </h1>
      <p class="trouble" role="alert">
        {trouble}
      </p>
      {overview && (
        <>
          <SiteAccess sites={overview.sites} act={act} />
          <ChangedSites sites={overview.changedSites} />
          <FirstSteps overview={overview} />
          <PlaceSection preferences={overview.preferences} act={act} />
          <SourceSection overview={overview} act={act} />
          <SiteSwitches overview={overview} act={act} />
          <ComingUp overview={overview} act={act} />
          <AgendaLink />
          <footer>
            <p>Nothing was sent because of what you looked at.</p>
            <RequestLog />
            <KeptList act={act} />
            <p class="small">
              Towns: <a href="https://www.geonames.org/">GeoNames</a>, CC BY 4.0.
            </p>
          </footer>
        </>
      )}
    </>
  );
}
