import { shortLink } from './x-page';

/** The people of the sample town, on X. `leftAlone` says why somebody must carry no chip. */
export const townPosts: { handle: string; text: string; leftAlone?: string }[] = [
  { handle: 'mayaprints', text: 'Ink everywhere again.' },
  { handle: 'rnayaprints', text: 'I only look like her.', leftAlone: 'the handle only looks like @mayaprints' },
  { handle: 'bookcoop', text: `Come along: ${shortLink('pressnights.example/', 'wood-type')}` },
  { handle: 'lena_online', text: 'See you on the call.', leftAlone: 'the event has no place' },
  { handle: 'faraway', text: 'Hello from the other coast.', leftAlone: 'the event is out of reach' },
  { handle: 'calledoff', text: 'It is off, sorry.', leftAlone: 'the event is cancelled' },
];

/** The town's calendar: everything five days from now. */
export function townCalendar(): string {
  const day = Temporal.Now.plainDateISO('UTC').add({ days: 5 }).toString().replaceAll('-', '');
  const event = (uid: string, handle: string, extra: string) =>
    `BEGIN:VEVENT\nUID:${uid}\nDTSTAMP:20261101T000000Z\nDTSTART:${day}T190000Z\nDTEND:${day}T210000Z\nSUMMARY:${uid}\nORGANIZER;CN=${handle}:https://x.com/${handle}\n${extra}\nEND:VEVENT\n`;
  const here = 'LOCATION:Old Bakery Studio\nGEO:40.22;-74.01';
  return `BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//town//EN\n${[
    event('press-night', 'MayaPrints', `${here}\nURL:https://pressnights.example/wood-type`),
    event('far-market', 'faraway', 'LOCATION:Pier\nGEO:37.77;-122.41'),
    event('called-off', 'calledoff', `${here}\nSTATUS:CANCELLED`),
    event('no-place', 'lena_online', 'DESCRIPTION:a call'),
  ].join('')}END:VCALENDAR\n`;
}
