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
  morning: 'morgon|förmiddag|frukost|brunch|loppis|vandring',
  evening:
    'kväll|på kvällen|eftermiddag|natt|konsert|spelning|fest|quiz|film|föreställning|vernissage|klubb|manifestation|ljusmanifestation|jam|dans|bio|bokcafé',
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
    '\\p{L}*konsert(?:er)?|spelning|gig|\\p{L}*fest(?:en)?|\\p{L}*workshop|kurs|\\p{L}*föreläsning|föredrag|samtal|panel|debatt|uppläsning|signering|boksläpp|releasefest|\\p{L}*marknad|loppis|mässa|\\p{L}*festival|karneval|parad|demonstration|manifestation|\\p{L}*protest|ljusmanifestation|quiz|karaoke|open mic|jam|visning|filmvisning|film|bio|premiär|match|derby|hemmamatch|turnering|lopp|vandring|promenad|guidad tur|utställning|vernissage|invigning|öppet hus|träff|meetup|hackathon|konferens|seminarium|möte|årsmöte|picknick|grillning|middag|brunch|provning|teater|föreställning|standup|impro|dans|opera|kör|gudstjänst|bytardag|klädbytardag|städdag|spelkväll|poesikväll|slam|sagostund|bokcirkel|bokcafé|insamling|pride|yoga|träning|julbord|klubb|klubbkväll',
  invitations:
    'kom(?: och| gärna| förbi)?|välkomn?a|välkommen|alla är välkomna|häng med|var med|följ med|vi ses|ses vi|vi spelar|jag spelar|jag läser|vi samlas|vi visar|bjuder in|ta med|sprid|dela gärna|missa inte|anmäl|ingen anmälan|öppet för alla|gratis|boka|nybörjare|spara datumet',
  admission:
    'entré|inträde|fri entré|biljetter?|gratis|\\d+ ?kr|swish|i dörren|förköp|slutsålt|frivillig|anmälan|insläpp',
  atPlace: 'på|i|vid|hos|@|utanför|framför|till|bakom|från',
  article: 'vår|vårt|den|det|gamla|nya',
  places:
    '\\p{L}*huset?|\\p{L}*hus|\\p{L}*torget?|\\p{L}*torg|\\p{L}*gatan|\\p{L}*gata|\\p{L}*vägen|\\p{L}*kyrka(?:n)?|\\p{L}*park(?:en)?|\\p{L}*café(?:et)?|\\p{L}*bar(?:en)?|krog(?:en)?|pub(?:en)?|\\p{L}*teater(?:n)?|bio|biograf(?:en)?|\\p{L}*bibliotek(?:et)?|bokhandel(?:n)?|\\p{L}*museum|\\p{L}*museet|galleri|\\p{L}*skola(?:n)?|universitet(?:et)?|\\p{L}*arena|\\p{L}*hallen|\\p{L}*vallen|\\p{L}*scen(?:en)?|klubb(?:en)?|källare(?:n)?|verkstad(?:en)?|ateljé(?:n)?|station(?:en)?|hamn(?:en)?|slott(?:et)?|bryggeri(?:et)?|restaurang(?:en)?|folkets hus|folkets park|kulturhuset|plan|strand(?:en)?|badet|centrum|lokal(?:en)?|hotell|föreningslokal(?:en)?',
  where: 'var|plats|lokal|adress|samling|samlingsplats',
  ourPlace: 'hos oss|i vår (?:lokal|butik|ateljé)|vanliga stället',
  cancelled: 'inställ(?:d|t|da)|ställs in|blir inte av|skjuts upp(?! till)|återbetal\\p{L}*|pengarna tillbaka',
  nothing:
    'tenta(?:n)?|prov|tandläkar\\p{L}*|läkar\\p{L}*|vårdcentral|anställningsintervju|jobbintervju|flyg(?:et)?|tåg(?:et)? (?:till|mot)|avstängd|vägarbete|strömavbrott|vädervarning|försvunnen|borttappa\\p{L}*|stulen|polisen|vittnen|vallokal\\p{L}*|paket|läxa|uppsats|vi söker|ledig tjänst|abonnerat|endast medlemmar|privat fest|tågstrejk|driftstopp|rabatt\\p{L}*|rea|förbeställ\\p{L}*|tävling:|vaccin\\p{L}*|flyttar|år sedan',
  fromAfar:
    'livestream|stream(?:as|ar)?|sänds|sändning|online|digitalt|webbinarium|zoom|teams|discord|på tv|tv ?\\d|svt ?\\d?|tv4|viaplay|netflix|radio|p[1-4]|podd(?:en)?|avsnitt|säsong|twitch|youtube|hemifrån',
  inPersonToo: 'hybrid|på plats|storbild|storbildsskärm|även (?:digitalt|online)|vi visar|tittar tillsammans',
  openingHours:
    'öppettider|(?:har|håller|vi har) (?:\\p{L}+ )?(?:öppet|stängt)|stängt|öppet (?:till|från|alla)|butiken (?:är|har)|semesterstängt',
  deadline: 'deadline|sista dag|ansökan|ansök|anmälan senast|lämna in|skicka in|inlämning',
  by: 'senast|till|före|innan|t\\.o\\.m\\.|sedan|stänger',
  onSale:
    'biljettsläpp|biljetterna släpps|biljetter släpps|säljstart|till salu|släpps|släpper|ny (?:singel|skiva|låt|bok)|förköp(?:et)? (?:startar|öppnar)|ute nu',
  lookingBack: 'tack|vilken (?:kväll|dag)|var|hade|bilder från|i lördags|i fredags',
  privatePlan:
    'min (?:mamma|pappa|fru|man|sambo|syster|bror|chef|kompis|dotter|son)|mina föräldrar|middag med|lunch med|fika med|jag ska|ska på|har biljetter|bokat bord|längtar|håll tummarna|önska mig lycka|med tjejerna|bröllopsdag',
  oneself: 'jag|mig|min|mitt|mina',
  quarterPast: 'kvart över',
  quarterTo: 'kvart i',
};
