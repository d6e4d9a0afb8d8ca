import type { EventListing } from '../../utils/event-listing';
import type { ClusterRow, ClusterStore } from '../../utils/matching/cluster-store';

/** The event cache's part of clustering in plain memory. */
export class MemoryClusters implements ClusterStore {
  readonly all = new Map<string, EventListing>();
  readonly stored = new Map<string, ClusterRow>();
  private readonly sizes = new Map<string, number>();
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

  async takenNames(clusterIds: readonly string[]) {
    return new Set(clusterIds.filter((id) => (this.sizes.get(id) ?? 0) > 0));
  }

  async write(rows: readonly ClusterRow[], removed: readonly string[]) {
    for (const id of [...removed, ...rows.map(({ listingId }) => listingId)]) {
      const former = this.stored.get(id);
      for (const block of former?.blocks ?? []) this.byBlock.get(block)?.delete(id);
      if (former) this.sizes.set(former.clusterId, (this.sizes.get(former.clusterId) ?? 0) - 1);
      this.stored.delete(id);
    }
    for (const row of rows) {
      this.stored.set(row.listingId, row);
      this.sizes.set(row.clusterId, (this.sizes.get(row.clusterId) ?? 0) + 1);
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

  clusterOf(listingId: string): string | undefined {
    return this.stored.get(listingId)?.clusterId;
  }
}
