import { say } from '../utils/wording/say';

export type GoingButtonProps = { isGoing: boolean; describedBy: string; onChange(isGoing: boolean): void };

/** The user's own answer. As wide pressed as not, so that nothing beside it moves. */
export function GoingButton({ isGoing, describedBy, onChange }: GoingButtonProps) {
  return (
    <button
      type="button"
      class={isGoing ? 'pill going pressed' : 'pill going'}
      aria-pressed={isGoing}
      aria-describedby={describedBy}
      aria-label={isGoing ? say('row_isGoing') : say('row_going')}
      title={isGoing ? say('row_notGoingAnyMore') : undefined}
      onClick={() => onChange(!isGoing)}
    >
      <span class="sizer" aria-hidden="true">
        {say('row_isGoing')}
      </span>
      <span class="wide" aria-hidden="true">
        {isGoing ? say('row_isGoing') : say('row_going')}
      </span>
      <span class="narrow" aria-hidden="true">
        {isGoing ? '✓' : '+'}
      </span>
    </button>
  );
}
