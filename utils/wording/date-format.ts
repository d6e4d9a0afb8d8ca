const known = new Map<string, Intl.DateTimeFormat>();

/** A formatter, made once for each kind: a browser needs longer to make one than to draw the row it is for. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = known.get(key) ?? new Intl.DateTimeFormat(locale, options);
  known.set(key, format);
  return format;
}

/** `New York` of `America/New_York`: what everybody calls a zone. */
export function cityOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
