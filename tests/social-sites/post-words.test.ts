// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { socialSites } from '@/utils/social-site';
import { timeOfId } from '@/utils/social-sites/bluesky/addresses';

function wordsOf(siteName: string, html: string) {
  document.body.innerHTML = html;
  const site = socialSites.find(({ name }) => name === siteName);
  const element = site && document.querySelector(site.postSelector);
  return element ? site.readWords?.(element) : null;
}

it('X: reads its own text with emoji, its language and time, not those of a quoted post', () => {
  const quoted = (inner: string) => `<div role="link" tabindex="0">${inner}</div>`;
  const words = wordsOf(
    'x',
    `<article data-testid="tweet">
      ${quoted('<div data-testid="tweetText" lang="de">Zitat</div><a href="/b/status/1"><time datetime="2020-01-01T00:00:00.000Z">1</time></a>')}
      <a href="/a/status/2"><time datetime="2026-11-24T10:00:00.000Z">1 h</time></a>
      <div data-testid="tweetText" lang="en"><span>Tomorrow 7pm\n</span><img alt="🎻"><span> Bell Works</span></div>
    </article>`,
  );
  expect(words).toEqual({ text: 'Tomorrow 7pm\n🎻 Bell Works', lang: 'en', postedAt: '2026-11-24T10:00:00.000Z' });
});

it('X: "und" is no language, and a post of pictures only has no words', () => {
  const head = '<a href="/a/status/2"><time datetime="2026-11-24T10:00:00.000Z">1 h</time></a>';
  const article = (inner: string) => `<article data-testid="tweet">${head}${inner}</article>`;
  expect(wordsOf('x', article('<div data-testid="tweetText" lang="und">7pm</div>'))).not.toHaveProperty('lang');
  expect(wordsOf('x', article(''))).toBeUndefined();
});

it('Bluesky: reads the time out of the id of the post', () => {
  const words = wordsOf(
    'bluesky',
    `<div data-testid="feedItem-by-maya.example">
      <div><a href="/profile/maya.example/post/3kdlgfetkrs2p">2h</a></div>
      <div data-testid="postText">Tomorrow 7pm</div>
      <div role="link"><div data-testid="postText">quoted</div></div>
    </div>`,
  );
  expect(words).toEqual({ text: 'Tomorrow 7pm', postedAt: timeOfId('3kdlgfetkrs2p') });
});

it('Bluesky: ids that carry no time have none', () => {
  // 2023-08-10T14:00:00Z in microseconds, shifted by the ten bits of clock, written with the digits of the spec.
  const digits = '234567abcdefghijklmnopqrstuvwxyz';
  let value = BigInt(Date.UTC(2023, 7, 10, 14)) * 1000n * 1024n;
  let id = '';
  for (let place = 0; place < 13; place++) {
    id = digits.charAt(Number(value % 32n)) + id;
    value /= 32n;
  }
  expect(timeOfId(id)).toBe('2023-08-10T14:00:00.000Z');
  expect(timeOfId('3aa')).toBeUndefined();
  expect(timeOfId('2222222222222')).toBeUndefined();
  expect(timeOfId('zzzzzzzzzzzzz')).toBeUndefined();
});

it('Mastodon: keeps the lines of a post', () => {
  const words = wordsOf(
    'mastodon',
    `<article data-id="1"><div class="status__wrapper"><a class="status__relative-time" href="/@a/1"><time datetime="2026-11-24T10:00:00.000Z">2h</time></a>
      <div class="status__content"><div class="status__content__text translate" lang="nl"><p>Morgen<br>20 uur</p><p>De Zaal</p></div></div>
      <div class="status__quote"><div class="status__content__text" lang="fr"><p>autre</p></div></div></div></article>`,
  );
  expect(words).toEqual({ text: 'Morgen\n20 uur\n\nDe Zaal', lang: 'nl', postedAt: '2026-11-24T10:00:00.000Z' });
});
