import { expect, test } from 'vitest';
import { canonicalUrl } from '../../utils/matching/canonical-url';

test.each([
  ['https://lu.ma/abc?utm_source=x#top', 'luma.com/abc'],
  ['https://www.eventbrite.co.uk/e/press-night-tickets-123456789?aff=z', 'eventbrite.com/e/123456789'],
  ['https://www.meetup.com/de-DE/Press-Group/events/301234567/', 'meetup.com/press-group/events/301234567'],
  ['webcal://pressnights.example/', 'pressnights.example/'],
  ['https://mobile.twitter.com/MayaPrints/', 'x.com/mayaprints'],
  ['https://town.example/users/Maya', 'town.example/@maya'],
  ['https://go.bsky.app/redirect?u=https%3A%2F%2Fluma.com%2Fabc', 'luma.com/abc'],
  ['https://site.example/e?utm_source=a&id=3', 'site.example/e?id=3'],
  ['mailto:a@b.example', undefined],
  ['https://', undefined],
])('one page keeps one key, so a link to it is recognised: %s', (address, key) => {
  expect(canonicalUrl(address)).toBe(key);
});
