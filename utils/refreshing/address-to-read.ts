import { feedOfView } from '../reading/embedded-calendars';
import { type CheckedAddress, checkAddress } from './address-check';

/** What would be asked for something pasted: its address, or the feed behind it where the address of a calendar's view gives
 * that away (a Google, Outlook, Teamup or Tockify calendar as its readers see it). */
export function addressToRead(typed: string): CheckedAddress {
  const checked = checkAddress(typed);
  const feed = checked.ok ? feedOfView(checked.url.href) : undefined;
  return feed ? checkAddress(feed.address) : checked;
}
