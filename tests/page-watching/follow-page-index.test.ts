// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { followPageIndex } from '@/utils/page-watching/follow-page-index';

const reply = (version: string) => ({
  ok: true,
  reply: { version, on: true, quietLine: true, unit: 'km', kind: 'all', entries: [], removed: [] },
});

function page(answers: unknown[]) {
  const asked: unknown[] = [];
  const taken: string[] = [];
  const hears: ((message: unknown) => void)[] = [];
  const end = new AbortController();
  const feed = {
    ask: async (request: unknown) => {
      asked.push(request);
      return answers.shift();
    },
    listen: (hear: (message: unknown) => void) => hears.push(hear),
  };
  followPageIndex('x', feed, ({ version }) => taken.push(version), end.signal);
  const tell = (message: unknown) => {
    for (const hear of hears) hear(message);
  };
  const settle = () => new Promise((done) => setTimeout(done));
  return { asked, taken, tell, settle, end };
}

function show(visibility: 'visible' | 'hidden') {
  Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

it('asks once, and not again for news of what it has or of another site', async () => {
  const { asked, taken, tell, settle, end } = page([reply('1')]);
  await settle();
  tell({ type: 'page-index-changed', site: 'x', version: '1' });
  tell({ type: 'page-index-changed', site: 'mastodon', version: '2' });
  await settle();
  expect(asked).toEqual([{ type: 'page-index', site: 'x' }]);
  expect(taken).toEqual(['1']);
  end.abort();
});

it('fetches the difference when the index changed, naming what it has', async () => {
  const { asked, tell, settle, end } = page([reply('1'), reply('2')]);
  await settle();
  tell({ type: 'page-index-changed', site: 'x', version: '2' });
  await settle();
  expect(asked[1]).toEqual({ type: 'page-index', site: 'x', have: '1' });
  end.abort();
});

it('lets a hidden tab wait until it is shown', async () => {
  const { asked, tell, settle, end } = page([reply('1'), reply('2')]);
  await settle();
  show('hidden');
  tell({ type: 'page-index-changed', site: 'x', version: '2' });
  await settle();
  expect(asked).toHaveLength(1);
  show('visible');
  await settle();
  expect(asked).toHaveLength(2);
  end.abort();
});

it('stays quiet without an answer and asks again when next shown', async () => {
  const { asked, taken, settle, end } = page([undefined, { ok: true, reply: 'nonsense' }, reply('3')]);
  await settle();
  show('visible');
  await settle();
  show('visible');
  await settle();
  expect(asked).toHaveLength(3);
  expect(taken).toEqual(['3']);
  end.abort();
});
