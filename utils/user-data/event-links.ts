import type { UserLink } from '../matching/cluster-store';
import type { UserData } from './schema';

/** Which listings the user said are one event, and which are not. */
export function allEventLinks(db: UserData): Promise<UserLink[]> {
  return db.getAll('eventLinks');
}

/** Keeps that one listing is no part of an event the others are. */
export async function splitOff(db: UserData, listingId: string, others: readonly string[]): Promise<void> {
  await keep(
    db,
    others.map((other) => linkOf(listingId, other, 'split')),
  );
}

/** Keeps that two events, each given by its listings, are one; takes back what was said against it. */
export async function join(db: UserData, one: readonly string[], other: readonly string[]): Promise<void> {
  const pairs = one.flatMap((a) => other.map((b) => linkOf(a, b, 'join')));
  await keep(db, pairs);
}

async function keep(db: UserData, links: readonly UserLink[]): Promise<void> {
  const transaction = db.transaction('eventLinks', 'readwrite');
  for (const link of links) void transaction.store.put(link);
  await transaction.done;
}

function linkOf(a: string, b: string, kind: UserLink['kind']): UserLink {
  return a < b ? { a, b, kind } : { a: b, b: a, kind };
}
