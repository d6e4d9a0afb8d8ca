import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventListing } from '../../utils/event-listing';
import type { UserLink } from '../../utils/matching/cluster-store';
import { updateClusters } from '../../utils/matching/clusters';
import { arrival, chains } from './cluster-worlds';
import { MemoryClusters } from './memory-clusters';

/** A store with a clock of its own, told of what comes and goes as a refresh tells it. */
class Town {
  readonly store = new MemoryClusters();
  /** Every id an event was ever shown under. */
  readonly known = new Set<string>();
  private tick = 0;
  links: UserLink[] = [];

  async come(batches: EventListing[][]): Promise<void> {
    for (const changed of batches) {
      for (const listing of changed) this.store.all.set(listing.id, listing);
      await this.update(changed, []);
    }
  }

  async go(removed: string[]): Promise<void> {
    for (const id of removed) this.store.all.delete(id);
    await this.update([], removed);
  }

  private async update(changed: EventListing[], removed: string[]): Promise<void> {
    this.tick += 1_000;
    const led = new Map([...this.known].map((id) => [id, this.behind(id)]));
    await updateClusters(this.store, { changed, removed }, this.links, this.tick);
    for (const [id, members] of led) {
      const left = members.filter((each) => !removed.includes(each));
      // An id leads to the event as long as one of its listings is there.
      if (left.length > 0) expect(this.behind(id).filter((each) => left.includes(each))).not.toEqual([]);
    }
    for (const id of this.all().values()) this.known.add(id);
  }

  /** The listings of the event an id leads to. */
  private behind(id: string): string[] {
    const shown = this.store.known(id);
    return [...this.all()].filter(([, each]) => each === shown).map(([listing]) => listing);
  }

  all(): Map<string, string> {
    return this.ids([...this.store.stored.keys()].map((id) => ({ id })));
  }

  /** The id each of these listings is shown under. */
  ids(listings: readonly { id: string }[]): Map<string, string> {
    return new Map(listings.map(({ id }) => [id, this.store.clusterOf(id) ?? 'none']));
  }
}

type Shown = ReadonlyMap<string, string>;

function groupsOf(ids: Shown): Map<string, string[]> {
  const groups = Map.groupBy([...ids], ([, id]) => id);
  return new Map([...groups].map(([id, members]) => [id, members.map(([listing]) => listing)]));
}

/** What must hold of the ids of listings that were there before, after others came: an event keeps its id as long as its
 * listings stay together; where several became one it is the id of one of them; no id says two things. */
function expectKept(before: Shown, after: Shown, known: ReadonlySet<string>): void {
  const former = groupsOf(before);
  for (const [id, members] of groupsOf(after)) {
    const whole = [...former].filter(([, all]) => all.every((each) => members.includes(each)));
    const isSameSet = whole.length === 1 && whole[0]?.[1].length === members.length;
    if (isSameSet) expect(id).toBe(whole[0]?.[0]);
    if (whole.length > 0) expect(known).toContain(id);
    // An id that was there before is borne by what was part of it then.
    if (former.has(id)) expect(former.get(id)?.some((each) => members.includes(each))).toBe(true);
  }
}

/** A town whose first three sources came in any order, and lost some listings since; and what a fourth one lists. */
const towns = chains.chain((all) => {
  const own = all.filter(({ sourceId }) => sourceId !== 'd');
  const added = all.filter(({ sourceId }) => sourceId === 'd');
  return fc.record({
    own: fc.constant(own),
    added: fc.constant(added),
    gone: fc.subarray(own.map(({ id }) => id)),
    links: fc.array(
      fc.record({ at: fc.nat(all.length - 1), to: fc.nat(all.length - 1), kind: fc.constantFrom('join', 'split') }),
      { maxLength: 5 },
    ),
    all: fc.constant(all),
    first: arrival(own),
    second: arrival(added),
    third: arrival(added),
  });
});

type Case = typeof towns extends fc.Arbitrary<infer T> ? T : never;

function linksOf({ links, all }: Case): UserLink[] {
  const kept = new Map<string, UserLink>();
  for (const { at, to, kind } of links) {
    const [a = '', b = ''] = [all[at]?.id, all[to]?.id].sort();
    if (a !== b) kept.set(`${a} ${b}`, { a, b, kind: kind === 'join' ? 'join' : 'split' });
  }
  return [...kept.values()];
}

async function settled(each: Case): Promise<{ town: Town; left: EventListing[] }> {
  const town = new Town();
  town.links = linksOf(each);
  await town.come(each.first);
  await town.go(each.gone);
  return { town, left: each.own.filter(({ id }) => !each.gone.includes(id)) };
}

const runs = { numRuns: 150 };

describe('the ids of gatherings', { timeout: 30_000 }, () => {
  it('stay when a source is added, are exactly the old ones when it goes, and the same again when it comes back', async () => {
    await fc.assert(
      fc.asyncProperty(towns, async (each) => {
        const { town, left } = await settled(each);
        const before = town.ids(left);
        const ofOld = new Set(town.known);
        for (const batch of each.second) {
          const [earlier, known] = [town.all(), new Set(town.known)];
          await town.come([batch]);
          expectKept(earlier, town.all(), known);
        }
        const during = town.ids(left);
        expectKept(before, during, ofOld);
        await town.go(each.added.map(({ id }) => id));
        expect(town.ids(left)).toEqual(before);
        await town.come(each.third);
        expect(town.ids(left)).toEqual(during);
      }),
      runs,
    );
  });

  it('lead to their event for good, whatever it became part of', async () => {
    await fc.assert(
      fc.asyncProperty(towns, async (each) => {
        const { town, left } = await settled(each);
        const before = groupsOf(town.ids(left));
        await town.come(each.second);
        for (const [id, members] of before) {
          expect(members.map((listing) => town.store.clusterOf(listing))).toContain(town.store.known(id));
        }
        await town.go(each.added.slice(1).map(({ id }) => id));
        await town.come(each.third);
        await town.go(each.own.slice(1).map(({ id }) => id));
      }),
      runs,
    );
  });

  it('are what the user said, before and after a source came, went and came again', async () => {
    await fc.assert(
      fc.asyncProperty(towns, async (each) => {
        const { town } = await settled(each);
        const groups = joinedGroups(town.links);
        const expectSaid = () => {
          for (const { a, b, kind } of town.links) {
            const [one, other] = [town.store.clusterOf(a), town.store.clusterOf(b)];
            if (!one || !other) continue;
            if (kind === 'split') expect(one).not.toBe(other);
            // Who says of three that they are one, and that two of them are not, is heard as far as that goes.
            else if (!groups.get(a)?.isContradicted) expect(one).toBe(other);
          }
        };
        expectSaid();
        await town.come(each.second);
        expectSaid();
        await town.go(each.added.map(({ id }) => id));
        expectSaid();
        await town.come(each.third);
        expectSaid();
        await town.come([each.own]);
        expectSaid();
      }),
      runs,
    );
  });
});

/** What hangs together by the user's joins, and whether a split of theirs runs through it. */
function joinedGroups(links: readonly UserLink[]): Map<string, { ids: string[]; isContradicted: boolean }> {
  const groups = new Map<string, { ids: string[]; isContradicted: boolean }>();
  for (const { a, b, kind } of links) {
    if (kind !== 'join') continue;
    const ids = [...new Set([...(groups.get(a)?.ids ?? [a]), ...(groups.get(b)?.ids ?? [b])])];
    const isContradicted = links.some((each) => each.kind === 'split' && ids.includes(each.a) && ids.includes(each.b));
    for (const id of ids) groups.set(id, { ids, isContradicted });
  }
  return groups;
}
