import * as z from 'zod/mini';
import { ReadListing } from '../../event-listing';

/** An answer ("RSVP") in somebody's own repo. `uri`: the event's record. */
const Rsvp = z.object({ uri: z.string(), response: z.enum(['going', 'interested']) });
export type Rsvp = z.infer<typeof Rsvp>;

/** What is known of one account. Times are epoch milliseconds. */
const Account = z.object({
  /** Only once both sides said so: the handle leads to the DID, and the DID's document names the handle. */
  handle: z.optional(z.string()),
  /** What the document calls it, whether or not the handle agrees. */
  claimed: z.optional(z.string()),
  handleAt: z.optional(z.number()),
  /** The handle that Bluesky's public view found to lead to it when it listed whom the user follows. */
  listed: z.optional(z.string()),
  /** `https://pds.example`: where its repo lies. */
  server: z.optional(z.string()),
  documentAt: z.optional(z.number()),
  /** When its collections were last read whole. */
  readAt: z.optional(z.number()),
  /** Which of the two collections its repo has, and when that was asked. */
  collections: z.optional(z.array(z.string())),
  collectionsAt: z.optional(z.number()),
  profileAt: z.optional(z.number()),
  name: z.optional(z.string()),
  /** Accounts on other sites that its own profile names. */
  links: z.array(z.string()),
  /** Its profile carries `#noannotate`. */
  isOptedOut: z.optional(z.boolean()),
  /** Record addresses of its own events. */
  events: z.array(z.string()),
  rsvps: z.array(Rsvp),
});
export type Account = z.infer<typeof Account>;

const {
  key: _key,
  organizers: _organizers,
  performers: _performers,
  attendees: _attendees,
  ...fields
} = ReadListing.shape;

/** An event by its record's address. Without `event` there is none to show: over, undated, gone or unreadable. */
const KnownEvent = z.object({
  readAt: z.number(),
  isUndated: z.optional(z.boolean()),
  event: z.optional(z.object(fields)),
});
export type KnownEvent = z.infer<typeof KnownEvent>;

const Stored = z.object({
  version: z.literal(1),
  accounts: z.record(z.string(), Account),
  events: z.record(z.string(), KnownEvent),
  follows: z.optional(z.object({ dids: z.array(z.string()), at: z.number(), isCut: z.optional(z.boolean()) })),
});

/** What a reading knows and goes on to learn. */
export type Known = {
  accounts: Map<string, Account>;
  events: Map<string, KnownEvent>;
  follows?: { dids: string[]; at: number; isCut?: boolean | undefined } | undefined;
};

/** What the reading before left; nothing of it when it is of another version or damaged. */
export function knownFrom(memory: unknown): Known {
  const { data } = Stored.safeParse(memory);
  if (!data) return { accounts: new Map(), events: new Map() };
  const { accounts, events, follows } = data;
  return { accounts: new Map(Object.entries(accounts)), events: new Map(Object.entries(events)), follows };
}

/** What the next reading should know: only accounts still of interest, and only events they have to do with. */
export function memoryOf({ accounts, events, follows }: Known, keep: ReadonlySet<string>): unknown {
  const uris = new Set<string>();
  for (const [did, account] of accounts) {
    if (!keep.has(did)) continue;
    for (const uri of [...account.events, ...account.rsvps.map((rsvp) => rsvp.uri)]) uris.add(uri);
  }
  const authors = new Set([...uris].map((uri) => uri.split('/')[2] ?? ''));
  return {
    version: 1,
    accounts: Object.fromEntries([...accounts].filter(([did]) => keep.has(did) || authors.has(did))),
    events: Object.fromEntries([...events].filter(([uri]) => uris.has(uri))),
    ...(follows ? { follows } : {}),
  };
}

/** The account, made when nothing is known of it yet. */
export function accountOf(known: Known, did: string): Account {
  const existing = known.accounts.get(did);
  if (existing) return existing;
  const account: Account = { links: [], events: [], rsvps: [] };
  known.accounts.set(did, account);
  return account;
}
