import type { EventListing } from '../../utils/event-listing';
import type { ClusterRow, ClusterStore } from '../../utils/matching/cluster-store';

/** The event cache's part of clustering in plain memory. */
export class MemoryClusters implements ClusterStore {
  readonly all = new Map<string, EventListing>();
  readonly stored = new Map<string, ClusterRow>();
  private readonly byName = new Map<string, string>();
  private readonly byBlock = new Map<string, Set<string>>();

  async rows(ids: readonly string[]) {
    return ids.flatMap((id) => this.stored.get(id) ?? []);
  }

  async idsInBlocks(blocks: readonly string[]) {
    return new Map(blocks.map((block) => [block, [...(this.byBlock.get(block) ?? [])]]));
  }

  async listings(ids: readonly string[]) {
    return ids.flatMap((id) => this.all.get(id) ?? []);
  }

  async takenNames(names: readonly string[]) {
    return new Set(names.filter((name) => this.byName.has(name)));
  }

  async write(rows: readonly ClusterRow[], removed: readonly string[]) {
    for (const id of [...removed, ...rows.map(({ listingId }) => listingId)]) {
      const former = this.stored.get(id);
      for (const block of former?.blocks ?? []) this.byBlock.get(block)?.delete(id);
      for (const name of former?.names ?? []) this.byName.delete(name);
      this.stored.delete(id);
    }
    for (const row of rows) {
      this.stored.set(row.listingId, row);
      for (const name of row.names) {
        if (this.byName.has(name)) throw new Error(`Two listings bear the name ${name}.`);
        this.byName.set(name, row.listingId);
      }
      for (const block of row.blocks) {
        const filed = this.byBlock.get(block) ?? new Set();
        this.byBlock.set(block, filed.add(row.listingId));
      }
    }
  }

  /** Each gathering as its listings, in one order whatever way it came about. */
  partition(): string[] {
    const groups = Map.groupBy(this.stored.values(), ({ clusterId }) => clusterId);
    return [...groups.values()]
      .map((rows) =>
        rows
          .map(({ listingId }) => listingId)
          .sort()
          .join(' '),
      )
      .sort();
  }

  /** The gathering something was once known as. */
  known(name: string): string | undefined {
    return this.clusterOf(this.byName.get(name) ?? name);
  }

  clusterOf(listingId: string): string | undefined {
    return this.stored.get(listingId)?.clusterId;
  }
}
