import { say } from '../../utils/wording/say';

type AddSourceProps = {
  /** Why the last address was not taken, in words. */
  refusal: string;
  onAddress(address: string): void;
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
        onAddress(field.value);
        field.value = '';
      }}
    >
      <label for="address">{say('sources_add')}</label>
      <span class="joined">
        <input id="address" name="address" inputMode="url" autocomplete="off" placeholder={say('sources_example')} />
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
      <p class="trouble" role="status">
        {refusal}
      </p>
    </form>
  );
}
