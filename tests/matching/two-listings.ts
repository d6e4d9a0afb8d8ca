import { expect } from 'vitest';
import type { EventListing } from '@/utils/event-listing';
import { isSameEvent } from '@/utils/matching/same-event';
import { type LabelledListing, readListing } from './labelled-listing';

/** What two listings say; what they leave out is the same evening in the same cellar. */
export type Said = Partial<LabelledListing> & { title: string };

const start = '2027-03-11T19:30:00+01:00';
export const venue = { name: 'Ink Cellar', address: 'Quay Street 4', locality: 'Linz', country: 'AT' };

export function listingOf(each: Said): EventListing {
  return readListing({ start, timeZone: 'Europe/Vienna', venue, ...each } as LabelledListing);
}

/** Whether both are one gathering, which must not depend on which comes first. */
export function areSame(a: Said, b: Said): boolean {
  const [left, right] = [listingOf(a), listingOf(b)];
  const same = isSameEvent(left, right);
  expect(isSameEvent(right, left)).toBe(same);
  return same;
}
