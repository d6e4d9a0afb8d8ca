import type { LanguageWords } from '../language-words';

/** Polish. */
export const words: LanguageWords = {
  lang: 'pl',
  script: 'spaced',
  nounFirst: true,
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
    'wieczorem|wieczór|wieczór|po południu|popołudniu|nocy|noc|koncert|impreza|quiz|dj|potańcówka|film|kino|spektakl|wernisaż|spotkanie|czuwanie|pub|stand-?up|karaoke|jam|slam|gig|kapel\\p{L}*|koncer\\p{L}*|zebranie|promocja|rozmowa|wykład|planszówki|czytanie|premiera|milonga|dyskusja|debata',
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
    'korekta|sprostowanie|przepraszam|przepraszamy|przełożon[yae] na|przeniesion[yae] na|nowy termin|nowa data|aktualizacja|edit|tylko|miało być|chodziło o|ups|poprawka|lecz|jednak|zmiana terminu|zmiana godziny|nowa godzina|pomyłka|błąd w dacie|przenosimy na|przesunięt\\p{L}* na|przekładamy na',
  gatherings:
    'koncer(?:t|ty|cie|tu|tem)|występ|gig|imprez[aęy]|impra|warsztat\\p{L}*|kurs|zajęcia|lekcj\\p{L}*|wykład\\p{L}*|prelekcj\\p{L}*|dyskusj\\p{L}*|debat\\p{L}*|panel|spotkani\\p{L}*|czytani\\p{L}*|premier\\p{L}*|promocj\\p{L}* książki|podpisywani\\p{L}*|targ\\p{L}*|jarmark|kiermasz|giełda|festyn|festiwal\\p{L}*|karnawał|parad\\p{L}*|manifestacj\\p{L}*|demonstracj\\p{L}*|protest|marsz|pikiet\\p{L}*|wiec|strajk|czuwani\\p{L}*|quiz|pub ?quiz|karaoke|open mic|jam(?: session)?|seans|projekcj\\p{L}*|pokaz|film|kino|mecz|derby|turniej|bieg|rajd|spacer|wycieczk\\p{L}*|oprowadzani\\p{L}*|zwiedzani\\p{L}*|wystaw\\p{L}*|wernisaż\\p{L}*|finisaż|otwarci\\p{L}*|dni otwarte|dzień otwarty|zlot|zjazd|meetup|hackathon|konferencj\\p{L}*|seminarium|piknik|grill|ognisko|kolacj\\p{L}*|śniadani\\p{L}*|degustacj\\p{L}*|spektakl\\p{L}*|teatr|sztuk[aię]|kabaret|stand-?up|impro|taniec|tańce|potańcówka|balet|opera|recital|chór|msza|nabożeństwo|procesja|bal|dyskoteka|rave|dj ?set|akcja|sprzątani\\p{L}*|zbiórka|wymiana|planszówki|gry planszowe|wieczór|slam|poezj\\p{L}*|apel|obchody|zabawa|joga|kolęd\\p{L}*|orszak|noc \\p{L}+|kawiarenka naprawcza|klub książki|dyskusyjny klub|krwiodawstw\\p{L}*|kapele?|zespół|zespoły|dj|potupaje|granie|zagraj\\w*|zebrani\\p{L}*|walne|sesja rady|rada (?:miasta|dzielnicy)|konsultacj\\p{L}*|blokad\\p{L}*|okupacj\\p{L}*|zapalenie zniczy|znicze|minuta ciszy|pogrzeb publiczny|msz\\p{L}*|procesj\\p{L}*|roraty|jasełka|kolędowanie|opłatek|pasterka|droga krzyżowa|odpust|dożynki|festyny|jarmarki|kiermasze|wyprzedaż garażowa|garażówk\\p{L}*|targi|targowisk\\p{L}*|bazar\\p{L}*|giełda \\p{L}+|pchli targ|swap|wymiank\\p{L}*|bookcrossing|święto \\p{L}+|dzień \\p{L}+|noc muzeów|noc bibliotek|urodziny (?:klubu|radia|galerii|knajpy)|majówka|piknik\\p{L}*|grillowanie|ognisk\\p{L}*|wigilia|kolacje|obiad\\p{L}* (?:czwartkow|sąsiedzk)\\p{L}*|śniadanie \\p{L}+|warsztaty|kurs\\p{L}*|szkolenie|masterclass|próba|otwarta próba|lekcja otwarta|trening\\p{L}*|pilates|medytacj\\p{L}*|bieg\\p{L}*|parkrun|maraton|półmaraton|przebieżka|rajdy?|masa krytyczna|przejażdżka|wycieczka rowerowa|rower\\p{L}*|spływ|kajaki|morsowanie|wspinaczk\\p{L}*|mecz\\p{L}*|liga|puchar|finał|turnieje?|szach\\p{L}*|brydż|bilard|dart|gra miejska|podchody|larp|sesja rpg|planszówk\\p{L}*|konwent|game jam|lan party|hackaton|meet ?up|prezentacj\\p{L}*|rozmow\\p{L}* (?:z|wokół|o książce)|wokół (?:książki|reportażu|jej|jego)|wieczór \\p{L}+|poeci|poetki|czytanie|bajk\\p{L}*|teatrzyk|kukiełk\\p{L}*|cyrk|koncerty|recitale?|orkiestra|kwartet|organy|chór\\p{L}*|śpiew\\p{L}*|tańc\\p{L}*|milonga|salsa|swing|dancing|techno|domówka otwarta|quiz\\p{L}*|bingo|aukcj\\p{L}*|licytacj\\p{L}*|loteri\\p{L}*|kwest\\p{L}*|wośp|zbiórk\\p{L}*|sadzenie|kopiemy|ogród\\p{L}*|porządki|sprzątamy|sprzątanie|kino plenerowe|maraton filmowy|pokazy?|film\\p{L}*|premiera|spektakle?|performance|wernisaże?|wystawy?|oprowadzanie|spacery?|zwiedzanie|obserwacje|ptaki|grzybobranie|fotospacer|szkicowanie|rękodzieło|dziergan\\p{L}*|szydełk\\p{L}*|robótki|ceramika|kawiarnia językowa|tandem|wymiana językowa|klub filmowy|klub \\p{L}+|grupa wsparcia',
  invitations:
    'zapraszam(?:y)?|serdecznie|wpadajcie|wpadnij(?:cie)?|przyjdź(?:cie)?|przychodź(?:cie)?|dołącz(?:cie)?|bądź(?:cie)?|widzimy się|do zobaczenia|spotykamy się|spotkajmy się|czekamy|wszyscy mile widziani|mile widziani|każdy|dla wszystkich|gramy|zagramy|zagram|gram|będziemy|organizujemy|świętujemy|wyświetlamy|podpisuję|czytam|zabierz(?:cie)?|weź(?:cie)?|przynieś(?:cie)?|podaj(?:cie)? dalej|udostępnij(?:cie)?|zapisz(?:cie)? (?:datę|w kalendarzu)|save the date|nie przegap(?:cie)?|nie może (?:was|cię) zabraknąć|otwarte|wstęp wolny|razem|kto będzie|ruszamy|chodźcie|startujemy|na żywo|początkujący|stoimy|idziemy|idźmy|wyruszamy|biegniemy|jedziemy (?:razem|rowerami)|kopiemy|sadzimy|sprzątamy|gotujemy|tańczymy|śpiewamy|czytamy|rozmawiamy|protestujemy|zapalamy|zaczynamy|spotkamy się|wychodzimy|świętujmy|podpiszemy|kto chce|kto idzie|kto ma ochotę|chętni|chętnych|każdego|wszystkich|dla dzieci|dzieci|psy|rodzin\\p{L}*|weźcie|przynieście|zabierzcie|bierzcie|ubierzcie|rękawice|będzie (?:kawa|ciasto|herbata|muzyka|gorąco|głośno|też|grill|piwo|można)|będą|kawa i ciasto|herbata|ciasto|zostało|kilka miejsc|miejsca|liczba miejsc|gości(?:em|ć|mi)?|gość|gra(?:ją)?|zagrają|wystąpi\\p{L}*|poprowadzi|opowie|prowadzi|przybywajcie|zbieramy się|startuj\\p{L}*|wszyscy na|wszystkie na|solidarn\\p{L}*|w obronie|przeciw(?:ko)?|odbędzie się|odbędą się|odbywa się|zapraszamy|zaprasza|zapraszam|przyjdź\\p{L}*|przychodź\\p{L}*|wpadaj\\p{L}*|wpadnij\\p{L}*|zbieramy|spotykamy|rusza|wjazd',
  admission:
    'wstęp(?: wolny)?|bilet\\p{L}*|wejście|za darmo|darmow\\p{L}*|bezpłatn\\p{L}*|\\d+ ?zł|co łaska|do puszki|zrzutka|zapisy|wejściówki|wyprzedan\\p{L}*|na bramce|w dniu koncertu|rezerwacj\\p{L}*|wjazd|wejściówka|cegiełk\\p{L}*|piątak\\p{L}*|składk\\p{L}*',
  atPlace: 'w|we|na|przy|pod|przed|obok|@|do|u|nad|za|z|spod|koło|at|między|wokół|naprzeciwko|u stóp|niedaleko|ku',
  article: 'naszym|naszej|klubie|sali|starym|starej|nowym',
  places:
    'klub(?:ie|u)?|klubokawiarni\\p{L}*|kawiarni\\p{L}*|barz?e?|pub(?:ie)?|sal[aęi]|teatr(?:ze)?|kin(?:o|ie)|plac(?:u|)|rynek|rynku|ulic[ayę]|ul\\.?|al(?:ei|eja|\\.)|park(?:u)?|ogr(?:ód|odzie|odu)|kości(?:ół|ele)|kated(?:ra|rze)|kaplic[ay]|muze(?:um)|galeri[ai]|bibliote(?:ka|ce)|księgarn[iai]\\p{L}*|centrum|dom(?:u|ek)?|domu kultury|ratusz(?:u)?|pałac(?:u)?|zam(?:ek|ku)|szko(?:ła|le)|uniwersytet(?:cie)?|uczelni|kampus(?:ie)?|stadion(?:ie)?|hal[aię]|basen(?:ie)?|targ(?:u)?|dwor(?:zec|cu|ca)|port(?:cie)?|plaż[ay]|most(?:u|em)?|wież[ay]|fabry(?:ka|ce)|magazyn(?:ie)?|warsztat(?:cie)?|pracowni\\p{L}*|studi(?:o|u)|browar(?:ze)?|restauracj[ai]|piwnic[ay]|świetlic[ay]|remiz[ay]|amfiteat(?:r|rze)|namio(?:t|cie)|hotel(?:u)?|skłot(?:cie)?|aul[ai]|filharmoni[ai]|oper[ayz]\\p{L}*|pomnik(?:u|iem)?|bulwar(?:ach|y)?|polan[ay]|jezior(?:o|em)|skwer(?:ze)?|boisk(?:o|u)|hangar(?:ze)?|kolumn[ay]|fontann[ay]|sejm(?:em)?|ambasad[ay]|przestrze(?:ń|ni)|antykwaria(?:t|cie)|herbaciarni|dom kultury|mok|bwa|ccc|ogrodzie|ogród\\p{L}*|stadion|parking\\p{L}*|urz(?:ąd|ędzie|ędem)|sąd(?:em|u|zie)?|ministerstw\\p{L}*|konsulat\\p{L}*|pomnik\\p{L}*|kości(?:ołem|oła)|katedr\\p{L}*|klasztor\\p{L}*|cerkwi?\\p{L}*|synagog\\p{L}*|meczet\\p{L}*|cmentarz\\p{L}*|szpital\\p{L}*|dworzec|stacj\\p{L}*|przystan\\p{L}*|rond\\p{L}*|skrzyżowani\\p{L}*|zajezdni\\p{L}*|garaż\\p{L}*|schron\\p{L}*|bunkr\\p{L}*|for(?:cie|t)|baszt\\p{L}*|młyn\\p{L}*|stodoł\\p{L}*|stajni\\p{L}*|schronisk\\p{L}*|las(?:ie|u)?|rzek\\p{L}*|plener\\p{L}*|molo|falochron\\p{L}*|lotnisk\\p{L}*|hal\\p{L}*|koszyki|spodek|orlik\\p{L}*|korty?|lodowisk\\p{L}*|siłowni\\p{L}*|skatepark\\p{L}*|kręgielni\\p{L}*|bistro|cukierni\\p{L}*|piekarni\\p{L}*|pizzeri\\p{L}*|karczm\\p{L}*|gospod\\p{L}*|zajazd\\p{L}*|tawern\\p{L}*|winiarni\\p{L}*|pijalni\\p{L}*|stołówk\\p{L}*|mediatek\\p{L}*|czytelni\\p{L}*|archiwum|planetarium|obserwatorium|palmiarni\\p{L}*|zoo|domu \\p{L}+|dom \\p{L}+|ośrodk\\p{L}*|ośrodek|centrum \\p{L}+|inkubator\\p{L}*|hub\\p{L}*|spółdzielni\\p{L}*|kooperatyw\\p{L}*|squa(?:t|cie)|instytu(?:t|cie)|akademi\\p{L}*|politechni\\p{L}*|liceum|przedszkol\\p{L}*|internat\\p{L}*|akademik\\p{L}*|wydzia(?:ł|le)|plebani\\p{L}*|świetlic\\p{L}*|remiz\\p{L}*|hal[aei]|skwer\\p{L}*|księgarni\\p{L}*|piwnic\\p{L}*|browar\\p{L}*|dziedzi(?:niec|ńcu|ńca)|parafi\\p{L}*|kaplic\\p{L}*|pałac\\p{L}*|fontann\\p{L}*|bulwar\\p{L}*|przysta(?:ń|ni)|plaż\\p{L}*|polan\\p{L}*|amfiteat\\p{L}*|hol|holu|auli|aul[aę]|stodol\\p{L}*|fabryk\\p{L}*|herbaciarni\\p{L}*|bistr\\p{L}*|filharmoni\\p{L}*|oper(?:a|ze|y)|ratusz\\p{L}*',
  where: 'gdzie|miejsce|adres|lokalizacja|zbiórka|miejsce spotkania',
  ourPlace:
    'u nas|w naszym (?:studiu|lokalu|sklepie|klubie)|w naszej (?:księgarni|pracowni|siedzibie)|tam gdzie zawsze|jak zawsze',
  cancelled:
    'odwołan[yae]|zostaje odwołan\\p{L}*|odwołujemy|nie odbędzie się|przełożon[yae](?! na)|zwrot\\p{L}*|odwoł\\p{L}+|nie zagramy|nie dojdzie do skutku|zwrac\\p{L}+|odwołuje|nie odbędą się|zwrot(?:y)? (?:biletów|pieniędzy|środków)|nowy termin (?:wkrótce|podamy)|do odwołania|anulowan[yae]',
  nothing:
    'egzamin\\p{L}*|matur[aęy]|kolokwium|sesja|dentyst\\p{L}*|lekarz\\p{L}*|wizyt[aęy] u|rozmow[aęy] (?:o pracę|kwalifikacyjn\\p{L}*)|lot|samolot|mój pociąg|pociąg do|zamknięt[ya] (?:ulica|droga|dla ruchu)|utrudnienia|remont|awaria|przerwa w dostaw\\p{L}*|ostrzeżenie|prognoza|zaginą?ł?\\p{L}*|zgubion\\p{L}*|skradzion\\p{L}*|policja|świadk\\p{L}*|lokale wyborcze|wybory|paczk[aęi]|przesyłk\\p{L}*|praca domowa|zatrudnimy|szukamy pracownika|rekrutacj\\p{L}*|impreza zamknięta|tylko dla członków|na zaproszenia|strajk (?:kolei|pkp)|konserwacj\\p{L}*|przedsprzedaż|rabat\\p{L}*|promocj\\p{L}* -?\\d+|kod rabatowy|konkurs|badani\\p{L}* krwi|szczepieni\\p{L}*|lat temu|tego dnia|przeprowadzk\\p{L}*|rozprawa|rezonans\\p{L}*|usg|rentgen|tomografi\\p{L}*|operacj\\p{L}*|zabieg|ortopeda|ortodont\\p{L}*|okulist\\p{L}*|dermatolog\\p{L}*|ginekolog\\p{L}*|fizjo\\p{L}*|psycholog\\p{L}*|terapi\\p{L}*|weterynarz\\p{L}*|fryzjer\\p{L}*|notariusz\\p{L}*|przegląd auta|mechanik\\p{L}*|hydraulik|prawo jazdy|jazdy egzamin|urząd skarbowy|obron\\p{L}* (?:pracy|magist|lic)\\p{L}*|tramwaj\\p{L}* (?:na|nie|stoi)|zepsuł\\p{L}*|korek|korki|objazd\\p{L}*|wypadek|pożar|powódź|burz[ae]|wichur\\p{L}*|śnieżyc\\p{L}*|gołoledź|upał\\p{L}*|alert|imgw|sprzedam|kupię bilet|szukam biletu|odsprzedam|czy ktoś|ktoś wie|zmiana czasu|wersja \\d|aktualizacja \\d|zmarł\\p{L}*|pogrzeb|urodził\\p{L}*|ślub \\p{L}+|wesele|komuni\\p{L}*|chrzciny|nocna zmiana|ranna zmiana|dyżur|przerw[ay] w dostawie|brak (?:wody|prądu|ciepłej wody)|nie będzie (?:wody|prądu)|wyłączenie (?:prądu|wody)|remont drogi|zamknięt[ay] (?:ulica|dla ruchu)|objazd|wywóz (?:śmieci|odpadów|gabarytów)|odczyt|deratyzacja|strajk kolei|zatrudnię|praca (?:na|od)|pełny etat|pół etatu|rekrutacja|rozmow[ay] kwalifikacyjn\\p{L}*|poprawka|matura|sprawdzian|wizyta u|(?:szukam|kupię|sprzedam|odsprzedam|oddam|wymienię) (?:\\p{L}+ |\\d+ )?bilet\\p{L}*|(?:\\p{L}+|\\d+) lat temu|wiek temu|(?:został|została|zostało) (?:założon|otwart|zbudowan)\\p{L}*|odbył[aoy]? się|rozdział|śniło mi się|świadków|włamani\\p{L}*|zaginął|zaginęła|lokal(?:e)? wyborcz\\p{L}*|głosowani\\p{L}*|proces przeciw|początek roku szkolnego',
  fromAfar:
    'na żywo (?:w|na) (?:tv|tvp|internecie|youtube|facebooku)|transmisj\\p{L}*|stream(?:ing|u)?|livestream|online|on-line|webinar\\p{L}*|zoom(?:ie)?|teams|discord|wirtualn\\p{L}*|w (?:telewizji|tv|radiu|tvp|tvn|polsacie|trójce)|tvp ?\\d?|tvn ?\\d*|polsat|canal\\+?|netflix|twitch|youtube|podcast|odcin(?:ek|ka)|sezon|emisj\\p{L}*|eleven|radio|audycj\\p{L}*|zdalnie|hbo|max|startuje nowa|serial|seria|na antenie|w eterze|nadaje\\p{L}*|słuchajcie|oglądajcie|tok fm|polskie radio|radiow\\p{L}*|spaces|facebook live|instagram|na żywo (?:na|w (?:internecie|sieci|telewizji))|na (?:moim|naszym) kanale|na kanale|w telewizji|w radiu|emisja|transmi\\p{L}*|z kanapy|w tvn|w tvp|na polsacie|odcinek|na czacie',
  inPersonToo:
    'hybrydow\\p{L}*|stacjonarnie|na miejscu|także online|również online|wspólne oglądanie|oglądamy razem|strefa kibica|duży ekran|dużym ekranie|telebim\\p{L}*|pokaz|seans|projekcj\\p{L}*',
  openingHours:
    'godziny otwarcia|(?:jesteśmy|będziemy|będzie|jest) (?:\\p{L}+ )?(?:czynn[ie]|otwarci|zamknięci|nieczynn[ei]|otwarte|zamknięte|czynne)|czynn[eyi]|nieczynn[eyi]|otwarte (?:od|do)|zapraszamy w godzinach|przerwa świąteczna|znów otwarci|dyżur|nieczynn\\p{L}*|zamknięt\\p{L}*|od poniedziałku|otwieramy|zamykamy|czynne|czynny|nieczynne|nieczynny|otwarte (?:od|do|tylko|w)|zamknięte|zamknięci|otwieramy (?:o|od|tylko)|nie otwieramy|nieczynn[aeyi]',
  deadline:
    'termin|deadline|zgłoszeni\\p{L}*|zapisy do|nabór|ostatni dzień|wyślij|rejestracja do|trwa do|głosowani\\p{L}*|głosuj\\p{L}*|składani\\p{L}*',
  by: 'do|do dnia|przed|najpóźniej|od roku|upływa|kończy się',
  onSale:
    'bilety[^.!?\\n]{0,50} (?:od|ruszają|rusza|wchodzą do sprzedaży)|w sprzedaży|sprzedaż|przedsprzedaż|bilety (?:od|dostępne|w sprzedaży)|ruszają zapisy|zapisy od|rusza (?:sprzedaż|rejestracja)|premiera (?:płyty|singla|albumu|teledysku)|nowy (?:singiel|album|teledysk|odcinek)|nowa (?:płyta|książka)|wychodzi|ukaże się|dostępn\\p{L}*|w księgarniach|sprzedaż (?:biletów|rusza|startuje)|bilety (?:od|w sprzedaży od|rusz\\p{L}*)|premiera (?:singla|płyty|teledysku)|wyprzedan\\p{L}*|brak (?:biletów|miejsc)|lista rezerwowa',
  lookingBack: 'dzięk(?:i|uję|ujemy)|był[oaiy]?|co za (?:wieczór|noc)|zdjęcia z|relacja',
  privatePlan:
    'moj[aąeą] (?:mam[aąę]|żon[aąę]|siostr[aąę]|dziewczyn[aąę]|babci\\p{L}*|córk\\p{L}*|szefow\\p{L}*)|m(?:ój|oim) (?:tat\\p{L}*|mąż|mężem|brat\\p{L}*|chłopak\\p{L}*|szef\\p{L}*|syn\\p{L}*|urodzin\\p{L}*)|kolacj\\p{L}* z|obiad z|kaw[aęy] z|z (?:mamą|tatą|mężem|żoną|dziewczynami|chłopakami|rodziną|przyjaciółmi|rodzicami)|mam (?:bilety|wizytę|spotkanie|zmianę|dyżur|rozmowę)|muszę|jadę|idę|lecę|lecimy|stolik|nie mogę się doczekać|trzymajcie kciuki|randk[aęi]|rocznic\\p{L}*|z (?:dziewczynami|chłopakami|rodziną|mamą|tatą|siostrą|bratem|mężem|żoną|przyjaciółmi|przyjaciółkami|kumplami|teściami|ekipą z pracy)|u (?:mamy|babci|teściów|rodziców)|stolik (?:zarezerwowany|na|dla)|ślub (?:siostry|brata|kuzynki|kuzyna|przyjaciół)|nasz ślub|wesele (?:u|kuzyn)\\p{L}*|wieczór (?:panieński|kawalerski)|chrzciny|pogrzeb|moje urodziny|urodziny (?:mamy|taty|babci|siostry)|kolacja z|mam (?:bilety|bilet|wizytę)|mój (?:pociąg|lot)|w domu(?! kultury)|klucze do|nowe mieszkanie|operacj\\p{L}*|z dziećmi|mój (?:pierwszy|ostatni) dzień|odebrać|zarezerwowaliśmy|zarezerwowałam|zarezerwowałem',
  oneself: 'ja|mnie|mi|mój|moja|moje|moim|moją|mam|jestem|jadę|idę|muszę',
  quarterPast: 'kwadrans po',
  quarterTo: 'za kwadrans',
};
