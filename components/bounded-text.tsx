/** Longer than any true title, name or venue, in characters: what goes beyond wants to fill the page. */
const atMost = 200;

/** The text, cut only where nobody means it well. */
export function bounded(text: string): string {
  const characters = text.length > atMost ? [...text] : [];
  return characters.length > atMost ? `${characters.slice(0, atMost).join('').trimEnd()}…` : text;
}

/** The same for the eye; whoever hears it hears the whole. */
export function BoundedText({ text }: { text: string }) {
  const shown = bounded(text);
  if (shown === text) return <>{text}</>;
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span class="unseen">{text}</span>
    </>
  );
}
