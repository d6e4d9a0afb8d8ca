import type { Phrases } from '../cues';

/** Ours, or what we are: only of the party when it follows at once. A supper that is ours is not yet the fair. */
export const possesses: Phrases = {
  en: 'our, we are, i am, own, owns, my own, my project, our project, our events, our dates, our site, our website, our meetups',
  de: 'unser, unsere, unser*, wir sind, ich bin, unser projekt',
  fr: 'notre, nos, nous sommes, on est',
  es: 'nuestro, nuestra, nuestros, nuestras, somos',
  pt: 'nosso, nossa, nossos, nossas, somos',
  it: 'nostro, nostra, nostri, nostre, siamo',
  nl: 'onze, ons, wij zijn, we zijn, ik ben de',
  pl: 'nasz, nasza, nasze, jesteśmy',
  sv: 'vår, våra, våre, vi är, jag är, vores, vi er, jeg er',
  cs: 'náš, naše, jsme',
  tr: 'biziz, bizim',
  ca: 'nostre, nostra, som',
  other: 'me olemme, мы, наш, наша, είμαστε, mi vagyunk, 我们, 我們, 저희, 우리는, نحن',
};

/** Leads from a thing to where it is done: `runs the bar at`. */
export const places: Phrases = {
  en: 'at, for, with, from, during, near, outside, opposite, next to, beside, around, because of',
  de: 'bei, beim, für, fürs, auf, mit, am, im, neben, gegenüber, vor, nahe, über, wegen',
  fr: 'à, au, aux, chez, pour, avec, lors de, près de, près du, à côté de, à côté du, devant, en face de',
  es: 'en, para, con, cerca de, cerca del, al lado de, al lado del, junto a, frente a, delante de',
  pt: 'em, no, na, nos, nas, para, com, perto de, perto do, perto da, ao lado de, ao lado do, em frente',
  it: 'a, al, alla, allo, ai, agli, alle, per, con, presso, vicino a, accanto a, davanti a, davanti al',
  nl: 'bij, voor, op, met, tijdens, naast, tegenover, vlakbij',
  pl: 'na, w, dla, przy, podczas, obok, koło, przed, naprzeciwko',
  sv: 'på, vid, hos, för, for, ved, til, till, med, under, utanför, bredvid, nära, mittemot, udenfor, utenfor',
  cs: 'na, v, ve, pro, u, při, vedle, před, naproti',
  ca: 'al, als, per, per a, amb',
  other:
    'на, в, для, при, під, σε, στο, στη, στην, στον, για, δίπλα, κοντά, рядом, возле, около, напротив, біля, قرب, بجانب, أمام, عند, خلال',
};
