import type { LanguageWords } from '../language-words';

/** Danish. */
export const words: LanguageWords = {
  lang: 'da',
  script: 'spaced',
  common: 'og|det|er|på|som|med|vi|til|af|en|et|kl|jer|alle|ikke|velkommen|fra|der|den|også|har|til',
  months:
    'jan(?:uar)? feb(?:ruar)? marts|mar apr(?:il)? maj juni? juli? aug(?:ust)? sept?(?:ember)? okt(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
      ' ',
    ),
  weekdays:
    'mandag(?:en|e|s|aften)?|man tirsdag(?:en|e|s|aften)?|tirs? onsdag(?:en|e|s|aften)?|ons torsdag(?:en|e|s|aften)?|tors? fredag(?:en|e|s|aften)?|fre lørdag(?:en|e|s|aften)?|lør søndag(?:en|e|s|aften)?|søn'.split(
      ' ',
    ),
  days: [
    ['i overmorgen|overmorgen', 2],
    ['i ?morgen', 1],
    ['i ?dag|i eftermiddag|i formiddag', 0],
    ['i ?går|i forgårs', -1],
  ],
  tonight: 'i ?aften|i ?nat',
  weekAfter: 'næste uge|om en uge',
  lastWeek: 'sidste|forrige|i (?=\\p{L}+s)',
  every: 'hver|hveranden|denne|nu på|på|førstkommende|kommende',
  and: 'og|&|\\+|samt',
  to: 'til|t\\.o\\.m\\.',
  of: 'i|den',
  theDay: '(?:den|d\\.) (?<d>\\d{1,2})\\.?(?!\\d|\\s?\\p{L})',
  ordinal: 'te|ende',
  numeric: 'day-first',
  dotted: 'times',
  morning: 'om morgenen|formiddag|morgenmad|brunch|loppemarked|vandretur|morgen|løb|gudstjeneste',
  evening:
    'aften|om aftenen|eftermiddag|nat|koncert|fest|quiz|film|forestilling|fernisering|klub|foredrag|demonstration|jam|dans|biograf|fællesspisning|fællessang|banko|spilleaften|højskoleaften|debat|ølsmagning|standup|reception|oplæsning|musik|band|dj|bar|forfatteraften|strikkeaften',
  at: 'kl\\.?|klokken|fra(?: kl\\.?)?|omkring|cirka|ca\\.|starter|start|begynder|dørene åbner|dørene|døre|på scenen|mødetid|afgang|tid',
  oClock: 'slet|præcis',
  noon: 'kl\\. 12 middag|middagstid',
  midnight: 'midnat',
  hours: 'et|ét to tre fire fem seks syv otte ni ti elleve tolv'.split(' '),
  halfTo: 'halv',
  doors: 'dørene(?: åbner)?|døre|indgang|dørene op|åbner|samling|ankomst|indtjekning|velkomst|doors|mødetid',
  show: 'på scenen|start(?:er)?|begynder|koncert(?:en|start)?|afgang|kampstart|kick-?off|film(?:en)?|forestilling(?:en)?|program|foredrag(?:et)?|musik|show',
  until: 'til|slut|slutter|t\\.o\\.m\\.',
  insteadOf: 'ikke|i stedet for|og ikke|oprindeligt|egentlig|før|var',
  correction:
    'rettelse|sorry|undskyld|ændret til|flyttet til|flyttes til|flytter til|rykket til|rykkes til|udskudt til|ny dato|nyt tidspunkt|opdatering|mener|mente|men derimod|ups|obs|fejl|skulle have stået',
  gatherings:
    '\\p{L}*koncert(?:en|er)?|gig|optræden|\\p{L}*fest(?:en)?|\\p{L}*workshop|\\p{L}*kursus|undervisning|\\p{L}*foredrag|samtale|panel|\\p{L}*debat|debataften|oplæsning|signering|bogsignering|bogreception|bogudgivelse|udgivelsesfest|\\p{L}*reception|\\p{L}*marked|loppemarked|\\p{L}*messe|\\p{L}*festival|karneval|optog|parade|\\p{L}*demonstration|demo|\\p{L}*protest|blokade|mindehøjtidelighed|lysvagt|mindestund|fakkeltog|quiz|pubquiz|banko|karaoke|open mic|åben scene|jam(?:session)?|\\p{L}*visning|filmvisning|\\p{L}*film|biograf|premiere|\\p{L}*kamp|derby|hjemmekamp|\\p{L}*turnering|\\p{L}*stævne|\\p{L}*vandring|\\p{L}*gåtur|\\p{L}*vandretur|cykeltur|rundvisning|byvandring|\\p{L}*udstilling|fernisering|åbning|indvielse|åbent hus|\\p{L}*træf|meetup|hackathon|\\p{L}*konference|seminar|\\p{L}*møde|generalforsamling|borgermøde|picnic|grillaften|grill|\\p{L}*middag|fællesspisning|folkekøkken|\\p{L}*spisning|brunch|\\p{L}*smagning|teater|\\p{L}*forestilling|standup|impro|\\p{L}*dans|ballet|opera|musical|\\p{L}*kor|korprøve|\\p{L}*sang|synger|gudstjeneste|højmesse|byttedag|byttemarked|tøjbytte|repair ?caf[eé]|repaircafé|reparationscafé|\\p{L}*café|arbejdsdag|strandrensning|affaldsindsamling|\\p{L}*indsamling|spilaften|brætspil\\p{L}*|poetry slam|slam|poesi|højtlæsning|læsekreds|bogklub|strikke\\p{L}*|filmklub|pride|yoga|\\p{L}*træning|\\p{L}*aften|klub|julefrokost|fastelavn|sankthans|juletræstænding|bal|disco|rave|dj|\\p{L}*(?:bytte|arbejds|fælles|familie|bog|spille|haver?|plante|sports|mærke|temaog)dag|\\p{L}{3,24}løb|\\p{L}{3,24}tur|løber|løbetur|plantebyttedag|høstfest|\\p{L}*bytte|gåtur|aftensang|morgensang|forfatteraften|fortæller|bogfest|fakkeloptog',
  invitations:
    "kom(?: og| gerne| forbi| med| endelig| frit)?|velkommen|velkomne|alle er velkomne|tag med|vær med|deltag|vi ses|ses vi|vi (?:spiller|synger|samles|mødes|viser|holder|inviterer|fejrer|står|læser|danser|starter|åbner|slutter af|serverer)|(?:spiller|synger|samles|mødes|viser|holder|inviterer|fejrer|læser|danser) vi|jeg (?:spiller|læser|holder|optræder|dj'er)|inviterer|inviteret|medbring|tag (?:\\p{L}+ )?(?:med|venner|familien)|husk (?:at|dit|din)|del gerne|spred ordet|gå ikke glip|ingen tilmelding|åbent for alle|for alle|gratis|begyndere|sæt kryds|gem datoen|der er (?:kaffe|kage|øl|mad|plads)|håber vi ses|sammen|tilmeld dig|mød op|løber vi|vi løber|alle tempi|kaffe bagefter|vi giver|alle kan være med|tag (?:tøj|poser|handsker|børnene)|finder sted|afholdes|holder vi|starter|begynder|kom|velkomn\\p{L}*|alle er|løber af stablen|går i gang",
  admission:
    'entré|fri entré|gratis|adgang|billet(?:ter)?|billetpris|\\d+ ?kr|mobilepay|i døren|forsalg|frivillig|indgang',
  atPlace:
    'på|i|ved|hos|@|foran|uden for|udenfor|til|bag|fra|under|ved siden af|nedenfor|overfor|inde i|oppe på|nede i|rundt om',
  article: 'vores|den|det|gamle|nye|lokale',
  places:
    '\\p{L}*huset?|\\p{L}*hus|\\p{L}*gården?|\\p{L}*torvet?|\\p{L}*plads(?:en)?|\\p{L}*gade(?:n)?|\\p{L}*vej(?:en)?|\\p{L}*stræde|\\p{L}*allé|\\p{L}*kirke(?:n)?|\\p{L}*park(?:en)?|\\p{L}*have(?:n)?|\\p{L}*havn(?:en)?|\\p{L}*caf[eé](?:en)?|\\p{L}*bar(?:en)?|kro(?:en)?|pub(?:ben)?|værtshus(?:et)?|bodega|\\p{L}*teater|\\p{L}*teatret|bio|\\p{L}*biograf(?:en)?|\\p{L}*bibliotek(?:et)?|\\p{L}*boghandel|\\p{L}*museum|\\p{L}*museet|galleri(?:et)?|\\p{L}*skole(?:n)?|universitet(?:et)?|gymnasium|gymnasiet|\\p{L}*arena|\\p{L}*hal(?:len)?|stadion|\\p{L}*scene(?:n)?|\\p{L}*klub(?:ben)?|kælder(?:en)?|værksted(?:et)?|atelier(?:et)?|station(?:en)?|banegård(?:en)?|\\p{L}*slot(?:tet)?|\\p{L}*bryggeri(?:et)?|restaurant(?:en)?|forsamlingshus(?:et)?|medborgerhus(?:et)?|kulturhus(?:et)?|beboerhus(?:et)?|sognegård(?:en)?|\\p{L}*strand(?:en)?|\\p{L}*bad(?:et)?|center|\\p{L}*centret|lokale(?:t)?|\\p{L}*sal(?:en)?|hotel|mølle(?:n)?|lade(?:n)?|\\p{L}*sø(?:en)?|\\p{L}*skov(?:en)?|\\p{L}*bro(?:en)?|\\p{L}*mark(?:en)?|rådhus(?:et)?|folkets hus|fabrik(?:ken)?|spillested(?:et)?|amfi|mose(?:n)?|fælled(?:en)?',
  where: 'hvor|sted|lokale|adresse|mødested|samlingssted|location',
  ourPlace: 'hos os|i vores (?:lokale|butik|værksted|klubhus)|det sædvanlige sted|i butikken',
  cancelled:
    'aflyst|aflyses|aflyser|aflysning|er udsat(?! til)|udskudt(?! til)|bliver ikke til noget|refunder\\p{L}*|pengene tilbage|får pengene|desværre ikke gennemføres|aflyse|udsat(?! til)|refundere\\p{L}*|ny dato følger',
  nothing:
    'eksamen|eksaminer|terminsprøve|prøve i|tandlæge\\p{L}*|læge(?:n|tid|aftale)?|speciallæge|frisør\\p{L}*|fysioterapeut|jobsamtale|samtale (?:hos|på|med)|ansættelse|fly(?:et)? (?:til|fra)|flyver|mit tog|toget (?:til|kører)|spærret|vejarbejde|strømafbrydelse|strømsvigt|lukket for vand|varsel|vejrudsigt|storm\\p{L}*|forsvundet|savnes|tabt|stjålet|politiet|vidner|valgsted\\p{L}*|stem senest|pakke(?:n)?|levering|leveres|lektier|aflevering|speciale(?:t)?|bachelor|vi søger|ledig stilling|stillingsopslag|lukket selskab|kun for medlemmer|privat fest|togbusser|strejke|driftsforstyrrelser|rabat\\p{L}*|udsalg|tilbud|forudbestil\\p{L}*|konkurrence|vaccin\\p{L}*|blodprøve|flytter (?:til|hjemmefra|fra)|år siden|retssag|skole-hjem|forældremøde|øjenlæge|øre-næse|ortopæd|kiropraktor|tandretning|kommunen om|mr-scanning|scanning|operation|dyrlæge|køreprøve|køretime|bilsyn|kø på|uheld|brand|oversvømmelse|dmi|sælger (?:billet|to)|søger billet|nogen der|bryllup|begravelse|barnedåb|nattevagt|sommertid|vintertid|version \\d|vandet (?:lukkes|er lukket)|lukkes for vandet|skraldehentning|storskrald|vejrvarsel|togstrejke|målerafl\\p{L}*|fuldtid|deltid|jobsamtale\\p{L}*|samtaler|eksamen\\p{L}*|reeksamen|syn af bil|(?:søger|sælger|køber|bytter) (?:\\p{L}+ |\\d+ )?billet\\p{L}*|for (?:\\p{L}+|\\d+) år siden|blev (?:grundlagt|indviet|født)|kapitel|drømte|ulykke|indbrud|brevstemm\\p{L}*|retssag\\p{L}*|byretten|skolestart',
  fromAfar:
    'livestream(?:es)?|stream(?:es|er|ing)?|sendes|udsendelse|online|digitalt|virtuelt|webinar|zoom|(?:på|via|over) teams|discord|på tv|tv|tv ?2|dr ?\\d|dr1|dr2|viaplay|netflix|radio|p[1-8]|podcast|afsnit|sæson|twitch|youtube|hjemmefra|skærmen derhjemme|fjernsyn(?:et)?|dokumentar|serien|sidste afsnit|premiere på (?:dr|tv|netflix)|i radioen|lyt med|p\\d|se med|på (?:min|vores) kanal|i tv|fra sofaen|live på (?!scenen)|i chatten',
  inPersonToo: 'hybrid|fysisk|fysisk fremmøde|storskærm|også online|vi viser|ser (?:den|kampen|det) sammen|fælles',
  openingHours:
    'åbningstid(?:er|erne)?|(?:har|holder|holdes) (?:\\p{L}+ )?(?:åbent|lukket|åben)|lukket|åbent (?:fra|til|alle|igen)|butikken (?:er|har)|ferielukket|åbner igen|telefontid|åbningstider|åbent (?:til|fra|mellem|som|kun)|holder (?:vi )?(?:åbent|lukket)|har (?:vi )?(?:åbent|lukket)|åbner ikke|ikke åbent',
  deadline:
    'deadline|frist(?:en)?|sidste dag|ansøgning|ansøg|tilmelding senest|senest|indsend|aflever|slutter|tilmelding til',
  by: 'senest|inden|til|før|t\\.o\\.m\\.|siden|lukker|udløber',
  onSale:
    'billetsalg(?:et)?|billetter(?:ne)? (?:sættes|kommer|er til|i salg|til salg)|i salg|til salg|forsalg(?:et)? (?:starter|åbner)|udkommer|udgives|ude (?:på|nu)|ny (?:single|plade|sang|bog|video)|nyt album|nyt nummer|slippes|sælges|tilmelding(?:en)? åbner|billetsalg\\p{L}*|billetter (?:til salg|sættes)|forsalg|i handlen|udsolgt|fuldt booket|venteliste',
  lookingBack: 'tak (?:for|til)|sikke (?:en|et)|var|havde|billeder fra|i (?:lørdags|fredags|søndags|går)',
  privatePlan:
    '(?:min|mine|mit) (?:mor|far|kone|mand|kæreste|søster|bror|chef|veninde|ven|venner|datter|søn|forældre|mormor|farmor|morfar|farfar|svigerforældre|fødselsdag|vagt|børn|bryllup)|middag med|frokost med|kaffe med|aftensmad med|spise med|jeg (?:skal|har|tager|glæder|flyver|rejser)|vi skal (?:til|hjem|ud|på)|har (?:fået )?billet(?:ter)?|købt billet(?:ter)?|bestilt bord|bord bestilt|glæder mig|kryds fingre|ønsk mig held|med pigerne|med drengene|med vennerne|med familien|bryllupsdag|med (?:tøserne|drengene|familien|mor|far|min (?:søster|bror|mand|kone|kæreste)|svigerforældrene|kollegerne|vennerne)|hos (?:mor|mormor|farmor|mine)|bord (?:bestilt|til)|bryllup|polterabend|barnedåb|begravelse|min fødselsdag|jeg har billet\\p{L}*|mit (?:tog|fly)|hjemme|nøglerne til|se lejlighed|opereres|med børnene|min (?:første|sidste) dag|(?:vi|jeg) har (?:bestilt bord|booket)',
  oneself: 'jeg|mig|min|mit|mine',
  quarterPast: 'kvart over',
  quarterTo: 'kvart i',
};
