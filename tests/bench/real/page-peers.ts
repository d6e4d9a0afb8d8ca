import { readSchemaTime } from '../../../utils/reading/schema-time';
import { isMissing, peer } from '../peers';
import { type Expectation, titleHash } from './expectations';
import type { ReadRow } from './score';

type Extractor = { parse(html: string): Record<'jsonld' | 'microdata' | 'rdfa', Record<string, unknown[]>> };

/** web-auto-extractor, used plainly: every item of a type that ends in Event, from its three kinds of mark-up. Its times
 * are texts, read here as ours are, so that only what it finds is compared. */
export function webAutoExtractor(): ((html: string, expectation: Expectation) => ReadRow[]) | { problem: string } {
  const loaded = peer('web-auto-extractor');
  if (isMissing(loaded)) return loaded;
  const Extract = (loaded as { default: () => Extractor }).default;
  return (html, { now, days }) => {
    const found = Extract().parse(html);
    const items = Object.values(found).flatMap((byType) =>
      Object.entries(byType ?? {}).flatMap(([type, list]) => (/Event$/.test(type) ? list : [])),
    );
    const at = Temporal.Instant.from(`${now}T00:00:00Z`);
    const [from, to] = [at.subtract({ hours: 24 }).toString(), at.add({ hours: 24 * days }).toString()];
    return items.flatMap((item) => {
      const row = rowOf(item);
      return row && row.start >= from.slice(0, 10) && row.start <= to ? [row] : [];
    });
  };
}

function rowOf(item: unknown): (ReadRow & { start: string }) | undefined {
  const { name, startDate, eventStatus } = item as Record<string, unknown>;
  const time = typeof startDate === 'string' ? readSchemaTime(startDate) : undefined;
  if (typeof name !== 'string' || !time) return undefined;
  const start = time.kind === 'instant' ? time.instant : time.kind === 'date' ? time.date : time.local;
  return { start, title: titleHash(name), isCancelled: /cancel/i.test(String(eventStatus ?? '')) };
}
