import type { ClusterRow, ClusterStore } from './cluster-store';

/** Names a listing takes over are many only where a feed gives its events new ids at every refresh. */
const namesAtMost = 12;

/** `since`: when a gathering was first shown under it; below 0 = never yet, its listing came at `-since`. */
type Name = { id: string; since: number };

function namesOf({ names, since }: ClusterRow): Name[] {
  return names.map((id, at) => ({ id, since: since[at] ?? 0 }));
}

function older(a: Name, b: Name): number {
  const [x, y] = [a.since > 0, b.since > 0];
  if (x !== y) return x ? -1 : 1;
  return Math.abs(a.since) - Math.abs(b.since) || (a.id < b.id ? -1 : 1);
}

/** What one update gives names by. */
export type Naming = {
  store: Pick<ClusterStore, 'takenNames'>;
  rows: ReadonlyMap<string, ClusterRow>;
  /** As they were. */
  gone: readonly ClusterRow[];
  /** The number of this update. */
  tick: number;
  set(row: ClusterRow): void;
};

/**
 * Names the gatherings of everything that changed, `together`: the parts of each group that hangs together. A gathering is
 * called by the oldest name any of its listings bears. Whoever comes is younger, so that neither their coming nor their
 * going renames what was there; two that become one keep the older name, and their own again once they come apart.
 */
export async function nameParts(naming: Naming, together: readonly (readonly string[][])[]): Promise<void> {
  await nameNewcomers(naming, together.flat(2));
  handDown(naming, together.flat());
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => naming.rows.get(id) ?? []);
  for (const parts of together) {
    // No clock that went back makes a new name older than those it meets.
    const latest = Math.max(0, ...rowsOf(parts.flat()).flatMap(({ since }) => since));
    const now = Math.max(naming.tick, latest + 1);
    for (const part of parts) call(naming, rowsOf(part), now);
  }
}

function call(naming: Naming, rows: readonly ClusterRow[], now: number): void {
  const name = rows.flatMap(namesOf).sort(older)[0];
  if (!name) return;
  for (const row of rows) {
    const at = row.names.indexOf(name.id);
    const since = at >= 0 && name.since < 0 ? row.since.with(at, now) : row.since;
    if (row.clusterId !== name.id || since !== row.since) naming.set({ ...row, clusterId: name.id, since });
  }
}

/** Who came with this update gets a name: their own id, unless one that went in the meantime left it to another. */
async function nameNewcomers({ store, rows, tick, set }: Naming, ids: readonly string[]): Promise<void> {
  const newcomers = ids.flatMap((id) => rows.get(id) ?? []).filter(({ names }) => names.length === 0);
  const taken = await store.takenNames(newcomers.map(({ listingId }) => listingId));
  for (const row of newcomers) {
    const { listingId } = row;
    set({ ...row, names: [taken.has(listingId) ? `${listingId}.${tick}` : listingId], since: [-tick] });
  }
}

/** The names of listings that went go to one that stays, so that what was decided or linked under them is still found:
 * to where most of their gathering is now. */
function handDown({ rows, gone, set }: Naming, parts: readonly (readonly string[])[]): void {
  for (const left of [...gone].sort((a, b) => (a.listingId < b.listingId ? -1 : 1))) {
    const heirs = parts
      .map((part) => part.flatMap((id) => rows.get(id) ?? []).filter(({ clusterId }) => clusterId === left.clusterId))
      .filter(({ length }) => length > 0);
    const most = Math.max(0, ...heirs.map(({ length }) => length));
    const oldestOf = (all: readonly ClusterRow[]) => [...all].sort((a, b) => older(oldest(a), oldest(b))).slice(0, 1);
    const [heir] = oldestOf(heirs.filter(({ length }) => length === most).flatMap(oldestOf));
    if (heir) set(withNames(heir, namesOf(left)));
  }
}

function oldest(row: ClusterRow): Name {
  return namesOf(row).sort(older)[0] ?? { id: row.listingId, since: Number.NEGATIVE_INFINITY };
}

/** The oldest says what the gathering is called; of the rest the latest are the likeliest to be asked for. */
function withNames(row: ClusterRow, more: readonly Name[]): ClusterRow {
  const [first, ...rest] = [...namesOf(row), ...more].sort(older);
  const kept = first ? [first, ...rest.slice(1 - namesAtMost)] : [];
  return { ...row, names: kept.map(({ id }) => id), since: kept.map(({ since }) => since) };
}
