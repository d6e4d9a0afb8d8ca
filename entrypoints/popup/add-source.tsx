import { say } from '../../utils/wording/say';

type AddSourceProps = {
  /** Why the last address was not taken, in words. */
  refusal: string;
  /** Whether it was taken. */
  onAddress(address: string): boolean;
  onFiles(files: FileList | null): Promise<void>;
};

/** Any address that may have events, or a calendar file. */
export function AddSource({ refusal, onAddress, onFiles }: AddSourceProps) {
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('address');
        if (!(field instanceof HTMLInputElement) || !field.value.trim()) return;
        // What was not taken stays, to be mended.
        if (onAddress(field.value)) field.value = '';
        else field.focus();
      }}
    >
      <label for="address">{say('sources_add')}</label>
      <span class="joined">
        <input
          id="address"
          name="address"
          inputMode="url"
          autocomplete="off"
          placeholder={say('sources_example')}
          aria-invalid={refusal !== ''}
          aria-describedby="address-refused"
        />
        <button type="submit">{say('sources_read')}</button>
      </span>
      <label class="file">
        {say('sources_file')}
        <input
          type="file"
          accept=".ics,text/calendar"
          onChange={(event) => {
            void onFiles(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="trouble" role="status" id="address-refused">
        {refusal}
      </p>
    </form>
  );
}
