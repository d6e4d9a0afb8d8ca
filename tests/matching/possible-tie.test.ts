import { describe, expect, it } from 'vitest';
import { hasOptedOut } from '../../utils/matching/opt-out';
import { possibleTie } from '../../utils/matching/possible-tie';
import { profileAtAddress, sameProfile } from '../../utils/matching/profile-address';
import { isRareFullName } from '../../utils/matching/rare-name';
import { namesTown } from '../../utils/matching/same-town';
import { isNotThemselves, isVetoed } from '../../utils/matching/vetoes';
import { someListing, someProfile } from './some-listing';

const elsewhere = someListing({ organizers: [{ urls: ['https://instagram.com/inkfair'] }] });

describe('a merely possible tie', () => {
  it('needs a second cue: the same handle alone is nobody', () => {
    expect(possibleTie(someProfile(), elsewhere)).toBeUndefined();
    expect(possibleTie(someProfile({ location: 'Linz' }), elsewhere)?.certainty).toBe('possible');
  });

  it('is dropped when the event names another account on this network, or the user opted out', () => {
    const other = someListing({ organizers: [{ urls: ['https://instagram.com/inkfair', 'https://x.com/ink_at'] }] });
    expect(possibleTie(someProfile({ location: 'Linz' }), other)).toBeUndefined();
    expect(possibleTie(someProfile({ location: 'Linz', bio: '#NoAnnotate' }), elsewhere)).toBeUndefined();
  });

  it('knows the town by its other names', () => {
    expect(namesTown('Wien / remote', 'Vienna')).toBe(true);
    expect(namesTown('Linzgau', 'Linz')).toBe(false);
    expect(namesTown('', '')).toBe(false);
    expect(namesTown('Тбилиси', 'Tbilisi')).toBe(true);
  });

  it('takes the town from the bio as well', () => {
    expect(possibleTie(someProfile({ bio: 'letterpress. Linz.' }), elsewhere)?.certainty).toBe('possible');
  });

  it('takes no common name, first name or group for one person', () => {
    expect(['John Smith', 'Maya', 'Linz Jazz Choir', ''].map(isRareFullName)).toEqual([false, false, false, false]);
    expect(isRareFullName('Zoriana Quillfeather')).toBe(true);
    expect(['Анна Иванова', 'Eva Müller-Schmidt', '田中太郎', '김민준'].map(isRareFullName)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['Ольга Сорокопудова-Рейн', 'Ada Ek-Thwaite', '勅使河原蓮'].map(isRareFullName)).toEqual([true, true, true]);
  });
});

describe('who is left alone', () => {
  it.each([
    ['#NOANNOTATE', true],
    ['Prints. #noannotate!', true],
    ['#noannotated', false],
    ['noannotate', false],
    [undefined, false],
  ])('respects the tag and nothing like it: %s', (bio, left) => {
    expect(hasOptedOut(bio)).toBe(left);
  });

  it('never shows a fan, parody or bot account as the artist', () => {
    expect(isNotThemselves(someProfile({ displayName: 'Maya Fans' }))).toBe(true);
    expect(isNotThemselves(someProfile({ bio: 'Parody account' }))).toBe(true);
    expect(isNotThemselves(someProfile({ bio: 'I print books' }))).toBe(false);
  });

  it('never shows whoever took a name over, or points to the real one', () => {
    const bios = [
      'Got this handle when it was freed. Not the festival!',
      'Este usuario era de otros, nada que ver',
      '本人ではありません',
    ];
    for (const bio of bios) expect([bio, isNotThemselves(someProfile({ bio }))]).toEqual([bio, true]);
    expect(isNotThemselves(someProfile({ bio: 'Not your usual festival' }))).toBe(false);
  });

  it('never shows a look-alike as the organiser', () => {
    const party = { name: 'Ink Fair', urls: ['https://x.com/inkfair'] };
    expect(isVetoed(someProfile({ handle: 'lnkfair' }), party, someListing(), [])).toBe(true);
    expect(isVetoed(someProfile(), party, someListing(), [])).toBe(false);
  });
});

describe('accounts in addresses', () => {
  it.each([
    ['https://mobile.twitter.com/InkFair?s=20', { site: 'x', name: 'inkfair' }],
    ['https://bsky.app/profile/did:plc:maya1', { site: 'bluesky', name: 'did:plc:maya1' }],
    ['https://town.example/users/Maya', { site: 'mastodon', name: 'maya@town.example' }],
    ['https://x.com/inkfair/status/1', undefined],
    ['https://x.com/intent/follow?screen_name=inkfair', undefined],
    ['https://medium.com/@maya', undefined],
  ])('reads %s', (address, handle) => {
    expect(profileAtAddress(address)).toEqual(handle);
  });

  it('keeps people with look-alike letters apart', () => {
    expect(sameProfile({ site: 'x', name: 'in\u212Afair' }, someProfile())).toBe(false);
    expect(sameProfile({ site: 'twitter', name: '@INKFAIR' }, someProfile())).toBe(true);
  });
});
