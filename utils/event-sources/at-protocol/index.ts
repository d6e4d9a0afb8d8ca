import type { EventSource } from '../../event-source';
import { sourceAddress } from './address';
import { isRecordAnswer, readRecordAnswer } from './bytes';
import { gatherAccount } from './gather';
import { accountAddress } from './names';

/**
 * People's own events and answers on AT Protocol (Bluesky's network): `community.lexicon.calendar.event` and `.rsvp`, as
 * smokesignal.events, atmo.rsvp and others write them. Everything is read from the repo of whoever wrote it, so every tie it
 * makes is `proven` for that account.
 */
export const eventSource: EventSource = {
  name: sourceAddress.name,
  label: 'atProtocol_kind',
  accepts: '',
  recognises: (body) => (isRecordAnswer(body) ? 2 : 0),
  read: readRecordAnswer,
  *open(address, context) {
    const account = accountAddress(address);
    return account ? yield* gatherAccount(account, context) : { listings: [], problems: [] };
  },
};
