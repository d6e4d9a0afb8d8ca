/** What a row says of how it came about: from which sources it was put together, and why it stands where it stands. */
export type GatheredRow = {
  /** Other sources that list the same event, each with the listing the user may split off. */
  alsoOn?: { sourceName: string; listingId: string }[];
  /** Other events at the same place and about the same time, which the user may say are this one. */
  maybeSame?: { listingId: string; title: string; sourceName: string }[];
  /** The listing of it that the user saved from a post. */
  savedAs?: string;
  isSoldOut?: true;
  /** Why it stands where it stands: the terms its place in the list was added up from, in words. */
  terms?: { name: string; value: number }[];
};
