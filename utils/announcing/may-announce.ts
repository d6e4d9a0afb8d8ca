/* Page-safe: imports nothing, reads no layout; runs once for every post in sight. */

/** Months of all languages we read by their beginnings; only beside a number are they days. */
const months =
  '(?:jan|feb|f[eé]v|mar|mär|mrt|apr|avr|abr|ma[ijy]|mag|jui?n|jui?l|giu|lug|aug|ago?|août|sep|set|o[kc]t|out|ott|nov|de[csz]|déc|dic|gen|gru|lis|paź|wrz|sty|lut|kwi|cze|lip|sie|oca|şub|nis|haz|tem|ağu|ey|eki|kas|ara|янв|фев|мар|апр|ма[йя]|ию[нл]|авг|сен|окт|ноя|дек|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|груд)';

/**
 * Signs of a day in any of the languages we read. Nothing is announced without a day, so this lets every announcement
 * through; signs of a place would be cheap too, but have no capitals or nouns one could rely on.
 */
const day = new RegExp(
  [
    // 12/6, 6.12., 2026-12-06; not 7.30pm or 5.0
    '(?<![\\d.,:$€£])\\d{1,2}\\s?[./-]\\s?(?:0?[1-9]|[12]\\d|3[01])(?!\\d|\\s?(?:[ap]\\.?m|h\\b|uhr|uur|%|€|km))',
    // 6 December, 6-8 déc, Dec 6; the 6th, le 6, am 6.
    `\\d(?:\\.|º|er|e|st|nd|rd|th)?[\\s,'-]{0,2}(?:(?:de|d'|d’|of|den|i|of the)\\s?)?${months}`,
    `${months}\\p{L}*\\.?\\s(?:the\\s)?\\d`,
    "(?<!\\p{L})(?:the|le|du|il|dal|el|al|den|d\\.|dia|día|dnia|am|de|dels?|ayın|giorno|vom)\\s\\d{1,2}(?:st|nd|rd|th|e|\\.|,|\\s|-|–|$|'|’|!)",
    // weekdays, as words or, when short, beside a number
    '(?:mon|tues?|wednes|thurs?|fri|satur|sun|to)day|(?:mån|man|tirs|tys|tis|ons|tors|fre|lör|lør|laur|sön|søn|sun|maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend',
    '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|segunda|ter[çc]a|quarta|quinta|sexta|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge',
    'poniedz|wtor|środ|czwart|piąt|sobot|niedziel|pazar|salı|çarşamba|perşembe|cuma|понедельник|вторник|сред[ауы]|четверг|пятниц|суббот|воскресень',
    '(?<!\\p{L})(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)s?(?!\\p{L})|(?<!\\p{L})(?:m[oaiå]n?|di|tirs?|tis|mi|wo|do|fre?|vr|sa|so|za|zo|lør|lör|sön|søn|ons|tors?|pon?|pn|wt|śr|cz|czw|pt|sob?|sb|nd|niedz|lun|mar|mi[eé]|mer|jeu|jue|vie|ven|s[aá]b|sam|dom|dim|gio|seg|ter|qua|qui|sex|d[ltcjvsg]|pzt|çar|per|cmt|пн|вт|ср|чт|пт|сб|вс)\\.?,?\\s?\\d',
    // today, tonight, tomorrow, the day after
    "(?<!\\p{L})(?:to-?(?:night|nite|morrow)|ton(?:ite|ight)|tmrw?|tmw|tomoz|2moro|2nite|overmorrow|this (?:afternoon|evening|morning|lunchtime)|heute|(?<!guten )morgen|übermorgen|aujourd['’]hui|demain|après[- ]demain|apr[eè]s-demain|ce (?:soir|midi|matin)|cet(?:te)? (?:après|nuit|aprem)|hoy|mañana|esta (?:noche|tarde|nit|vesprada|sera)|oggi|domani|dopodomani|stasera|stanotte|questa sera|hoje|amanhã|esta noite|logo à noite|(?:van|over|he)(?:avond|middag|nacht|morgen|ochtend|den)|vandaag|dzi[śs]|jutro|pojutrze|i ?kväll|i ?dag|i ?morgon|imorn|i ?över?morgon|övermorgon|i ?natt|i ?aften|i ?kveld|i ?nat|i ?morgen|avui|hui|demà|aquest|bugün|yarın|öbür|bu (?:akşam|gece)|сегодня|завтра|послезавтра)",
    '[今明后後翌本聽听][天晚日夜朝早宵]|[あア](?:した|さって|す)|きょう|(?:星期|周|週|礼拜|禮拜)[一二三四五六日末天]|[月火水木金土日]曜|[(（][月火水木金土日一二三四五六월화수목금토일][)）]|\\d\\s?[月日号號월일](?!間|间|간)|오늘|내일|모레|[월화수목금토일]요일',
    'اليوم|الليلة|الليله|غد|بكر[ةها]|المساء|النهارد|السبت|ال[أا]حد|ال[اإأ]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمع[ةه]|يوم\\s[\\d٠-٩]|[\\d٠-٩]\\s(?:من\\s)?(?:يناير|فبراير|مارس|[أاإ]بريل|مايو|يوني|يولي|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين)|[٠-٩]{1,2}\\s?[/-]\\s?[٠-٩]',
  ].join('|'),
  'iu',
);

/** Letters and digits in costume (𝗦𝗔𝗧, ７), which the pattern would not know; rare, and worth the plain form. */
const costume = /[\u{1D400}-\u{1D7FF}\uFF10-\uFF5A]/u;

/** The shortest and longest text worth a look. */
const lengths = [18, 3_000] as const;

/** The cheap test (DESIGN §5): whether the background should be asked to read a post's words. No announcement is refused. */
export function mayAnnounce(text: string): boolean {
  if (text.length < lengths[0] || text.length > lengths[1]) return false;
  return day.test(costume.test(text) ? text.normalize('NFKC') : text);
}
