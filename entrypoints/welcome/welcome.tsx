import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../../components/profile-panel';
import { say } from '../../utils/wording/say';
import { InterestsSection } from '../popup/interests-section';
import { PlaceSection } from '../popup/place-section';
import { SiteAccess, SiteSwitches } from '../popup/sites';
import { SourceSection } from '../popup/source-section';
import { useAnswer } from '../popup/use-answer';
import { SeeIt } from './see-it';

const steps = ['place', 'sources', 'sites', 'see'] as const;
type Step = (typeof steps)[number];

const titleKeys = {
  place: 'welcome_place',
  sources: 'welcome_sources',
  sites: 'welcome_sites',
  see: 'welcome_see',
} as const;

const whyKeys = {
  place: 'welcome_placeWhy',
  sources: 'welcome_sourcesWhy',
  sites: 'welcome_sitesWhy',
  see: 'welcome_seeWhy',
} as const;

const skipKeys = {
  place: 'welcome_skip',
  sources: 'welcome_withoutSources',
  see: 'welcome_skip',
} as const;

/** Opens once, after the install: where you are, what you like to go to, which sites; every step may be left out, and
 * nothing is asked that is not used. */
export function Welcome() {
  const { content: overview, trouble, act } = useAnswer('overview');
  const [step, setStep] = useState<Step>('place');
  const at = steps.indexOf(step);
  const next = steps[at + 1];
  const before = steps[at - 1];
  const question = useRef<HTMLHeadingElement>(null);
  const asked = useRef(step);
  useEffect(() => {
    // The button that was pressed may be gone; who reads by ear or keyboard goes on at the question.
    if (asked.current !== step) question.current?.focus();
    asked.current = step;
  }, [step]);
  if (!overview) return <p role="status">{trouble}</p>;
  const isDone = step === 'place' ? overview.preferences.home !== undefined : overview.sources.length > 0;
  return (
    <main class="welcome">
      <header>
        <h1>
          <Mark /> Tangible
        </h1>
        <ol class="progress" aria-label={say('welcome_progress')}>
          {steps.map((each, index) => (
            <li key={each}>
              <button
                type="button"
                aria-current={each === step ? 'step' : undefined}
                onClick={() => setStep(each)}
                title={say(titleKeys[each])}
              >
                <span aria-hidden="true">{index + 1}</span>
              </button>
            </li>
          ))}
        </ol>
      </header>
      <p class="trouble" role="alert">
        {trouble}
      </p>
      <h2 class="question" ref={question} tabIndex={-1}>
        {say(titleKeys[step])}
      </h2>
      <p class="soft">{say(whyKeys[step])}</p>
      {step === 'place' && (
        <>
          <PlaceSection preferences={overview.preferences} act={act} />
          <InterestsSection interests={overview.preferences.interests} act={act} />
        </>
      )}
      {step === 'sources' && <SourceSection overview={overview} act={act} />}
      {step === 'sites' && (
        <>
          <SiteAccess sites={overview.sites} act={act} />
          <SiteSwitches overview={overview} act={act} />
        </>
      )}
      {step === 'see' && <SeeIt overview={overview} onStep={setStep} />}
      <p class="way">
        {before && (
          <button type="button" class="back" onClick={() => setStep(before)}>
            {say('welcome_back')}
          </button>
        )}
        {next && (
          <button type="button" class={isDone || step === 'sites' ? 'primary' : ''} onClick={() => setStep(next)}>
            {isDone || step === 'sites' ? say('welcome_next') : say(skipKeys[step])}
          </button>
        )}
      </p>
    </main>
  );
}
