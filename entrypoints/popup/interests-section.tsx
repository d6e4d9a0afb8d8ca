import { locale, say } from '../../utils/wording/say';
import { focusSoon } from './focus-soon';
import { Section } from './section';
import type { Act } from './use-answer';

type InterestsProps = { interests: string[]; act: Act; isFolded?: boolean };

/** What the user likes: it lifts events in every order, and picks what is suggested. Words, nothing to agree to. */
export function InterestsSection({ interests, act, isFolded = false }: InterestsProps) {
  const set = (next: string[]) => act({ type: 'set-preferences', change: { interests: next } });
  return (
    <Section
      id="interests"
      title={say('popup_interests')}
      fold={isFolded ? { isOpen: false, state: <bdi>{listOf(interests)}</bdi> } : undefined}
    >
      {interests.length > 0 && (
        <ul class="words">
          {interests.map((interest) => (
            <li key={interest}>
              <span dir="auto">{interest}</span>
              <button
                type="button"
                class="cross"
                aria-label={say('popup_dropInterest', interest)}
                onClick={() =>
                  void set(interests.filter((each) => each !== interest)).then(() => focusSoon('interest'))
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="joined"
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('interest');
          if (!(field instanceof HTMLInputElement)) return;
          const words = field.value
            .split(',')
            .map((word) => word.trim().slice(0, 60))
            .filter((word) => word && !interests.includes(word));
          if (words.length > 0) void set([...interests, ...words].slice(0, 30));
          field.value = '';
        }}
      >
        <input
          name="interest"
          id="interest"
          autocomplete="off"
          aria-label={say('popup_addInterest')}
          placeholder={say('popup_interestExample')}
        />
        <button type="submit">{say('popup_add')}</button>
      </form>
    </Section>
  );
}

function listOf(interests: string[]): string {
  return new Intl.ListFormat(locale(), { style: 'short', type: 'unit' }).format(interests);
}
