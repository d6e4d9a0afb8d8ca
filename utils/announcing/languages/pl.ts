import type { LanguageWords } from '../language-words';

/** Polish. */
export const words: LanguageWords = {
  lang: 'pl',
  script: 'spaced',
  common: 'i|w|z|na|do|się|o|godz|jest|nie|dla|od|już|zapraszamy|we|przy|oraz|po|was|nas|to|jutro|dziś',
  months:
    'stycz(?:eń|nia)|sty lut(?:y|ego)? mar(?:zec|ca)? kwie(?:cień|tnia)|kwi maja?|maj czerw(?:iec|ca)|cze lip(?:iec|ca)? sierp(?:ień|nia)|sie wrze(?:sień|śnia)|wrz paździer(?:nik|nika)|paź list(?:opad|opada)|lis grud(?:zień|nia)|gru'.split(
      ' ',
    ),
  weekdays:
    'poniedział(?:ek|ku|ki)|pon|pn wtor(?:ek|ku|ki)|wt środ[aęyą]|śr czwart(?:ek|ku|ki)|czw|cz piąt(?:ek|ku|ki)|pt sobot[aęyą]|sob|sb niedziel[aęię]|niedz|nd|nie(?=\\.)'.split(
      ' ',
    ),
  days: [
    ['pojutrze', 2],
    ['jutro', 1],
    ['dziś|dzisiaj|dzis', 0],
    ['wczoraj|przedwczoraj', -1],
  ],
  tonight: 'dziś wieczorem|dzisiaj wieczorem|dzis wieczorem|dziś w nocy|dzisiejszy wieczór',
  weekAfter: 'w przyszłym tygodniu|przyszł[aąyę]|za tydzień w',
  lastWeek: 'zeszł[yaąe]|ostatni(?:ą|m)?|ubiegł[yaąe]|minion[yaąe]',
  every: 'każd[yaąe]|co|najbliższ[yaąe]|t[ęea]|ten|w każd[yaąe]',
  and: 'i|oraz|&|\\+',
  to: 'do',
  theDay: '(?:dnia) (?<d>\\d{1,2})(?!\\.\\d|\\d|:)',
  ordinal: '-?go|tego',
  numeric: 'day-first',
  dotted: 'dates',
  morning: 'rano|z rana|przed południem|śniadanie|poranek|spacer|kiermasz',
  evening:
    'wieczorem|wieczór|wieczór|po południu|popołudniu|nocy|noc|koncert|impreza|quiz|dj|potańcówka|film|kino|spektakl|wernisaż|spotkanie|czuwanie|pub|stand-?up|karaoke|jam|slam|gig',
  at: 'o|od|około|ok\\.|godz\\.?|godzina|godzinie|o godz\\.?|o godzinie|od godz\\.?|start|początek|bramki|wejście|otwarcie|wstęp od|zbiórka|g\\.',
  oClock: 'godz|h',
  noon: 'w południe|południe',
  midnight: 'o północy|północ',
  hours:
    'pierwsz(?:a|ej) drug(?:a|iej) trzeci(?:a|ej) czwart(?:a|ej) piąt(?:a|ej) szóst(?:a|ej) siódm(?:a|ej) ósm(?:a|ej) dziewiąt(?:a|ej) dziesiąt(?:a|ej) jedenast(?:a|ej) dwunast(?:a|ej)'.split(
      ' ',
    ),
  halfTo: 'wpół do',
  doors: 'bramki|wejście|drzwi|otwarcie(?: drzwi| bram)?|doors|rejestracja|zbiórka|wpuszczamy',
  show: 'start|początek|koncert|rozpoczęcie|seans|film|spektakl|pierwszy gwizdek|wymarsz|wykład|gramy|zaczynamy|show|występ',
  until: 'do|koniec|zakończenie',
  insteadOf: 'zamiast|nie|a nie|pierwotnie|nie w|miał(?:o|a)? być',
  correction:
    'korekta|sprostowanie|przepraszam|przepraszamy|przełożon[yae] na|przeniesion[yae] na|nowy termin|nowa data|aktualizacja|edit|tylko|miało być|chodziło o|ups|poprawka|lecz|jednak|zmiana terminu',
  gatherings:
    'koncer(?:t|ty|cie|tu|tem)|występ|gig|imprez[aęy]|impra|warsztat\\p{L}*|kurs|zajęcia|lekcj\\p{L}*|wykład\\p{L}*|prelekcj\\p{L}*|dyskusj\\p{L}*|debat\\p{L}*|panel|spotkani\\p{L}*|czytani\\p{L}*|premier\\p{L}*|promocj\\p{L}* książki|podpisywani\\p{L}*|targ\\p{L}*|jarmark|kiermasz|giełda|festyn|festiwal\\p{L}*|karnawał|parad\\p{L}*|manifestacj\\p{L}*|demonstracj\\p{L}*|protest|marsz|pikiet\\p{L}*|wiec|strajk|czuwani\\p{L}*|quiz|pub ?quiz|karaoke|open mic|jam(?: session)?|seans|projekcj\\p{L}*|pokaz|film|kino|mecz|derby|turniej|bieg|rajd|spacer|wycieczk\\p{L}*|oprowadzani\\p{L}*|zwiedzani\\p{L}*|wystaw\\p{L}*|wernisaż\\p{L}*|finisaż|otwarci\\p{L}*|dni otwarte|dzień otwarty|zlot|zjazd|meetup|hackathon|konferencj\\p{L}*|seminarium|piknik|grill|ognisko|kolacj\\p{L}*|śniadani\\p{L}*|degustacj\\p{L}*|spektakl\\p{L}*|teatr|sztuk[aię]|kabaret|stand-?up|impro|taniec|tańce|potańcówka|balet|opera|recital|chór|msza|nabożeństwo|procesja|bal|dyskoteka|rave|dj ?set|akcja|sprzątani\\p{L}*|zbiórka|wymiana|planszówki|gry planszowe|wieczór|slam|poezj\\p{L}*|apel|obchody|zabawa|joga|kolęd\\p{L}*|orszak|noc \\p{L}+|kawiarenka naprawcza|klub książki|dyskusyjny klub|krwiodawstw\\p{L}*',
  invitations:
    'zapraszam(?:y)?|serdecznie|wpadajcie|wpadnij(?:cie)?|przyjdź(?:cie)?|przychodź(?:cie)?|dołącz(?:cie)?|bądź(?:cie)?|widzimy się|do zobaczenia|spotykamy się|spotkajmy się|czekamy|wszyscy mile widziani|mile widziani|każdy|dla wszystkich|gramy|zagramy|zagram|gram|będziemy|organizujemy|świętujemy|wyświetlamy|podpisuję|czytam|zabierz(?:cie)?|weź(?:cie)?|przynieś(?:cie)?|podaj(?:cie)? dalej|udostępnij(?:cie)?|zapisz(?:cie)? (?:datę|w kalendarzu)|save the date|nie przegap(?:cie)?|nie może (?:was|cię) zabraknąć|otwarte|wstęp wolny|razem|kto będzie|ruszamy|chodźcie|startujemy|na żywo|początkujący',
  admission:
    'wstęp(?: wolny)?|bilet\\p{L}*|wejście|za darmo|darmow\\p{L}*|bezpłatn\\p{L}*|\\d+ ?zł|co łaska|do puszki|zrzutka|zapisy|wejściówki|wyprzedan\\p{L}*|na bramce|w dniu koncertu|rezerwacj\\p{L}*',
  atPlace: 'w|we|na|przy|pod|przed|obok|@|do|u|nad|za|z|spod|koło|at',
  article: 'naszym|naszej|klubie|sali|starym|starej|nowym',
  places:
    'klub(?:ie|u)?|klubokawiarni\\p{L}*|kawiarni\\p{L}*|barz?e?|pub(?:ie)?|sal[aęi]|teatr(?:ze)?|kin(?:o|ie)|plac(?:u|)|rynek|rynku|ulic[ayę]|ul\\.?|al(?:ei|eja|\\.)|park(?:u)?|ogr(?:ód|odzie|odu)|kości(?:ół|ele)|kated(?:ra|rze)|kaplic[ay]|muze(?:um)|galeri[ai]|bibliote(?:ka|ce)|księgarn[iai]\\p{L}*|centrum|dom(?:u|ek)?|domu kultury|ratusz(?:u)?|pałac(?:u)?|zam(?:ek|ku)|szko(?:ła|le)|uniwersytet(?:cie)?|uczelni|kampus(?:ie)?|stadion(?:ie)?|hal[aię]|basen(?:ie)?|targ(?:u)?|dwor(?:zec|cu|ca)|port(?:cie)?|plaż[ay]|most(?:u|em)?|wież[ay]|fabry(?:ka|ce)|magazyn(?:ie)?|warsztat(?:cie)?|pracowni\\p{L}*|studi(?:o|u)|browar(?:ze)?|restauracj[ai]|piwnic[ay]|świetlic[ay]|remiz[ay]|amfiteat(?:r|rze)|namio(?:t|cie)|hotel(?:u)?|skłot(?:cie)?|aul[ai]|filharmoni[ai]|oper[ayz]\\p{L}*|pomnik(?:u|iem)?|bulwar(?:ach|y)?|polan[ay]|jezior(?:o|em)|skwer(?:ze)?|boisk(?:o|u)|hangar(?:ze)?|kolumn[ay]|fontann[ay]|sejm(?:em)?|ambasad[ay]|przestrze(?:ń|ni)|antykwaria(?:t|cie)|herbaciarni|dom kultury|mok|bwa|ccc',
  where: 'gdzie|miejsce|adres|lokalizacja|zbiórka|miejsce spotkania',
  ourPlace:
    'u nas|w naszym (?:studiu|lokalu|sklepie|klubie)|w naszej (?:księgarni|pracowni|siedzibie)|tam gdzie zawsze|jak zawsze',
  cancelled: 'odwołan[yae]|zostaje odwołan\\p{L}*|odwołujemy|nie odbędzie się|przełożon[yae](?! na)|zwrot\\p{L}*',
  nothing:
    'egzamin\\p{L}*|matur[aęy]|kolokwium|sesja|dentyst\\p{L}*|lekarz\\p{L}*|wizyt[aęy] u|rozmow[aęy] (?:o pracę|kwalifikacyjn\\p{L}*)|lot|samolot|mój pociąg|pociąg do|zamknięt[ya] (?:ulica|droga|dla ruchu)|utrudnienia|remont|awaria|przerwa w dostaw\\p{L}*|ostrzeżenie|prognoza|zaginą?ł?\\p{L}*|zgubion\\p{L}*|skradzion\\p{L}*|policja|świadk\\p{L}*|lokale wyborcze|wybory|paczk[aęi]|przesyłk\\p{L}*|praca domowa|zatrudnimy|szukamy pracownika|rekrutacj\\p{L}*|impreza zamknięta|tylko dla członków|na zaproszenia|strajk (?:kolei|pkp)|konserwacj\\p{L}*|przedsprzedaż|rabat\\p{L}*|promocj\\p{L}* -?\\d+|kod rabatowy|konkurs|badani\\p{L}* krwi|szczepieni\\p{L}*|lat temu|tego dnia|przeprowadzk\\p{L}*|rozprawa',
  fromAfar:
    'na żywo (?:w|na) (?:tv|tvp|internecie|youtube|facebooku)|transmisj\\p{L}*|stream(?:ing|u)?|livestream|online|on-line|webinar\\p{L}*|zoom(?:ie)?|teams|discord|wirtualn\\p{L}*|w (?:telewizji|tv|radiu|tvp|tvn|polsacie|trójce)|tvp ?\\d?|tvn ?\\d*|polsat|canal\\+?|netflix|twitch|youtube|podcast|odcin(?:ek|ka)|sezon|emisj\\p{L}*|eleven|radio|audycj\\p{L}*|zdalnie',
  inPersonToo:
    'hybrydow\\p{L}*|stacjonarnie|na miejscu|także online|również online|wspólne oglądanie|oglądamy razem|strefa kibica|duży ekran|dużym ekranie|telebim\\p{L}*|pokaz|seans|projekcj\\p{L}*',
  openingHours:
    'godziny otwarcia|(?:jesteśmy|będziemy|będzie|jest) (?:\\p{L}+ )?(?:czynn[ie]|otwarci|zamknięci|nieczynn[ei]|otwarte|zamknięte|czynne)|czynn[eyi]|nieczynn[eyi]|otwarte (?:od|do)|zapraszamy w godzinach|przerwa świąteczna|znów otwarci|dyżur',
  deadline: 'termin|deadline|zgłoszeni\\p{L}*|zapisy do|nabór|ostatni dzień|wyślij|rejestracja do',
  by: 'do|do dnia|przed|najpóźniej|od roku|upływa|kończy się',
  onSale:
    'bilety[^.!?\\n]{0,50} od|w sprzedaży|sprzedaż|przedsprzedaż|bilety (?:od|dostępne|w sprzedaży)|ruszają zapisy|zapisy od|rusza (?:sprzedaż|rejestracja)|premiera (?:płyty|singla|albumu|teledysku)|nowy (?:singiel|album|teledysk|odcinek)|nowa (?:płyta|książka)|wychodzi|ukaże się|dostępn\\p{L}*|w księgarniach',
  lookingBack: 'dzięk(?:i|uję|ujemy)|był[oaiy]?|co za (?:wieczór|noc)|zdjęcia z|relacja',
  privatePlan:
    'moj[aąeą] (?:mam[aąę]|żon[aąę]|siostr[aąę]|dziewczyn[aąę]|babci\\p{L}*|córk\\p{L}*|szefow\\p{L}*)|m(?:ój|oim) (?:tat\\p{L}*|mąż|mężem|brat\\p{L}*|chłopak\\p{L}*|szef\\p{L}*|syn\\p{L}*|urodzin\\p{L}*)|kolacj\\p{L}* z|obiad z|kaw[aęy] z|z (?:mamą|tatą|mężem|żoną|dziewczynami|chłopakami|rodziną|przyjaciółmi|rodzicami)|mam (?:bilety|wizytę|spotkanie|zmianę|dyżur|rozmowę)|muszę|jadę|idę|lecę|lecimy|stolik|nie mogę się doczekać|trzymajcie kciuki|randk[aęi]|rocznic\\p{L}*',
  oneself: 'ja|mnie|mi|mój|moja|moje|moim|moją|mam|jestem|jadę|idę|muszę',
  quarterPast: 'kwadrans po',
  quarterTo: 'za kwadrans',
};
