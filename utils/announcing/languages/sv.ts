import type { LanguageWords } from '../language-words';

/** Swedish. */
export const words: LanguageWords = {
  lang: 'sv',
  script: 'spaced',
  common: 'och|att|det|är|på|som|med|för|vi|till|av|en|ett|kl|ni|alla|inte|välkomna|från',
  months:
    'jan(?:uari)? feb(?:ruari)? mars? apr(?:il)? maj juni? juli? aug(?:usti)? sept?(?:ember)? okt(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
      ' ',
    ),
  weekdays:
    'måndag(?:en|ar|skväll)?|mån tisdag(?:en|ar|skväll)?|tis onsdag(?:en|ar|skväll)?|ons torsdag(?:en|ar|skväll)?|tors fredag(?:en|ar|skväll)?|fre lördag(?:en|ar|skväll)?|lör söndag(?:en|ar|skväll)?|sön'.split(
      ' ',
    ),
  days: [
    ['i övermorgon|övermorgon', 2],
    ['i morgon|imorgon|imorn', 1],
    ['i dag|idag', 0],
    ['i går|igår|i förrgår', -1],
  ],
  tonight: 'ikväll|i kväll|inatt|i natt',
  weekAfter: 'nästa vecka',
  lastWeek: 'förra|i (?=\\p{L}+s)',
  every: 'varje|varannan|nu på|på',
  and: 'och|&|\\+|samt',
  to: 'till|t\\.o\\.m\\.',
  of: 'den',
  theDay: 'den (?<d>\\d{1,2})(?::e|e)?(?!\\d|\\s\\p{L})',
  ordinal: ':e|:a|e',
  numeric: 'day-first',
  dotted: 'times',
  morning:
    'morgon|förmiddag|frukost|brunch|loppis|vandring|löprunda|gudstjänst|svamp\\p{L}*|fågel\\p{L}*|plantbyte|städdag',
  evening:
    'kväll|på kvällen|eftermiddag|natt|konsert|spelning|fest|quiz|film|föreställning|vernissage|klubb|manifestation|ljusmanifestation|jam|dans|bio|bokcafé|band|dj|samtal|medlemsmöte|möte|releasefest|allsång|after ?work|middag|brädspel|bokcirkel|kör|teater|opera|föredrag|föreläsning|samtalar',
  at: 'kl\\.?|klockan|från|runt|börjar|start(?:ar)?|insläpp|dörrarna|dörrar|på scen|samling|avmarsch|tid',
  oClock: 'tiden',
  noon: 'lunchtid|mitt på dagen',
  midnight: 'midnatt',
  hours: 'ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  halfTo: 'halv',
  doors: 'insläpp|dörrarna(?: öppnar)?|dörrar|öppnar|samling|mingel',
  show: 'på scen|start(?:ar)?|börjar|konsert|avmarsch|matchstart|avspark|film|föreställning|program',
  until: 'till|slut|t\\.o\\.m\\.',
  insteadOf: 'inte|istället för|i stället för|ej|och inte',
  correction:
    'rättelse|sorry|förlåt|ändrat till|flyttat till|flyttas till|uppskjuten till|nytt datum|uppdatering|menar|utan|obs ändrad tid',
  gatherings:
    '\\p{L}*konsert(?:er)?|spelning|gig|\\p{L}*fest(?:en)?|\\p{L}*workshop|kurs|\\p{L}*föreläsning|föredrag|samtal|panel|debatt|uppläsning|signering|boksläpp|releasefest|\\p{L}*marknad|loppis|mässa|\\p{L}*festival|karneval|parad|demonstration|manifestation|\\p{L}*protest|ljusmanifestation|quiz|karaoke|open mic|jam|visning|filmvisning|film|bio|premiär|match|derby|hemmamatch|turnering|lopp|vandring|promenad|guidad tur|utställning|vernissage|invigning|öppet hus|träff|meetup|hackathon|konferens|seminarium|möte|årsmöte|picknick|grillning|middag|brunch|provning|teater|föreställning|standup|impro|dans|opera|kör|gudstjänst|bytardag|klädbytardag|städdag|spelkväll|poesikväll|slam|sagostund|bokcirkel|bokcafé|insamling|pride|yoga|träning|julbord|klubb|klubbkväll|\\p{L}*konsert(?:en|er)?|\\p{L}*spelning(?:ar)?|band|dj|\\p{L}*klubb|\\p{L}*disco|\\p{L}*rave|\\p{L}*dans(?:kväll)?|\\p{L}*körsång|allsång|\\p{L}*kör|orkester|kvartett|\\p{L}*musik|\\p{L}*cirkus|dockteater|\\p{L}*show|\\p{L}*kabaré|revy|\\p{L}*bio|\\p{L}*filmklubb|\\p{L}*bokklubb|\\p{L}*läsning|högläsning|författarsamtal|författarbesök|samtalar|\\p{L}*samtal|\\p{L}*möte|medlemsmöte|stormöte|informationsmöte|torgmöte|\\p{L}*demonstration|\\p{L}*blockad|\\p{L}*aktion|minnesstund|fackeltåg|\\p{L}*tåg|\\p{L}*marsch|strejk|\\p{L}*loppis|bakluckeloppis|\\p{L}*auktion|\\p{L}*lotteri|bingo|\\p{L}*byte|plantbyte|bytesdag|fröbyte|skördefest|skördar|odlingsdag|arbetsdag|\\p{L}*städning|skräpplockning|strandstädning|\\p{L}*insamling|blodgivning|\\p{L}*löpning|löprunda|\\p{L}*lopp|motionslopp|\\p{L}*promenad|\\p{L}*runda|\\p{L}*tur|cykeltur|\\p{L}*cykling|stadsvandring|svamp\\p{L}*|fågel\\p{L}*|stjärn\\p{L}*|\\p{L}*simning|vinterbad|\\p{L}*turnering|\\p{L}*cup|seriefinal|\\p{L}*final|hemmapremiär|bortamatch|schack\\p{L}*|brädspel\\p{L}*|rollspel\\p{L}*|lan|game jam|hack\\p{L}*|kodstuga|syjunta|stick\\p{L}*|virk\\p{L}*|keramik|kroki|\\p{L}*verkstad|prova-på|prova på|\\p{L}*pass|\\p{L}*fika|språkcafé|\\p{L}*café|\\p{L}*soppa|soppkväll|\\p{L}*middag|knytkalas|\\p{L}*kalas|kräftskiva|surströmmings\\p{L}*|grillkväll|\\p{L}*provning|ölprovning|after ?work|\\p{L}*mingel|\\p{L}*kväll|julmarknad|\\p{L}*mässa|\\p{L}*dag(?:arna)|valborg\\p{L}*|midsommar\\p{L}*|lucia\\p{L}*|luciatåg|julgransplundring|nyårs\\p{L}*|halloween\\p{L}*|nationaldag\\p{L}*|första maj|pride\\p{L}*|familjedag|barnteater|barnvagnsbio|\\p{L}*fotboll|bandy\\p{L}*',
  invitations:
    'kom(?: och| gärna| förbi)?|välkomn?a|välkommen|alla är välkomna|häng med|var med|följ med|vi ses|ses vi|vi spelar|jag spelar|jag läser|vi samlas|vi visar|bjuder in|ta med|sprid|dela gärna|missa inte|anmäl|ingen anmälan|öppet för alla|gratis|boka|nybörjare|spara datumet|vi (?:läser|dansar|sjunger|springer|går|cyklar|skördar|planterar|lagar|äter|tittar|pratar|börjar|startar|demonstrerar|firar|öppnar|bjuder|hälsar|ordnar|kör|drar|är på|står)|(?:spelar|läser|dansar|sjunger|springer|går|cyklar|skördar|planterar|samlas|visar|firar|kör|drar|ses|träffas|möts|bjuder|demonstrerar|står) vi|träffas|nya ansikten|nya medlemmar|varmt välkom\\p{L}*|hjärtligt|alla (?:får|kan)|vem (?:kommer|hänger|vill)|häng på|kom (?:i tid|tidigt|hungriga|som du är)|medtag|barn|hundar|familj\\p{L}*|det blir|det bjuds|vi bjuder|fika|korv|kaffe|kaka|tårta|glögg|platser kvar|några platser|biljetter kvar|begränsat antal|föranmälan|osa|gäst(?:er|as|ar)?|berättar|föreläser|medverkande|mot|för klimatet|tillsammans|äger rum|hålls|börjar|startar|kom|välkomn\\p{L}*|alla är|drar igång|går av stapeln|samling',
  admission:
    'entré|inträde|fri entré|biljetter?|gratis|\\d+ ?kr|swish|i dörren|förköp|slutsålt|frivillig|anmälan|insläpp|fritt inträde|kr vid',
  atPlace:
    'på|i|vid|hos|@|utanför|framför|till|bakom|från|under|bredvid|intill|nedanför|runt|mittemot|inne på|uppe på|nere i',
  article: 'vår|vårt|den|det|gamla|nya',
  places:
    '\\p{L}*huset?|\\p{L}*hus|\\p{L}*torget?|\\p{L}*torg|\\p{L}*gatan|\\p{L}*gata|\\p{L}*vägen|\\p{L}*kyrka(?:n)?|\\p{L}*park(?:en)?|\\p{L}*café(?:et)?|\\p{L}*bar(?:en)?|krog(?:en)?|pub(?:en)?|\\p{L}*teater(?:n)?|bio|biograf(?:en)?|\\p{L}*bibliotek(?:et)?|bokhandel(?:n)?|\\p{L}*museum|\\p{L}*museet|galleri|\\p{L}*skola(?:n)?|universitet(?:et)?|\\p{L}*arena|\\p{L}*hallen|\\p{L}*vallen|\\p{L}*scen(?:en)?|klubb(?:en)?|källare(?:n)?|verkstad(?:en)?|ateljé(?:n)?|station(?:en)?|hamn(?:en)?|slott(?:et)?|bryggeri(?:et)?|restaurang(?:en)?|folkets hus|folkets park|kulturhuset|plan|strand(?:en)?|badet|centrum|lokal(?:en)?|hotell|föreningslokal(?:en)?|\\p{L}*området?|koloniområdet?|\\p{L}*bokhandeln?|\\p{L}*boklåda(?:n)?|\\p{L}*kafé(?:et)?|\\p{L}*konditori(?:et)?|\\p{L}*krog(?:en)?|\\p{L}*torg(?:et)?|\\p{L}*plan(?:en)?|\\p{L}*backe(?:n)?|\\p{L}*bro(?:n)?|\\p{L}*kaj(?:en)?|\\p{L}*brygga(?:n)?|\\p{L}*ö(?:n)?gård|\\p{L}*gård(?:en)?|\\p{L}*skog(?:en)?|\\p{L}*sjö(?:n)?|\\p{L}*berg(?:et)?|\\p{L}*äng(?:en)?|\\p{L}*trädgård(?:en)?|\\p{L}*slätt(?:en)?|\\p{L}*hall(?:en)?|\\p{L}*sal(?:en)?|aula(?:n)?|\\p{L}*stadion|\\p{L}*ip|\\p{L}*idrottsplats|\\p{L}*simhall(?:en)?|\\p{L}*ridhus(?:et)?|\\p{L}*rink(?:en)?|\\p{L}*kapell(?:et)?|\\p{L}*dom(?:en)?|domkyrkan|\\p{L}*församlingshem(?:met)?|\\p{L}*bygdegård(?:en)?|medborgarhuset|medborgarplatsen|\\p{L}*platsen|kulturcentrum|konserthus(?:et)?|stadshus(?:et)?|rådhus(?:et)?|riksdag(?:en)?|riksdagshuset|ambassad(?:en)?|tingsrätt(?:en)?|\\p{L}*fabrik(?:en)?|\\p{L}*magasin(?:et)?|\\p{L}*lada(?:n)?|\\p{L}*kvarn(?:en)?|\\p{L}*torn(?:et)?|\\p{L}*fyr(?:en)?|\\p{L}*bunker|\\p{L}*garage(?:t)?|\\p{L}*lager|\\p{L}*studio(?:n)?|\\p{L}*rum(?:met)?|\\p{L}*entré(?:n)|parkering(?:en)?|hållplats(?:en)?|t-bana|hus \\d+|fontän(?:en)?|staty(?:n)?',
  where: 'var|plats|lokal|adress|samling|samlingsplats',
  ourPlace: 'hos oss|i vår (?:lokal|butik|ateljé)|vanliga stället',
  cancelled:
    'inställ(?:d|t|da)|ställs in|blir inte av|skjuts upp(?! till)|återbetal\\p{L}*|pengarna tillbaka|inställ\\p{L}*|utgår|flyttas fram på obestämd|går inte av stapeln|inställ[td][a]?|ställa in|ställer in|uppskjut(?:en|et)(?! till)|nytt datum kommer',
  nothing:
    'tenta(?:n)?|prov|tandläkar\\p{L}*|läkar\\p{L}*|vårdcentral|anställningsintervju|jobbintervju|flyg(?:et)?|tåg(?:et)? (?:till|mot)|avstängd|vägarbete|strömavbrott|vädervarning|försvunnen|borttappa\\p{L}*|stulen|polisen|vittnen|vallokal\\p{L}*|paket|läxa|uppsats|vi söker|ledig tjänst|abonnerat|endast medlemmar|privat fest|tågstrejk|driftstopp|rabatt\\p{L}*|rea|förbeställ\\p{L}*|tävling:|vaccin\\p{L}*|flyttar|år sedan|optiker\\p{L}*|tandhygienist|ortoped|sjukgymnast|fysioterapeut|psykolog|veterinär\\p{L}*|frisör\\p{L}*|klipptid|röntgen|operation(?:en)?|magnetröntgen|besiktning|notarie|omtenta|uppkörning|körlektion|muntlig|avhandling|disputer\\p{L}*|bilköer|olycka|brand|omledning|snöoväder|halka|storm\\p{L}*|åska|smhi|värmebölja|översvämning|säljer (?:biljett|två|min)|söker biljett|någon som (?:vet|har|såg|säljer)|bröllop|begravning|dop|gick bort|föddes|nattpass|kvällspass|jobbar (?:till|kväll|natt)|sommartid|vintertid|version \\d|flytt|vattenavstängning|vattnet (?:stängs|är avstängt)|elavbrott|sophämtning|gul varning|orange varning|stambyte|plogning|heltid|deltid|lediga? tjänst\\p{L}*|anställningsintervju\\p{L}*|intervjuer|tenta\\p{L}*|prov i|(?:söker|säljer|köper|byter) (?:\\p{L}+ |\\d+ )?biljett\\p{L}*|för (?:\\p{L}+|\\d+) år sedan|grundades|invigdes|kapitel|drömde|inbrott|förtidsröst\\p{L}*|rättegång\\p{L}*|tingsrätten|skolstart',
  fromAfar:
    'livestream|stream(?:as|ar)?|sänds|sändning|online|digitalt|webbinarium|zoom|teams|discord|på tv|tv ?\\d|svt ?\\d?|tv4|viaplay|netflix|radio|p[1-4]|podd(?:en)?|avsnitt|säsong|twitch|youtube|hemifrån|avsnittet|serien|sista avsnittet|premiär på (?:svt|tv|netflix)|dokumentär|kanal 5|sveriges radio|lyssna på|tittar på|hos skavlan|nyhetsmorgon|på (?:min|vår) kanal|i tv|i radio|på radio|direktsänd\\p{L}*|från soffan|live på (?!scen)|i chatten',
  inPersonToo: 'hybrid|på plats|storbild|storbildsskärm|även (?:digitalt|online)|vi visar|tittar tillsammans',
  openingHours:
    'öppettider|(?:har|håller|vi har) (?:\\p{L}+ )?(?:öppet|stängt)|stängt|öppet (?:till|från|alla)|butiken (?:är|har)|semesterstängt|stängd|stänger|öppnar (?:igen|kl)|inventering|öppet (?:till|mellan|som|bara|\\d)|håller (?:vi )?(?:öppet|stängt)|har (?:vi )?(?:öppet|stängt)|öppnar inte|ej öppet',
  deadline: 'deadline|sista dag|ansökan|ansök|anmälan senast|lämna in|skicka in|inlämning',
  by: 'senast|till|före|innan|t\\.o\\.m\\.|sedan|stänger',
  onSale:
    'biljettsläpp|biljetterna släpps|biljetter släpps|säljstart|till salu|släpps|släpper|ny (?:singel|skiva|låt|bok)|förköp(?:et)? (?:startar|öppnar)|ute nu|förköp|förhandsbok\\p{L}*|i handeln|utsålt|slutsålt|fullbokat|väntelista',
  lookingBack: 'tack|vilken (?:kväll|dag)|bilder från|i lördags|i fredags|var (?:en|ett|så|helt)|hade vi',
  privatePlan:
    'min (?:mamma|pappa|fru|man|sambo|syster|bror|chef|kompis|dotter|son)|mina föräldrar|middag med|lunch med|fika med|jag ska|ska på|har biljetter|bokat bord|längtar|håll tummarna|önska mig lycka|med tjejerna|bröllopsdag|jag (?:ska|har|måste|flyger|åker|jobbar)|hos (?:mormor|farmor|mamma|pappa)|personalfest|firmafest|bröllop|med (?:tjejerna|grabbarna|familjen|mamma|pappa|min (?:syster|bror|man|fru|sambo|kille|tjej)|svärföräldrarna|kollegorna|kompisarna)|hos (?:mamma|mormor|farmor|mina)|bord (?:bokat|för)|bröllop(?:et)?|möhippa|svensexa|dop|begravning|min födelsedag|fyller år|jag har biljett\\p{L}*|mitt (?:tåg|flyg)|hemma(?! hos oss)|nycklarna till|lägenhetsvisning|visning av lägenhet|opereras|med barnen|min (?:första|sista) dag|(?:vi|jag) har bokat',
  oneself: 'jag|mig|min|mitt|mina',
  quarterPast: 'kvart över',
  quarterTo: 'kvart i',
};
