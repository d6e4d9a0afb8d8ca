import type { LanguageWords } from './language-words';

/** Behind an hour in words: it is one, "ocho de la noche". */
const halfOfDay =
  "in the (?:morning|afternoon|evening)|de la (?:tarde|noche|mañana|tarda|nit)|di (?:sera|mattina)|del (?:mattino|pomeriggio|vespre|matí)|da (?:noite|tarde|manhã)|du (?:soir|matin)|de l'après-midi|'?s (?:avonds|ochtends|middags)|abends|morgens|nachmittags|vormittags|wieczorem|rano|مساء\\p{L}*|صباح\\p{L}*|عصر\\p{L}*|ليل\\p{L}*|ظهر\\p{L}*|вечера|утра|дня";

/** Sources of patterns for "half past seven", "halb acht", "las ocho y media", noon and midnight. */
export function spokenHours(
  { hours, at, halfTo, halfPast, quarterPast, quarterTo, oClock, noon, midnight, script }: LanguageWords,
  edge: string,
  end: string,
): string[] {
  if (script === 'run-on')
    return [...(noon ? [`(?<noon>${noon})`] : []), ...(midnight ? [`(?<midnight>${midnight})`] : [])];
  const hour = `(?<h>${hours ? `${hours.join('|')}|` : ''}\\d{1,2})`;
  return [
    ...(halfTo ? [`${edge}(?:${halfTo})\\s+${hour}(?<halfTo>)${end}`] : []),
    ...(halfPast
      ? [
          `${edge}(?:${halfPast})\\s+${hour}(?<past>)${end}`,
          `${edge}(?:${at})\\s+${hour}\\s+(?<past>${halfPast})${end}`,
          `${edge}${hour}\\s+(?<past>${halfPast})(?=\\s(?:${halfOfDay})${end})`,
        ]
      : []),
    ...(quarterPast
      ? [
          `${edge}(?:${quarterPast})\\s+${hour}(?<quarter>)${end}`,
          `${edge}(?:${at})\\s+${hour}(?:\\s?(?:${oClock ?? 'h'}))?\\s+(?<quarter>${quarterPast})${end}`,
        ]
      : []),
    ...(quarterTo
      ? [
          `${edge}(?:${quarterTo})\\s+${hour}(?<quarterTo>)${end}`,
          `${edge}(?:${at})\\s+${hour}(?:\\s?(?:${oClock ?? 'h'}))?\\s+(?<quarterTo>${quarterTo})${end}`,
        ]
      : []),
    ...(hours
      ? [
          `${edge}(?:${at})\\s+(?<h>${hours.join('|')})${end}`,
          `${edge}(?<h>${hours.join('|')})(?=\\s?(?:${oClock ?? 'h'}|${halfOfDay})${end})`,
        ]
      : []),
    ...(noon ? [`${edge}(?<noon>${noon})${end}`] : []),
    ...(midnight ? [`${edge}(?<midnight>${midnight})${end}`] : []),
  ];
}

/** "8-noon", "10 till midnight": ranges whose end is a word, and whose first hour stands bare. */
export function toNoon(
  { noon, midnight, to, until, oClock, script }: LanguageWords,
  number: string,
  end: string,
): string[] {
  if (script === 'run-on') return [];
  // "Room 8 – noon" is a room.
  const clock = `(?<!(?:room|hall|studio|stage|unit|suite|gate|platform|no\\.|raum|saal|halle|salle|sala|aula|zaal)\\s\\d{1,2})(?:[:.h](?<mm>[0-5]\\d))?`;
  const link = `\\s?(?:(?<half>[ap])\\.?m\\.?|${oClock ?? 'h'}|h)?\\s?(?:[-–—~]|(?:${to}|${until})(?=\\s))\\s?(?:12\\s|le\\s|al\\s|o\\s)?`;
  return [
    ...(noon ? [`${number}(?<=(?<!\\d)(?:0?[5-9]|1[01]))${clock}${link}(?<untilNoon>${noon})${end}`] : []),
    ...(midnight ? [`${number}${clock}${link}(?<untilMidnight>${midnight})${end}`] : []),
  ];
}
