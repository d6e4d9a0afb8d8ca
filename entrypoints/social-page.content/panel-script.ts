import type { TangiblePanel } from '../profile-panel';

/** What entrypoints/profile-panel.ts put into this world, once the background injected it. */
export function panelScript(): TangiblePanel | undefined {
  return (globalThis as { tangiblePanel?: TangiblePanel }).tangiblePanel;
}
