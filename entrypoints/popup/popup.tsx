import { useRef } from 'preact/hooks';
import { Mark } from '../../components/profile-panel';
import { say } from '../../utils/wording/say';
import { ComingUp } from './coming-up';
import { FirstSteps } from './first-steps';
import { FreeTimesSection } from './free-times-section';
import { InterestsSection } from './interests-section';
import { LookUpSwitches } from './look-up-switches';
import { PauseSwitch } from './pause-switch';
import { PlaceSection } from './place-section';
import { PrivacySection } from './privacy-section';
import { ShownSection } from './shown-section';
import { ChangedSites } from './site-health';
import { SiteInFront } from './site-in-front';
import { SiteAccess, SiteSwitches } from './sites';
import { SourceSection } from './source-section';
import { openOnThisPage, ThisPage, useThisPage } from './this-page';
import { useAnswer } from './use-answer';

/** What matters now first (a source on its way in, this page, what is coming up), then the preferences, each one line
 * until it is unfolded. */
export function Popup() {
  const { content: overview, trouble, act } = useAnswer('overview');
  // Decided when it opens: nothing changes its place under the reader's hand.
  const startsWithSources = useRef<boolean>(undefined);
  if (overview) startsWithSources.current ??= overview.drafts.length > 0;
  const here = useThisPage();
  const above = new Set(here.slice(0, openOnThisPage).map(({ listingId }) => listingId));
  const sources = overview && <SourceSection overview={overview} act={act} isFolded />;
  return (
    <main>
      <header>
        <h1>
          <Mark /> Tangible
        </h1>
        {overview && (
          <span class="choices">
            <SiteInFront overview={overview} act={act} />
            <PauseSwitch overview={overview} act={act} />
          </span>
        )}
      </header>
      <p class="trouble" role="alert">
        {trouble}
      </p>
      {overview && (
        <>
          <SiteAccess sites={overview.sites} act={act} />
          <ChangedSites sites={overview.changedSites} />
          <FirstSteps overview={overview} />
          {startsWithSources.current && sources}
          <ThisPage events={here} unit={overview.preferences.unit} act={act} />
          {overview.sources.length + overview.comingUp.length > 0 && (
            <ComingUp overview={overview} above={above} act={act} />
          )}
          <PlaceSection preferences={overview.preferences} act={act} isFolded />
          {!startsWithSources.current && sources}
          <InterestsSection interests={overview.preferences.interests} act={act} isFolded />
          <FreeTimesSection free={overview.preferences.freeTimes} act={act} />
          <SiteSwitches overview={overview} act={act} isFolded />
          <ShownSection preferences={overview.preferences} act={act} />
          <LookUpSwitches preferences={overview.preferences} act={act} />
          <PrivacySection overview={overview} act={act} />
          <p class="small">{say('popup_towns')}</p>
        </>
      )}
    </main>
  );
}
