const placeless =
  /^(?:tb[acd]\.?|to be (?:announced|confirmed|determined|decided)|see (?:the )?(?:website|link|description|details?)|n\/?a|none|unknown|various(?: locations)?|virtual(?: event)?|online(?: event)?|webinar|livestream|live stream|remote|zoom(?: meeting| call)?|google meet|microsoft teams(?: meeting)?|teams|discord|youtube|-+|\.+|\?+)$/i;
const online = /\b(zoom|webinar|livestream|live stream|google meet|microsoft teams|discord|youtube|virtual|online)\b/i;

/** Whether a location text names no place one could go to: `TBC`, `see website`, `Virtual`, Zoom, a bare address on the
 * web, template left-overs (labelling.md). */
export function isNoPlace(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || placeless.test(trimmed) || /\{\{|\}\}|<%|%>/.test(trimmed)) return true;
  return /^(?:https?:\/\/|www\.)\S+$/i.test(trimmed);
}

/** Whether such a text says that it happens on the net. */
export function saysOnline(text: string): boolean {
  return isNoPlace(text) && (online.test(text) || /^https?:\/\//i.test(text.trim()));
}
