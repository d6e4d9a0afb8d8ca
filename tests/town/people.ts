/** One account of the sample town, as X would show it. All of it is invented. */
export type Person = {
  /** X's numeric id. */
  id: string;
  handle: string;
  name: string;
  /** Plain words and links: `{ link }` is drawn as X draws one (a t.co address, the whole one in its text). */
  bio: (string | { link: string } | { emoji: string })[];
  location?: string;
  /** The website field; X shows it cut and expands it only in the page's JSON-LD. */
  website?: string;
  /** Whether the reader of the town follows them. */
  isFollowed?: boolean;
  /** What stands at this person once the town's calendars are in Tangible. */
  expected: { chip: true; panel: number } | { leftAlone: string };
};

export const people: Person[] = [
  {
    id: '1001',
    handle: 'mayaprints',
    name: 'Maya Lindqvist',
    bio: ['Letterpress, ink and bad puns ', { emoji: '🖨️' }, ' I run the press nights in Asbury Park.'],
    location: 'Asbury Park, NJ',
    website: 'https://pressnights.example/',
    expected: { chip: true, panel: 3 },
  },
  {
    id: '1002',
    handle: 'jonasplaysbass',
    name: 'Jonas Okafor',
    bio: ['Low notes with The Low Tides.'],
    location: 'Bradley Beach',
    expected: { chip: true, panel: 1 },
  },
  {
    id: '1003',
    handle: 'shorecivic',
    name: 'Shore Civic Tech',
    bio: ['Volunteers with laptops. Hack nights: ', { link: 'https://civichack.example/nights-and-weekends' }],
    location: 'Holmdel, NJ',
    expected: { chip: true, panel: 1 },
  },
  {
    id: '1004',
    handle: 'bookcoop',
    name: 'Asbury Book Cooperative',
    bio: ['New, used and borrowed.'],
    expected: { chip: true, panel: 1 },
  },
  {
    id: '1005',
    handle: 'anaruiz',
    name: 'Ana Ruiz',
    bio: ['Nothing beats the smell of a library in December.'],
    expected: { chip: true, panel: 1 },
  },
  {
    id: '1006',
    handle: 'thelowtides',
    name: 'The Low Tides',
    bio: ['Three chords and the sea. Dates: ', { link: 'https://lowtides.example/' }],
    expected: { chip: true, panel: 1 },
  },
  {
    id: '2001',
    handle: 'rnayaprints',
    name: 'Maya Lindqvist',
    bio: ['I only look like her.'],
    expected: { leftAlone: 'the handle only looks like @mayaprints (r and n for m)' },
  },
  {
    id: '2002',
    handle: 'jonas_okafor',
    name: 'Jonas Okafor',
    bio: ['Another Jonas, in Oslo.'],
    location: 'Oslo',
    expected: { leftAlone: 'only the name is the same as a performer’s' },
  },
  {
    id: '2003',
    handle: 'kilnclub',
    name: 'Kiln Club',
    bio: ['Clay. The open kiln is off this month, sorry.'],
    expected: { leftAlone: 'the event is cancelled' },
  },
  {
    id: '2004',
    handle: 'lena_streams',
    name: 'Lena Streams',
    bio: ['See you on the call.'],
    expected: { leftAlone: 'the event is online only' },
  },
  {
    id: '2005',
    handle: 'faraway_fair',
    name: 'Faraway Fair',
    bio: ['On the other coast.'],
    location: 'San Francisco',
    expected: { leftAlone: 'the event is out of reach' },
  },
  {
    id: '2006',
    handle: 'lastweek',
    name: 'Last Week’s Supper Club',
    bio: ['You should have been there.'],
    expected: { leftAlone: 'the event is over' },
  },
  {
    id: '2007',
    handle: 'noah_private',
    name: 'Noah',
    bio: ['I host things, quietly. #noannotate'],
    expected: { leftAlone: 'their bio says #noannotate' },
  },
  {
    id: '2008',
    handle: 'bystander',
    name: 'Bystander',
    bio: ['Just here.'],
    expected: { leftAlone: 'no source names them' },
  },
];

export type Post = {
  id: string;
  handle: string;
  text: (string | { link: string })[];
  /** Who passed it on, shown as “X reposted” above it. */
  repostedBy?: string;
  quotes?: { handle: string; text: string };
  isPromoted?: boolean;
};

/** The home timeline: everybody once, a link to an event, a repost, a quote and an advertisement. */
export const posts: Post[] = [
  { id: '9001', handle: 'jonasplaysbass', text: ['New strings, who dis.'] },
  { id: '9002', handle: 'rnayaprints', text: ['Ink everywhere again, honest.'] },
  {
    id: '9003',
    handle: 'bookcoop',
    text: ['Bring a zine, take a zine: ', { link: 'https://pressnights.example/zine-swap-and-mulled-cider' }],
  },
  { id: '9004', handle: 'shorecivic', text: ['Hack night is back. Bring a laptop and a grievance about parking.'] },
  { id: '9005', handle: 'anaruiz', text: ['Nothing beats the smell of a library in December.'] },
  { id: '9006', handle: 'bystander', text: ['Same.'], quotes: { handle: 'mayaprints', text: 'Ink everywhere again.' } },
  { id: '9007', handle: 'brandname', text: ['Buy this.'], isPromoted: true },
  { id: '9008', handle: 'kilnclub', text: ['No kiln this month.'] },
  { id: '9009', handle: 'mayaprints', text: ['Ink everywhere again.'], repostedBy: 'bystander' },
  { id: '9010', handle: 'lena_streams', text: ['Link to the call in an hour.'] },
  { id: '9011', handle: 'faraway_fair', text: ['Gates open at ten.'] },
  { id: '9012', handle: 'lastweek', text: ['What a night that was.'] },
  { id: '9013', handle: 'jonas_okafor', text: ['Rain in Oslo.'] },
  { id: '9014', handle: 'noah_private', text: ['Shh.'] },
  { id: '9015', handle: 'thelowtides', text: ['Soundcheck.'] },
];
