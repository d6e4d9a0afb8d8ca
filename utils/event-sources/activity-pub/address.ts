import { profileAtAddress } from '../../matching/profile-address';
import type { SourceAddress } from '../../source-address';

export const sourceAddress: SourceAddress = {
  name: 'activity-pub',
  opens: (address) => profileAtAddress(address.href)?.site === 'mastodon' && /^\/@[\w.-]+\/?$/.test(address.pathname),
};
