/* `The unofficial Rust meetup of Bologna` is no fan account: it meets by itself, and asked nobody. */

const unofficial =
  'unofficial|non[ -]?ufficiale|inoffiziell\\p{L}*|non[ -]?officiel\\p{L}*|no[ -]?oficial|extraoficial|n[aã]o[ -]?oficial|onofficie\\p{L}*|niet[ -]offici\\p{L}*|nieoficjaln\\p{L}*|inofficiell\\p{L}*|uofficiel\\p{L}*|uoffisiell\\p{L}*|neofici[aá]ln\\p{L}*|gayriresm[iî]|неофициальн\\p{L}*|非公式|非官方|비공식|غير رسمي';
const meeting =
  'meet-?ups?|meetings?|gatherings?|user groups?|hackathon|barcamp|picnic|after ?party|treffen|stammtisch|rencontres?|quedadas?|encuentros?|encontros?|incontr[oi]|raduno|bijeenkomst\\p{L}*|spotkani\\p{L}*|träff\\p{L}*|setkání|sraz|buluşma\\p{L}*|trobad\\p{L}*|встреч\\p{L}*|オフ会|勉強会|ミートアップ|聚会|모임|لقاء';
const together = new RegExp(
  `(?<!\\p{L})(?:(?:${unofficial})\\s*(?:${meeting})|(?:${meeting})\\s*(?:${unofficial}))`,
  'iu',
);
const alone = new RegExp(`(?<!\\p{L})(?:${unofficial})`, 'giu');

/** The texts without the word, where it is said of a meeting; else as they are. */
export function withoutUnofficialMeeting(texts: readonly string[]): string[] {
  return texts.some((text) => together.test(text)) ? texts.map((text) => text.replace(alone, ' ')) : [...texts];
}
