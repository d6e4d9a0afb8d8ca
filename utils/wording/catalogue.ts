/** A room's texts as they stand in `utils/wording/LANGUAGE/ROOM.json`: a text, or one text per plural category of that
 * language (CLDR: `one`, `few`, `other`, …). `$1`…`$9` are substitutions; a literal dollar is written `$$`. */
export type Room = Record<string, string | Record<string, string>>;

/** Every text of a language by its outward key: `popup_addSource`, and for plurals `row_laterDates_one`. */
export type Catalogue = Record<string, string>;

/** What joins the rooms of one language to the flat list that browsers know (WebExtensions `messages.json`). */
export function catalogueOf(rooms: Record<string, Room>): Catalogue {
  const catalogue: Catalogue = {};
  for (const [room, texts] of Object.entries(rooms)) {
    for (const [key, text] of Object.entries(texts)) {
      if (typeof text === 'string') catalogue[`${room}_${key}`] = text;
      else for (const [category, each] of Object.entries(text)) catalogue[`${room}_${key}_${category}`] = each;
    }
  }
  return catalogue;
}

/** A text with its substitutions in place, as `i18n.getMessage` would give it; '' when there is none. */
export function messageFrom(catalogue: Catalogue, key: string, substitutions: readonly string[]): string {
  return (catalogue[key] ?? '').replace(/\$(\$|[1-9])/g, (_, sign: string) =>
    sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
  );
}
