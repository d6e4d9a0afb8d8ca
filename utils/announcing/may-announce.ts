/* Page-safe: imports nothing, reads no layout; runs once for every post in sight. */

/** Signs of a day or an hour, in any of the languages we read. */
const when =
  /\d\s?(?:[ap]\.?m\b|uhr|h\b|u\b|uur\b)|\d[:.]\d\d|\d{1,2}[./]\d{1,2}|\d\s?(?:[月日号號点點時时]|월|일|시)|[一二两兩三四五六七八九十][点點]|\b(?:to(?:night|morrow)|mon|tue|wed|thu|fri|sat|sun|friday|heute|morgen|demain|ce soir|hoy|mañana|esta noche|oggi|domani|stasera|hoje|amanhã|vanavond|vandaag|dziś|jutro)|(?:day|tag|dag|abend|nights?)\b|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:segunda|terça|quarta|quinta|sexta)|poniedz|wtor|środ|czwart|piąt|sobot|niedziel|\b\d{1,2}(?:st|nd|rd|th)?\.?\s?(?:de\s)?(?:jan|feb|fév|mar|mär|apr|avr|abr|ma[iy]|mag|juin|jun|juil|jul|lug|aug|ago|août|sep|set|okt|oct|out|ott|nov|dec|dez|déc|dic|dez|gru|lis|paź|wrz|sty|lut|kwi|cze|lip|sie)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d|今[天晚日夜]|明[天晚日]|周[一二三四五六日末]|[月火水木金土日]曜|오늘|내일|[월화수목금토일]요일|الساعة|اليوم|الليلة|غدا|السبت|الأحد|الخميس|الجمعة/iu;

/** Signs of a place: a pin, a preposition before a name, a name of two words, or a word such as hall or Platz. */
const where = [
  /[📍📌🏟＠]|@\s?\p{L}|[館堂園店場駅院厅廳馆园场站路街寺區区]|ホール|カフェ|で|在|에서|홀|숲|마을|시장|광장|카페|공원|(?:^|\s)(?:في|على|أمام|ب|بـ)\s?\p{L}/u,
  /(?:^|[\s(,:–-])(?:[Aa]t|[Ii]nside|[Oo]utside|[Ii]n|[Ii]m|[Aa]m|[Aa]n|[Bb]eim?|[Aa]uf|[Vv]or|[Uu]nter|[Zz]u[mr]|à|[Dd]u|[Dd]e|[Aa]ux?|[Cc]hez|[Dd]evant|[Ee]n|[Aa]l|[Aa]lla|[Nn]el(?:la)?|[Pp]resso|[Dd]a|[Nn][oa]|[Ee]m|[Bb]ij|[Oo]p|[Ww]e?|[Nn]a|[Pp]rzy|[Pp]od)\s+(?:\p{Ll}{1,4}['’ ]\s?){0,2}["“„«]?(?:[Ll]')?\p{Ll}?\p{Lu}[\p{L}\d]/u,
  /[^.!?\s]\s?[\s,|•·]\p{Lu}[\p{L}'’.]+\s(?:of\s|the\s|de\s|la\s|del\s|di\s)?[\p{Lu}\d]/u,
  /(?:hall|pub|caf[eé]|bar|park|square|church|theat(?:re|er)|library|museum|cent(?:re|er)|street|school|platz|stra(?:ß|ss)e|haus|place|salle|rue|plaza|sala|calle|teatro|piazza|praça|rua|casa|plein|kerk|plac|klub\p{L}*|wiesen?|garten|garden|square)(?![\p{L}])/iu,
];

/** The shortest and longest text worth a look. */
const lengths = [18, 3_000] as const;

/** The cheap test (DESIGN §5): whether the background should be asked to read a post's words. It says yes too often and
 * seldom no to an announcement. */
export function mayAnnounce(text: string): boolean {
  const isLong = text.length >= lengths[0] && text.length <= lengths[1];
  return isLong && when.test(text) && where.some((sign) => sign.test(text));
}
