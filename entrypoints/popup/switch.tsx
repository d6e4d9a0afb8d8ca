export type SwitchProps = { text: string; on: boolean; onChange(on: boolean): void };

export function Switch({ text, on, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {text}
    </label>
  );
}
