import { expect, it } from 'vitest';
import { nearHeight, panelHeight } from '@/components/panel-heights';

/** The height in the widest column. */
const widest = (length: string) => Number(/^calc\((\d+)px/.exec(length)?.[1]);
const title = 'In person with Maya';

it('is as high as its rows: what one more wants is what another one more wants', () => {
  const [one, two, three] = [1, 2, 3].map((count) => widest(panelHeight({ rows: Array(count).fill('3'), title })));
  expect((two ?? 0) - (one ?? 0)).toBeGreaterThan(70);
  expect((three ?? 0) - (two ?? 0)).toBe((two ?? 0) - (one ?? 0));
});

it('keeps more where more lines are to come, at each width as the index says', () => {
  const length = panelHeight({ rows: ['345'], title });
  expect(widest(length)).toBe(widest(panelHeight({ rows: ['3'], title })));
  expect(length).toContain('clamp(0px, (560px - 100cqi) * 9999, 19px)');
  expect(widest(panelHeight({ rows: ['3'], met: '1', title }))).toBeGreaterThan(widest(length));
});

it('shows three of many, and keeps room for longer ones than the soonest, which may be among them', () => {
  const three = widest(panelHeight({ rows: ['3', '3', '3'], title }));
  expect(widest(panelHeight({ rows: ['3', '3', '3', '3', '3'], title }))).toBe(three);
  expect(widest(panelHeight({ rows: ['3', '3', '3', '9', '9'], title }))).toBeGreaterThan(three);
  expect(widest(panelHeight({ rows: ['3', '3', '3', '1', '1'], title }))).toBe(three);
});

it('keeps what an index of an earlier version could not tell', () => {
  expect(panelHeight({ rows: [undefined], title })).toBe(panelHeight({ rows: ['3'], title }));
  expect(nearHeight([])).toMatch(/^calc\(\d+px\)$/);
});
