import { feedOfView } from '../reading/embedded-calendars';
import { type CheckedAddress, checkAddress } from './address-check';

/** What would be asked for something pasted: its address, or the feed behind it where the address of a calendar's view gives
 * that away (a Google, Outlook, Teamup or Tockify calendar as its readers see it). */
export function addressToRead(typed: string): CheckedAddress {
  const checked = checkAddress(typed);
  if (checked.ok) withoutTracking(checked.url);
  const feed = checked.ok ? feedOfView(checked.url.href) : undefined;
  return feed ? checkAddress(feed.address) : checked;
}

/** Marks of who shared a link where, which no site needs; other parameters may be what the page is found by. */
function withoutTracking({ searchParams }: URL): void {
  for (const name of [...searchParams.keys()]) {
    if (/^(utm_\w+|fbclid|gclid|dclid|msclkid|twclid|igshid|mc_cid|mc_eid)$/i.test(name)) searchParams.delete(name);
  }
}
