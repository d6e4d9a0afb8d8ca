/* `Fünftes Sinfoniekonzert`, `5. Sinfoniekonzert`: the number of an edition said as a word. The first is left out: it says
 * less often which edition it is (`First Friday`, `Erste Hilfe`). */

const words: readonly (readonly [number, string])[] = [
  [2, 'second zweite zweites zweiter deuxieme segundo segunda secondo seconda tweede andra anden druga drugi'],
  [3, 'third dritte drittes dritter troisieme tercero tercera tercer terzo terza terceiro terceira derde tredje trzeci trzecia'],
  [4, 'fourth vierte viertes vierter quatrieme cuarto cuarta quarto quarta vierde fjarde fjerde czwarty czwarta'],
  [5, 'fifth funfte funftes funfter cinquieme quinto quinta vijfde femte piaty piata'],
  [6, 'sixth sechste sechstes sechster sixieme sexto sexta sesto sesta zesde sjatte sjette szosty szosta'],
  [7, 'seventh siebte siebtes siebter septieme septimo septima settimo settima setimo zevende sjunde syvende siodmy siodma'],
  [8, 'eighth achte achtes achter huitieme octavo octava ottavo ottava oitavo achtste attonde ottende osmy osma'],
  [9, 'ninth neunte neuntes neunter neuvieme noveno novena nono nona negende nionde niende dziewiaty dziewiata'],
  [10, 'tenth zehnte zehntes zehnter dixieme decimo decima tiende tionde dziesiaty dziesiata'],
]; // biome-ignore format: one table

const byWord = new Map(
  words.flatMap(([number, list]) => list.split(' ').map((word) => [word, String(number)] as const)),
);

/** A romanised text with its ordinals as digits. */
export function withOrdinals(plain: string): string {
  return plain.replace(/[a-z]{4,}/g, (word) => byWord.get(word) ?? word);
}
