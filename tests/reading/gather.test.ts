import { expect, it } from 'vitest';
import type { Gathering, SourceAnswer, SourceRequest } from '@/utils/event-source';
import { gather, requestsPerReading, settle } from '@/utils/reading/gather';

/** A source with as many pages as it likes, which counts those it got. */
function* paged(pages: number): Gathering {
  let read = 0;
  for (let page = 0; page < pages; page++) {
    const answer = yield { url: `https://pages.example/${page}` };
    if (!answer.ok) {
      const { message } = answer;
      return { listings: [], problems: [{ level: 'warning', message }], memory: read };
    }
    read++;
  }
  return { listings: [], problems: [], memory: read };
}

const answered = async ({ url }: SourceRequest): Promise<SourceAnswer> => ({
  ok: true,
  body: { url, bytes: new Uint8Array() },
});

it('asks for one page after the other and returns what came of them', async () => {
  const asked: string[] = [];
  const reading = await gather(paged(3), (request) => {
    asked.push(request.url);
    return answered(request);
  });
  expect(asked).toEqual(['https://pages.example/0', 'https://pages.example/1', 'https://pages.example/2']);
  expect(reading.memory).toBe(3);
});

it('never sends more than a reading may, and tells the source so', async () => {
  let sent = 0;
  const reading = await gather(paged(5_000), (request) => {
    sent++;
    return answered(request);
  });
  expect(sent).toBe(requestsPerReading);
  expect(reading.problems).toHaveLength(1);
});

it('leaves a source that never stops asking', () => {
  function* stubborn(): Gathering {
    for (;;) yield { url: 'https://pages.example/' };
  }
  expect(settle(stubborn()).problems).toHaveLength(1);
});
