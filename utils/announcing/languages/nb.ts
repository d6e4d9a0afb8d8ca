import type { LanguageWords } from '../language-words';

/** Norwegian, Bokmål and Nynorsk. */
export const words: LanguageWords = {
  lang: 'nb',
  script: 'spaced',
  common: 'og|det|er|på|som|med|vi|til|av|en|et|kl|dere|alle|ikke|ikkje|velkommen|velkomen|fra|frå|å|blir|har|eit',
  months:
    'jan(?:uar)? feb(?:ruar)? mars|mar apr(?:il)? mai juni? juli? aug(?:ust)? sept?(?:ember)? okt(?:ober)? nov(?:ember)? des(?:ember)?'.split(
      ' ',
    ),
  weekdays:
    'm[aå]ndag(?:en|er|skveld)?|man tirsdag(?:en|er|skveld)?|tysdag|tirs? onsdag(?:en|er|skveld)?|ons torsdag(?:en|er|skveld)?|tors? fredag(?:en|er|skveld)?|fre l(?:ø|au)rdag(?:en|er|skveld)?|lør s(?:ø|u)ndag(?:en|er|skveld)?|søn'.split(
      ' ',
    ),
  days: [
    ['i overmorgen|overmorgen|i overmorgon', 2],
    ['i ?morgen|i ?morgon', 1],
    ['i ?dag|i ettermiddag|i formiddag', 0],
    ['i ?går|i forgårs', -1],
  ],
  tonight: 'i ?kveld|i ?natt',
  weekAfter: 'neste uke|om en uke|neste veke',
  lastWeek: 'forrige|sist|siste|førre',
  every: 'hver|kvar|annenhver|denne|førstkommende|kommende|på|nå på',
  and: 'og|&|\\+|samt',
  to: 'til|t\\.o\\.m\\.',
  of: 'i|den',
  theDay: '(?:den|d\\.) (?<d>\\d{1,2})\\.?(?!\\d|\\s?\\p{L})',
  ordinal: 'te|ende',
  numeric: 'day-first',
  dotted: 'times',
  morning: 'om morgenen|formiddag|frokost|brunch|loppemarked|tur|morgen|løp|gudstjeneste|dugnad',
  evening:
    'kveld|om kvelden|ettermiddag|natt|konsert|fest|quiz|film|forestilling|vernissasje|klubb|foredrag|demonstrasjon|jam|dans|kino|spillkveld|debatt|standup|boklansering|musikk|band|dj|bar|fakkeltog|pub|visekveld',
  at: 'kl\\.?|klokka|klokken|fra(?: kl\\.?)?|rundt|ca\\.|starter|start|begynner|dørene åpner|dørene|dører|på scenen|oppmøte|avgang|tid',
  oClock: 'presis',
  noon: 'klokka tolv midt på dagen',
  midnight: 'midnatt',
  hours: 'ett to tre fire fem seks sju|syv åtte ni ti elleve tolv'.split(' '),
  halfTo: 'halv',
  doors: 'dørene(?: åpner)?|dører|dørene opp|åpner|oppmøte|ankomst|registrering|doors|mingling|innslipp',
  show: 'på scenen|start(?:er)?|begynner|konsert(?:en|start)?|avgang|kampstart|avspark|film(?:en)?|forestilling(?:en)?|program|foredrag(?:et)?|musikk|show',
  until: 'til|slutt|slutter|t\\.o\\.m\\.',
  insteadOf: 'ikke|ikkje|i stedet for|istedenfor|og ikke|opprinnelig|egentlig|var',
  correction:
    'rettelse|sorry|beklager|unnskyld|endret til|flyttet til|flyttes til|flytter til|utsatt til|ny dato|nytt tidspunkt|oppdatering|mener|mente|men derimod|oi|obs|feil|skulle stått',
  gatherings:
    '\\p{L}*konsert(?:en|er)?|gig|spillejobb|\\p{L}*fest(?:en)?|\\p{L}*workshop|verksted|\\p{L}*kurs|\\p{L}*foredrag|samtale|panel|\\p{L}*debatt|opplesning|signering|boksignering|\\p{L}*lansering|\\p{L}*lansering(?:s?fest)?|\\p{L}*marked|\\p{L}*marknad|\\p{L}*messe|\\p{L}*festival|karneval|tog|\\p{L}*tog|parade|\\p{L}*demonstrasjon|demo|\\p{L}*markering|\\p{L}*protest|aksjon|minnestund|fakkeltog|quiz|bingo|karaoke|open mic|åpen mikrofon|åpen scene|jam(?:session)?|\\p{L}*visning|\\p{L}*film|kino|premiere|\\p{L}*kamp|derby|hjemmekamp|\\p{L}*turnering|\\p{L}*løp|\\p{L}*vandring|\\p{L}*tur|fottur|omvisning|byvandring|\\p{L}*utstilling|vernissasje|åpning|innvielse|åpent hus|åpen dag|\\p{L}*treff|meetup|hackathon|\\p{L}*konferanse|seminar|\\p{L}*møte|årsmøte|folkemøte|piknik|grilling|grillfest|\\p{L}*middag|\\p{L}*frokost|brunch|\\p{L}*smaking|teater|\\p{L}*forestilling|standup|impro|\\p{L}*dans|ballett|opera|musikal|\\p{L}*kor|korøvelse|øvelse|allsang|gudstjeneste|messe|byttedag|byttemarked|klesbytte|reparasjonskafé|repair ?caf[eé]|fiksefest|\\p{L}*kafé|dugnad|\\p{L}*rydding|\\p{L}*innsamling|spillkveld|brettspill\\p{L}*|slam|poesi|høytlesning|lesesirkel|bokklubb|strikke\\p{L}*|filmklubb|pride|yoga|\\p{L}*trening|\\p{L}*kveld|klubb|julebord|julegrantenning|bal|disko|rave|dj|basar|lotteri|løper|løpetur|plantebytte|byttekveld|forfattermøte|strikkekafé|språkkafé|fellessang|folkefest',
  invitations:
    'kom(?: og| gjerne| innom| med| deg)?|velkommen|velkomen|alle er velkomne|bli med|vær med|delta|vi (?:sees|ses|spiller|synger|samles|møtes|viser|holder|inviterer|feirer|leser|danser|starter|åpner|serverer)|(?:sees|spiller|synger|samles|møtes|viser|holder|inviterer|feirer|leser|danser) vi|jeg (?:spiller|leser|holder|opptrer)|inviterer|invitert|ta med|husk (?:å|varme)|del gjerne|spre ordet|ikke gå glipp|meld deg|påmelding|ingen påmelding|åpent for alle|for alle|gratis|nybegynnere|hold av datoen|det blir (?:kaffe|kake|mat|servering|musikk)|sammen|finner sted|arrangeres|holdes|starter|begynner|kom|velkomm\\p{L}*|vi sees|alle er|går av stabelen|drar i gang',
  admission: 'inngang|gratis|fri entré|billett(?:er)?|\\d+ ?kr|kr ?\\d+|vipps|i døra|forsalg|frivillig|påmelding|cover',
  atPlace: 'på|i|ved|hos|@|foran|utenfor|til|bak|fra|under|ved siden av|nedenfor|overfor|inne i|oppe på|nede i|rundt',
  article: 'vår|vårt|den|det|gamle|nye|lokale',
  places:
    '\\p{L}*huset?|\\p{L}*hus|\\p{L}*gården?|\\p{L}*torget?|\\p{L}*plass(?:en)?|\\p{L}*gat(?:e|en|a)|\\p{L}*vei(?:en)?|\\p{L}*veg(?:en)?|\\p{L}*kirk(?:e|en|a)|\\p{L}*kyrkj[ea]|\\p{L}*park(?:en)?|\\p{L}*hage(?:n)?|\\p{L}*hav(?:n|na|nen)|\\p{L}*kaf[eé](?:en)?|\\p{L}*bar(?:en)?|kro(?:a|en)?|pub(?:en)?|\\p{L}*teater|\\p{L}*teatret|\\p{L}*kino(?:en)?|cinemateket|\\p{L}*bibliotek(?:et)?|bokhandel(?:en)?|\\p{L}*museum|\\p{L}*museet|galleri(?:et)?|\\p{L}*skole(?:n)?|\\p{L}*skule(?:n)?|universitet(?:et)?|\\p{L}*arena|\\p{L}*hall(?:en)?|stadion|\\p{L}*scene(?:n)?|klubb(?:en)?|kjeller(?:en)?|verksted(?:et)?|atelier(?:et)?|\\p{L}*stasjon(?:en)?|\\p{L}*slott(?:et)?|\\p{L}*bryggeri(?:et)?|restaurant(?:en)?|samfunnshus(?:et)?|grendehus(?:et)?|bydelshus(?:et)?|\\p{L}*strand(?:a|en)?|\\p{L}*bad(?:et)?|senter(?:et)?|lokale(?:t)?|\\p{L}*sal(?:en)?|hotell|låve(?:n)?|\\p{L}*vann(?:et)?|\\p{L}*bru(?:a)?|\\p{L}*bane(?:n)?|rådhus(?:et)?|folkets hus|fabrikk(?:en)?|brygge(?:n|ne)?|kai(?:a|en)?|bedehus(?:et)?',
  where: 'hvor|kor|sted|stad|lokale|adresse|oppmøtested|oppmøte',
  ourPlace: 'hos oss|i (?:våre )?lokaler|i vår(?:t)? (?:lokale|butikk|verksted)|det vanlige stedet|i butikken',
  cancelled:
    'avlyst|avlyses|avlyser|avlysning|utsatt(?! til)|utsettes(?! til)|blir ikke noe av|refunder\\p{L}*|pengene tilbake|innstilt|avlyse|refundere\\p{L}*|ny dato kommer',
  nothing:
    'eksamen|tentamen|prøve i|tannlege\\p{L}*|lege(?:n|time)?|frisør\\p{L}*|fysioterapeut|jobbintervju|intervju (?:hos|på|med)|fly(?:et)? (?:til|fra)|toget mitt|tog(?:et)? (?:til|går)|stengt vei|veiarbeid|strømbrudd|strømstans|farevarsel|værvarsel|værmelding|storm\\p{L}*|savnet|mistet|stjålet|politiet|vitner|valglokale\\p{L}*|pakke(?:n)?|levering|leveres|lekser|innlevering|masteroppgave\\p{L}*|vi søker|ledig stilling|lukket selskap|kun for medlemmer|privat fest|buss for tog|streik|driftsstans|rabatt\\p{L}*|salg på|tilbud|forhåndsbestill\\p{L}*|konkurranse|vaksin\\p{L}*|blodprøve|flytter|år siden|rettssak|foreldremøte|øyelege|ortoped|kiropraktor|fysio|psykolog|operasjon|mr-time|veterinær|oppkjøring|kjøretime|eu-kontroll|kø på|ulykke|brann|oversvømmelse|selger (?:billett|to)|søker billett|noen som|bryllup|begravelse|dåp|nattevakt|sommertid|vintertid|versjon \\d|vannet (?:stenges|er stengt)|søppeltømming|gult nivå|togstreik|heltid|deltid|stilling ledig|jobbintervju\\p{L}*|intervjuer|eksamen\\p{L}*|(?:søker|selger|kjøper|bytter) (?:\\p{L}+ |\\d+ )?billett\\p{L}*|for (?:\\p{L}+|\\d+) år siden|ble (?:grunnlagt|innviet|født)|kapittel|drømte|innbrudd|valglokal\\p{L}*|forhåndsstem\\p{L}*|rettssak\\p{L}*|tingretten|skolestart',
  fromAfar:
    'livestream(?:es)?|strøm(?:mes|ming)|stream(?:es|ing)?|sendes|sending|på nett|nettmøte|digitalt|virtuelt|webinar|zoom|(?:på|via) teams|discord|på tv|tv|tv ?2|nrk ?\\d?|viaplay|netflix|radio|podkast|podcast|episode|sesong|twitch|youtube|hjemmefra|online|dokumentar|serien|siste episode|lytt til|se på nrk|på (?:min|vår) kanal|på radio|i radioen|fra sofaen|live på (?!scenen)|i chatten',
  inPersonToo:
    'hybrid|fysisk|fysisk oppmøte|storskjerm|også (?:digitalt|på nett)|vi viser|ser (?:den|kampen|det) sammen',
  openingHours:
    'åpningstid(?:er|ene)?|(?:har|holder) (?:\\p{L}+ )?(?:åpent|stengt|åpen)|stengt|åpent (?:fra|til|alle|igjen)|butikken (?:er|har)|feriestengt|åpner igjen|telefontid|åpningstider|åpent (?:til|fra|mellom|som|kun)|holder (?:vi )?(?:åpent|stengt)|har (?:vi )?(?:åpent|stengt)|åpner ikke|ikke åpent',
  deadline: 'deadline|frist(?:en)?|siste dag|søknad|søk|påmelding innen|send inn|lever|slutter',
  by: 'senest|innen|til|før|t\\.o\\.m\\.|siden|stenger|utløper',
  onSale:
    'billettsalg(?:et)?|billettslipp|billetter(?:ne)? (?:legges|slippes|er til|i salg)|i salg|til salgs|forsalg(?:et)? (?:starter|åpner)|utkommer|kommer ut|slippes|slipper|ute (?:på|nå)|ny (?:singel|plate|låt|bok|video)|nytt album|påmelding(?:en)? åpner|billettsalg\\p{L}*|billetter (?:legges|ut for salg)|forhåndssalg|utsolgt|fullbooket|venteliste',
  lookingBack: 'takk (?:for|til)|for en (?:kveld|dag|fest)|var|hadde|bilder fra|(?:på|sist) (?:lørdag|fredag) var',
  privatePlan:
    '(?:mor|far|mamma|pappa|kona|mannen|kjæresten|søstera|broren|sjefen|venninna|kompisen|dattera|sønnen|foreldrene|bestemor|vakten|bursdagen) (?:min|mi|mine)|(?:min|mi|mine|mitt) (?:mor|far|mamma|pappa|kone|mann|kjæreste|foreldre|bursdag)|middag med|lunsj med|kaffe med|jeg (?:skal|har|tar|gleder|flyr|reiser)|vi skal (?:til|hjem|ut|på)|har billetter|kjøpt billetter|bestilt bord|gleder meg|kryss fingrene|ønsk meg lykke|med jentene|med gutta|med familien|bryllupsdag|med (?:jentene|gutta|familien|mamma|pappa|min (?:søster|bror|mann|kone|samboer|kjæreste)|svigerforeldrene|kollegene|vennene)|hos (?:mamma|mormor|farmor|mine)|bord (?:bestilt|til)|bryllup|utdrikningslag|barnedåp|begravelse|bursdagen min|jeg har billett\\p{L}*|toget mitt|flyet mitt|hjemme|nøklene til|på visning|opereres|med barna|min (?:første|siste) dag|(?:vi|jeg) har (?:bestilt bord|booket)',
  oneself: 'jeg|eg|meg|min|mitt|mine|mi',
  quarterPast: 'kvart over',
  quarterTo: 'kvart på',
};
