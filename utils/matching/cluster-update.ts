import type { EventListing } from '../event-listing';
import type { ClusterRow, ClusterStore, ClusterWork, UserLink } from './cluster-store';
import { type Read, readGathering } from './read-gathering';
import { areApart, areSame, strengthOf } from './same-event';

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** One run of `updateClusters`: what it has loaded, learnt and changed so far. */
export class ClusterUpdate {
  readonly rows = new Map<string, ClusterRow>();
  readonly dirty = new Set<string>();
  readonly seeds = new Set<string>();
  /** Went in this run, as they were; the store still has them. */
  private readonly gone = new Map<string, ClusterRow | undefined>();
  readonly work: ClusterWork = { comparisons: 0, rowsRead: 0, rowsWritten: 0 };
  private readonly reads = new Map<string, Read>();
  private readonly verdicts = new Map<string, boolean>();

  private readonly said = new Map<string, UserLink['kind']>();
  private readonly joined = new Map<string, string[]>();
  /** What hangs together by the user's joins: by whom they joined it is one event, even where two of it were never named
   * in one breath. */
  private readonly groups = new Map<string, Set<string>>();

  constructor(
    readonly store: ClusterStore,
    userLinks: readonly UserLink[],
  ) {
    for (const { a, b, kind } of userLinks) {
      this.said.set(pairKey(a, b), kind);
      if (kind !== 'join') continue;
      this.joined.set(a, [...(this.joined.get(a) ?? []), b]);
      this.joined.set(b, [...(this.joined.get(b) ?? []), a]);
      const group = new Set([a, b, ...(this.groups.get(a) ?? []), ...(this.groups.get(b) ?? [])]);
      for (const id of group) this.groups.set(id, group);
    }
  }

  /** Brings rows into memory; those already there stay as they are. */
  async load(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.rows.has(id) && !this.gone.has(id));
    if (missing.length === 0) return;
    const found = await this.store.rows(missing);
    this.work.rowsRead += found.length;
    for (const row of found) this.rows.set(row.listingId, row);
  }

  forget(id: string): void {
    this.gone.set(id, this.rows.get(id));
    this.rows.delete(id);
    this.dirty.delete(id);
    this.seeds.delete(id);
  }

  /** What is known of those that went. */
  left(): ClusterRow[] {
    return [...this.gone.values()].filter((row) => row !== undefined);
  }

  async loadListings(ids: Iterable<string>): Promise<void> {
    const missing = [...ids].filter((id) => !this.reads.has(id));
    if (missing.length === 0) return;
    for (const listing of await this.store.listings(missing)) this.learn(listing);
  }

  learn(listing: EventListing): void {
    this.reads.set(listing.id, readGathering(listing));
  }

  set(row: ClusterRow): void {
    this.rows.set(row.listingId, row);
    this.dirty.add(row.listingId);
  }

  /** Two dates of one source are two occasions, however close. */
  private isTwiceInSource(a: string, b: string): boolean {
    if (this.rows.get(a)?.sourceId !== this.rows.get(b)?.sourceId) return false;
    const [x, y] = [this.reads.get(a)?.event.start, this.reads.get(b)?.event.start];
    return JSON.stringify(x) !== JSON.stringify(y);
  }

  private judged(kind: 'same' | 'apart', a: string, b: string, judge: (x: Read, y: Read) => boolean): boolean {
    const key = `${kind} ${pairKey(a, b)}`;
    const known = this.verdicts.get(key);
    if (known !== undefined) return known;
    const [x, y] = [this.reads.get(a), this.reads.get(b)];
    this.work.comparisons += 1;
    const verdict = x !== undefined && y !== undefined && judge(x, y);
    this.verdicts.set(key, verdict);
    return verdict;
  }

  isSame(a: string, b: string): boolean {
    return !this.isTwiceInSource(a, b) && this.judged('same', a, b, areSame);
  }

  saidByUser(a: string, b: string): UserLink['kind'] | undefined {
    return this.said.get(pairKey(a, b));
  }

  isApart(a: string, b: string): boolean {
    const said = this.saidByUser(a, b);
    if (said) return said === 'split';
    if (this.groups.get(a)?.has(b)) return false;
    return this.isTwiceInSource(a, b) || this.judged('apart', a, b, areApart);
  }

  strength(a: string, b: string): number {
    if (this.saidByUser(a, b) === 'join') return Number.POSITIVE_INFINITY;
    const [x, y] = [this.reads.get(a), this.reads.get(b)];
    return x && y ? strengthOf(x, y) : 0;
  }

  /** Links of the matcher and joins of the user. */
  neighbours(id: string): string[] {
    return [...(this.rows.get(id)?.links ?? []), ...(this.joined.get(id) ?? [])];
  }
}
