import { plainName } from './vetoes';

/** Family names many people bear. Whoever has one of them is not found by name alone, not even in the same town. */
const commonNames = new Set(
  (
    'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson ' +
    'thomas taylor moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young ' +
    'allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter ' +
    'roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers ' +
    'gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez ' +
    'wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez ' +
    'davies khan singh ahmed ali hussain shah kumar sharma gupta chen wang zhang liu yang huang zhao wu zhou tanaka ' +
    'suzuki sato watanabe yamamoto ito park choi muller mueller schmidt schneider fischer weber meyer meier maier wagner ' +
    'becker schulz schulze hoffmann schafer schaefer koch bauer richter klein wolf schroder schroeder neumann schwarz ' +
    'zimmermann braun kruger krueger hofmann hartmann lange schmitt werner krause lehmann huber gruber dubois durand ' +
    'leroy moreau simon laurent lefebvre michel bernard petit robert richard rossi russo ferrari esposito bianchi romano ' +
    'novak novakova svoboda novotny dvorak kowalski nowak jansen jong vries berg bakker visser silva santos oliveira souza ' +
    'pereira costa ferreira almeida fernandez romero hansen jensen nielsen pedersen andersen larsen olsen johansson ' +
    'andersson karlsson nilsson eriksson larsson ivanov ivanova petrov smirnov yilmaz kaya demir'
  ).split(' '),
);

/** Words of names that many groups and evenings bear. */
const groupWords =
  /\b(the|and|und|et|of|club|night|nights|band|trio|quartet|quintet|jazz|rock|choir|society|group|meetup|market|festival|fest|fair|events?|collective|community|center|centre|cafe|bar|pub|hall|theater|theatre|museum|gallery|library|church|school|university|verein|team|live|music|project|crew|sessions?)\b/;

/**
 * Whether a name is so seldom that two who bear it in one town are likely one person: two to four words, a family name
 * of five letters or more that is not in the list above, and no word a group would use. A careful guess, only ever used
 * for `possible` ties together with a second cue (labelling.md, ties 5).
 */
export function isRareFullName(name: string | undefined): boolean {
  const plain = plainName(name?.slice(0, 200));
  const words = plain.split(' ');
  const last = words[words.length - 1] ?? '';
  if (words.length < 2 || words.length > 4 || (words[0] ?? '').length < 2) return false;
  return last.length >= 5 && !/\d/.test(plain) && !commonNames.has(last) && !groupWords.test(plain);
}
