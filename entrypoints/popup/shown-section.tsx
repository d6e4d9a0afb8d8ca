import type { Preferences } from '../../utils/preferences/preferences';
import { say } from '../../utils/wording/say';
import { Section } from './section';
import { Switch } from './switch';
import type { Act } from './use-answer';

/** How much of it one wants to see. */
export function ShownSection({ preferences, act }: { preferences: Preferences; act: Act }) {
  const { chips = 'all', nearYou = 'open', quietLine, showPossible, eventLinks = true } = preferences;
  const set = (change: Partial<Preferences>) => void act({ type: 'set-preferences', change });
  const amounts = { all: say('popup_chipsAll'), surest: say('popup_chipsSurest'), off: say('popup_chipsOff') };
  return (
    <Section id="shown" title={say('popup_shown')} fold={{ isOpen: false, state: amounts[chips] }}>
      <label class="pair">
        <span>{say('popup_chips')}</span>
        <select value={chips} onChange={(event) => set({ chips: amountOf(event.currentTarget.value) })}>
          {Object.entries(amounts).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <Switch
        text={say('popup_nearYou')}
        on={nearYou !== 'off'}
        onChange={(on) => set({ nearYou: on ? 'open' : 'off' })}
      />
      <Switch text={say('popup_quietLine')} on={quietLine} onChange={(on) => set({ quietLine: on })} />
      <Switch text={say('popup_eventLinks')} on={eventLinks} onChange={(on) => set({ eventLinks: on })} />
      <Switch text={say('popup_possible')} on={showPossible} onChange={(on) => set({ showPossible: on })} />
    </Section>
  );
}

function amountOf(value: string): NonNullable<Preferences['chips']> {
  return value === 'surest' || value === 'off' ? value : 'all';
}
