/** Whether a venue is called after a saint: churches, squares, schools. */
export const saintly =
  /\b(st|ste|sankt|saint|sainte|sint|san|sant|santa|santo|sao|sv|svat\w+|sw|swiet\w+|szent|sfant\w+|agios|agia)\b/;

/** Saints have a name in every language; the first of a line stands for all. */
const names = [
  'john johns johannis johannes johann jean juan joan giovanni joao jan jana ivan',
  'mary marys maria marien marienkirche marie marii marias',
  'peter peters petri petrus pierre pedro pietro piotra petra',
  'paul pauls pauli paulus pablo paolo paulo pawla pavla',
  'nicholas nikolai nicolai nikolaus nicolas nicola mikolaja mikulase niklas',
  'michael michaels michaelis michel miguel michele michala',
  'martin martins martini marcina martina',
  'george georges georg georgen jorge giorgio jiri jerzego jordi',
  'james jakob jakobi jacobi jacques santiago giacomo jakuba jaime',
  'andrew andrews andreas andre andres andrea andrzeja ondreje',
  'mark marks markus marci marc marcos marco marka',
  'luke lukes lukas lucas luca lukasza lukase',
  'stephen stephens stephan stefan etienne esteban stefano szczepana stepana',
  'lawrence laurence lorenz laurentius laurent lorenzo wawrzynca vavrince',
  'catherine katharinen katharina catalina caterina katarzyny kateriny',
  'anne annes anna annen ana',
  'francis franciscus franziskus francois francisco francesco franciszka frantiska',
  'anthony antonius antoine antonio antoniego antonina',
];

const byName = new Map(
  names.flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return [first, ...others].map((name) => [name, first] as const);
  }),
);

/** The saint a word means, else the word. */
export function saintOf(word: string): string {
  return byName.get(word) ?? word;
}
