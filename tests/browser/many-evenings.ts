/** A calendar file of evenings within some kilometres of Asbury Park and the coming eighty days, numbered on from `from`;
 * a source lists at most five thousand. */
export function manyEvenings(from: number, count: number): string {
  const today = Temporal.Now.plainDateISO();
  const events = Array.from({ length: count }, (_, position) => {
    const index = from + position;
    const day = today
      .add({ days: 1 + (index % 80) })
      .toString()
      .replaceAll('-', '');
    const point = `${(40.1 + (index % 97) / 500).toFixed(4)};${(-74.1 + (index % 89) / 500).toFixed(4)}`;
    return [
      'BEGIN:VEVENT',
      `UID:evening-${index}`,
      'DTSTAMP:20261101T000000Z',
      `DTSTART;TZID=America/New_York:${day}T${String(10 + (index % 12)).padStart(2, '0')}0000`,
      `SUMMARY:Evening ${index}${index === 4_321 ? ' with a harp' : ''}`,
      `LOCATION:Hall ${index}`,
      `GEO:${point}`,
      'END:VEVENT',
    ].join('\r\n');
  });
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//t//EN\r\nX-WR-CALNAME:Many ${from}\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`;
}
