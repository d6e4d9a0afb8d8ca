const placeless =
  /^(?:tb[acd]\.?|to be (?:announced|confirmed|determined|decided)|see (?:the )?(?:website|link|description|details?)|n\/?a|none|unknown|various(?: locations)?|virtual(?: event)?|online(?: event)?|webinar|livestream|live stream|remote|zoom(?: meeting| call)?|google meet|microsoft teams(?: meeting)?|teams|discord|youtube|-+|\.+|\?+)$/i;
const online = /\b(zoom|webinar|livestream|live stream|google meet|microsoft teams|discord|youtube|virtual|online)\b/i;

/** Words that together name no place, only the net: `Online-Only Microsoft Teams`, `Zoom (Online)`. */
const netWords =
  /^(online|virtual|virtually|only|zoom|webinar|webex|skype|livestream|streaming|stream|live|video|conferencing|conference|call|calls|event|events|meeting|meetings|session|class|via|on|over|by|the|a|our|link|google|meet|microsoft|ms|teams|facebook|youtube|twitch|discord|remote|platform|web|internet|net|and|or)$/i;
/** Words for a place that is still open. */
const openWords =
  /^(tb[acd]|to|be|announced|confirmed|determined|decided|the|a|an|exact|meeting|location|address|venue|place|spot|is|still|soon|later|in)$/i;
const handedOutLater =
  /^(the )?(exact |meeting |full |precise )?(address|location|venue|link|details?|place|available)\b.{0,20}\b(revealed|sent|shared|provided|given|available|disclosed|emailed|upon|after)\b/i;
const everywhere =
  /^(multiple|various|several|different|many|all)( [a-z]+)? (locations?|venues?|places|addresses|parks|sites|branches)$/i;

/** Whether a location text names no place one could go to: `TBC`, `see website`, `Virtual`, Zoom, a bare address on the
 * web, template left-overs (labelling.md). */
export function isNoPlace(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || placeless.test(trimmed) || /\{\{|\}\}|<%|%>/.test(trimmed)) return true;
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(trimmed) || handedOutLater.test(trimmed) || everywhere.test(trimmed))
    return true;
  return isOnlyOnline(trimmed) || isStillOpen(trimmed);
}

/** Whether such a text says that it happens on the net. */
export function saysOnline(text: string): boolean {
  return isNoPlace(text) && (online.test(text) || /^https?:\/\//i.test(text.trim()));
}

function isOnlyOnline(text: string): boolean {
  return online.test(text) && wordsOf(text).every((word) => netWords.test(word));
}

function isStillOpen(text: string): boolean {
  return (
    /\b(tb[acd]|to be (announced|confirmed|determined|decided))\b/i.test(text) &&
    wordsOf(text).every((word) => openWords.test(word))
  );
}

function wordsOf(text: string): string[] {
  return text
    .slice(0, 200)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
