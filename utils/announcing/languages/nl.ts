import type { LanguageWords } from '../language-words';

/** Dutch. */
export const words: LanguageWords = {
  lang: 'nl',
  script: 'spaced',
  common: 'de|het|een|en|van|is|we|jullie|je|met|voor|naar|om|uur|op|bij|ook|niet|deze|kom|onze|vanaf|te',
  months:
    'jan(?:uari)? feb(?:ruari)? maart|mrt apr(?:il)? mei juni? juli? aug(?:ustus)? sept?(?:ember)? okt(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
      ' ',
    ),
  weekdays:
    'maandag(?:avond|middag|ochtend|en)?|ma dinsdag(?:avond|middag|ochtend|en)?|di woensdag(?:avond|middag|ochtend|en)?|wo donderdag(?:avond|middag|ochtend|en)?|do vrijdag(?:avond|middag|ochtend|en)?|vr zaterdag(?:avond|middag|ochtend|en)?|za zondag(?:avond|middag|ochtend|en)?|zo'.split(
      ' ',
    ),
  days: [
    ['overmorgen', 2],
    ['(?<!(?:goede|goeie|iedere|elke) )morgen(?:avond|middag|ochtend)?', 1],
    ['vandaag|vanmiddag|vanochtend', 0],
    ['gister(?:en|avond)|eergisteren', -1],
  ],
  tonight: 'vanavond|vannacht',
  weekAfter: 'volgende week',
  lastWeek: 'afgelopen|vorige|laatste',
  every: 'elke|iedere|komende|aankomende|aanstaande|a\\.s\\.',
  and: 'en|&|\\+',
  to: 'tot|t\\/m|tot en met',
  theDay: '(?:de|op de) (?<d>\\d{1,2})e(?!\\p{L})',
  ordinal: 'e|ste|de',
  numeric: 'day-first',
  dotted: 'times',
  morning:
    "'?s ochtends|'?s morgens|ochtend|vanochtend|ontbijt|brunch|rommelmarkt|wandeling|markt|hardlopen|oogst\\p{L}*|fietstocht|kledingbeurs|yoga|dienst|zwerfafval",
  evening:
    "'?s avonds|'?s middags|avond|nacht|middag|concert|optreden|feest|pubquiz|quiz|dj|borrel|film|voorstelling|theater|lezing|wake|open podium|comedy|vernissage|café|gig|dansen|disco|live|jam|\\p{L}*bands?|bewonersavond|borrelen|salsa|milonga|ledenvergadering|vergadering|debat|spoken word|eetcafé|wijnproeverij|presentatie",
  at: 'om|vanaf|rond|van|aanvang|start|begin|deuren?(?: open)?|zaal open|inloop|tijd|aftrap|verzamelen(?: om)?|doors|show|ca\\.',
  oClock: 'uur|u|h|u\\.',
  noon: "12 uur '?s middags",
  midnight: 'middernacht',
  hours: 'één|een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  halfTo: 'half',
  doors: 'deur(?:en)?(?: open)?|zaal open|inloop|doors|open|ontvangst|verzamelen|welkom',
  show: 'aanvang|start|begin|concert|show|aftrap|film|voorstelling|lezing|programma|vertrek|band|optreden|we beginnen',
  until: 'tot|tot en met|einde|eind|sluit',
  insteadOf: 'in plaats van|ipv|i\\.p\\.v\\.|niet(?: op)?|en niet|oorspronkelijk|eerder gepland op|eigenlijk|was',
  correction:
    'correctie|sorry|rectificatie|verplaatst naar|verzet naar|uitgesteld (?:naar|tot)|verschoven naar|nieuwe datum|update|edit|ik bedoel(?:de)?|bedoel|oeps|maar|foutje|moet zijn|wordt nu|toch op|gewijzigd naar|wordt verplaatst naar|nieuwe tijd|andere tijd|verkeerde (?:datum|dag|tijd)',
  gatherings:
    '\\p{L}*repetitie|meezingen|\\p{L}*concert(?:en)?|optreden|optredens|gig|\\p{L}*feest|\\p{L}*borrel|\\p{L}*workshops?|\\p{L}*cursus|lessen|\\p{L}*lezing(?:en)?|\\p{L}*debat|gesprek|\\p{L}*presentatie|signeersessie|boekpresentatie|\\p{L}*markt|\\p{L}*beurs|\\p{L}*festival|kermis|carnaval|optocht|parade|\\p{L}*demonstratie|demo|betoging|\\p{L}*mars|\\p{L}*protest|\\p{L}*staking|wake|stille tocht|\\p{L}*quiz|karaoke|open podium|open mic|jam|jamsessie|sessie|\\p{L}*voorstelling|film(?:avond)?|première|\\p{L}*wedstrijd|derby|\\p{L}*toernooi|\\p{L}*loop|\\p{L}*wandeling|\\p{L}*tocht|rondleiding|excursie|\\p{L}*tentoonstelling|expo(?:sitie)?|opening|vernissage|finissage|open (?:dag|huis|atelier|repetitie)|\\p{L}*bijeenkomst|\\p{L}*vergadering|meetup|hackathon|congres|symposium|seminar|picknick|barbecue|bbq|\\p{L}*diner|\\p{L}*brunch|\\p{L}*lunch|proeverij|toneel|theater|cabaret|comedy|impro|dans|ballet|opera|musical|recital|koor|\\p{L}*zang|kerkdienst|viering|mis|bal|disco|rave|dj-?set|repair caf[eé]|\\p{L}*café|opschoonactie|opruimactie|ruilbeurs|kledingruil|spelletjesavond|spelletjes|bordspellen\\p{L}*|slam|poëzie|release(?:party)?|albumpresentatie|herdenking|kringloop|voorleesuurtje|voorlezen|leesclub|boekenclub|braderie|vrijmarkt|intocht|pride|training|yoga|benefiet|loterij|inzameling|kijkavond|samen kijken|\\p{L}*avond(?:je)?|\\p{L}*(?:kinder|thema|muziek|vrijwilligers|spellen|info|film|feest)middag|\\p{L}{3,24}les|burendag|\\p{L}*(?:oogst|zaai|plant|werk|klus|fiets|wandel|sport|kinder|familie|speel|feest|actie|studie|open|boeken|platen|koningi?n?s|bevrijdings|natuur|monumenten|repair|ruil|proef|meeloop|vrijwilligers|kennismakings)dag|\\p{L}*rommelmarkt|bands?|dj|\\p{L}*orkest|ensemble|kwartet|trio|orgel\\p{L}*|\\p{L}*matinee|\\p{L}*première|\\p{L}*cabaret|\\p{L}*circus|poppenkast|\\p{L}*revue|\\p{L}*gala|\\p{L}*ball?|\\p{L}*rave|\\p{L}*disco|milonga|salsa\\p{L}*|swing\\p{L}*|hardlopen|hardloop\\p{L}*|fietstocht|fietsen|toertocht|wielertocht|skeeler\\p{L}*|zwemtocht|schaats\\p{L}*|\\p{L}*duik|\\p{L}*marathon|\\p{L}*run|trail|\\p{L}*competitie|\\p{L}*finale|beker\\p{L}*|thuiswedstrijd|uitwedstrijd|schaken|schaak\\p{L}*|dam\\p{L}*toernooi|bingo|kienen|klaverjas\\p{L}*|bridge\\p{L}*|biljart\\p{L}*|dart\\p{L}*|pub ?quiz|\\p{L}*puzzeltocht|speurtocht|dropping|\\p{L}*eten|eetcafé|stamppot\\p{L}*|\\p{L}*buffet|\\p{L}*maaltijd|high tea|wijnproeverij|bierproeverij|bierfestival|foodtruck\\p{L}*|\\p{L}*kermis|\\p{L}*braderie|sinterklaas\\p{L}*|kerst\\p{L}*|paas\\p{L}*|eieren zoeken|lampionoptocht|sint-maarten|halloween\\p{L}*|oud en nieuw\\p{L}*|koningsdag|bevrijdingsfestival|dodenherdenking|\\p{L}*herdenking|stiltewake|fakkeltocht|\\p{L}*manifestatie|\\p{L}*actie|blokkade|bezetting|sit-in|\\p{L}*protestmars|klimaatmars|\\p{L}*overleg|bewonersavond|informatieavond|inspraak\\p{L}*|raadsvergadering|gemeenteraad|wijkraad|ledenvergadering|alv|\\p{L}*kamp|\\p{L}*weekend|\\p{L}*spel|rollenspel|game ?jam|lan-?party|cosplay|\\p{L}*con|fotowandeling|tekenen|modeltekenen|schilderen|keramiek|breien|breicafé|haken|haakcafé|naaicafé|naaien|taalcafé|praatcafé|filosofisch café|\\p{L}*salon|leesgroep|schrijfcafé|dichters\\p{L}*|poëzieavond|spoken word|verhalenavond|vertelvoorstelling|boeklancering|boekenmarkt|boekenbeurs|platenbeurs|stekjes\\p{L}*|zadenruil|plantenruil|moestuin\\p{L}*|\\p{L}*excursie|vogel\\p{L}*|paddenstoelen\\p{L}*|vleermuis\\p{L}*|sterrenkijken|sterrenwacht|zwerfafval|schoonmaak\\p{L}*|bloeddonatie|inzamelingsactie|kledingbeurs|kinderkledingbeurs|speelgoedbeurs|weggeefwinkel|kringloop\\p{L}*|doopdienst|dienst|vesper|gebedsdienst|meditatie|pilates|tai chi|proefles|open les|inloop\\p{L}*|spreker|sprekers|vertelt|signeert',
  invitations:
    'kom(?:t)?|komen|kom (?:je|ook|langs|gezellig|allemaal|dansen|luisteren|kijken|meedoen)|doe mee|sluit je aan|welkom|iedereen (?:is )?(?:welkom|uitgenodigd)|uitgenodigd|van harte|we (?:nodigen|spelen|zien|treffen|verzamelen|organiseren|vieren|draaien|vertonen|lopen)|wij (?:spelen|staan|zijn)|ik (?:speel|lees|draai|signeer|geef)|tot (?:dan|vanavond|morgen|zaterdag|vrijdag|zondag)|zie(?:n)? (?:ik )?(?:je|jullie|we je|we jullie)|neem (?:je|een)|breng|zegt het voort|zeg het voort|deel dit|save the date|zet (?:het )?in je agenda|noteer|mis (?:het|dit) niet|voor iedereen|gezellig|aanmelden|loop (?:binnen|mee)|schuif aan|beginners|geen ervaring|wees erbij|samen|staan we|staan wij|zingen we|zingen wij|we (?:staan|zingen|dansen|fietsen|wandelen|rennen|gaan (?:los|knallen|dansen|zingen)|oogsten|planten|koken|eten|kijken|praten|lezen|breien|beginnen|starten|demonstreren|herdenken|presenteren|ontvangen|verwelkomen|openen|hebben (?:koffie|taart|soep|nog))|allemaal (?:naar|welkom)|laat (?:van je|je) horen|neem (?:mee|\\p{L}+ mee)|mee(?:doen|brengen|nemen|zingen|lopen|fietsen|eten|kijken)|laarzen aan|handschoenen|alle niveaus|alle leeftijden|kinderen (?:welkom|gratis)|honden welkom|iedereen (?:mag|kan)|wie (?:komt|gaat|doet|heeft zin)|zin om|er is (?:koffie|taart|soep|bier|eten|muziek)|er zijn (?:nog )?(?:kaartjes|plekken|hapjes|drankjes)|nog (?:kaartjes|plekken|plaatsen|plek)|koffie|hapjes|drankje|soep|inschrijven|opgeven|reserveer|met (?:dj|band|muziek)|signeren|verteltt?|tegen|voor het klimaat|pinnen kan|trekken we|tot dan|kom(?:en)? (?:je|jullie)|(?:spelen|dansen|fietsen|wandelen|rennen|oogsten|planten|koken|eten|kijken|praten|lezen|breien|vieren|lopen|draaien|vertonen|demonstreren|herdenken|verzamelen|ontvangen) we',
  admission:
    'entree|toegang|gratis|kaart(?:en|jes)?|tickets?|kassa|voorverkoop|€ ?\\d+|\\d+ ?(?:€|euro)|vrije (?:gift|bijdrage)|aan de deur|uitverkocht|reserveren|donatie|inloop|aanmelden|vrij entree|inkom|inleg|vvk|adk|deelname|inschrijving',
  atPlace: 'in|bij|op|aan|@|voor|vanaf|naar|te|at|achter|naast|tegenover|rond|van|hoek',
  article: "de|het|'t|een|ons|onze|deze|oude|mooie",
  places:
    '\\p{L}*café|\\p{L}*kroeg|\\p{L}*bar|\\p{L}*zaal|\\p{L}*theater|schouwburg|\\p{L}*bioscoop|filmhuis|\\p{L}*plein|\\p{L}*straat|\\p{L}*laan|\\p{L}*weg|\\p{L}*gracht|\\p{L}*kade|\\p{L}*park|\\p{L}*tuin|\\p{L}*kerk|\\p{L}*kapel|moskee|synagoge|\\p{L}*museum|\\p{L}*galerie|\\p{L}*bibliotheek|bieb|\\p{L}*boekhandel|\\p{L}*winkel|\\p{L}*centrum|\\p{L}*huis|stadhuis|\\p{L}*school|universiteit|hogeschool|campus|\\p{L}*stadion|\\p{L}*hal|sporthal|gymzaal|zwembad|\\p{L}*markt|\\p{L}*station|\\p{L}*haven|\\p{L}*strand|\\p{L}*brug|\\p{L}*kasteel|\\p{L}*toren|\\p{L}*fabriek|\\p{L}*loods|\\p{L}*werkplaats|\\p{L}*atelier|\\p{L}*studio|\\p{L}*club|pub|\\p{L}*brouwerij|restaurant|\\p{L}*kelder|\\p{L}*zolder|\\p{L}*podium|poppodium|\\p{L}*gebouw|\\p{L}*boerderij|\\p{L}*schuur|\\p{L}*molen|\\p{L}*tent|paviljoen|\\p{L}*hotel|\\p{L}*terras|\\p{L}*veld|\\p{L}*lab|\\p{L}*ruimte|buurthuis|dorpshuis|wijkcentrum|jongerencentrum|hof|\\p{L}*hofje|vondelpark|dam|paradiso|melkweg|aula|arena|dierentuin|planetarium|kantine|clubhuis|\\p{L}*gemaal|\\p{L}*kazerne|\\p{L}*poort|\\p{L}*kantoor|\\p{L}*parkeerplaats|\\p{L}*moestuin|\\p{L}*speeltuin|\\p{L}*malieveld|trefpunt|\\p{L}*tuinpark|\\p{L}*volkstuin\\p{L}*|\\p{L}*bos|\\p{L}*duin(?:en)?|\\p{L}*hei(?:de)?|\\p{L}*meer|\\p{L}*plas|\\p{L}*vijver|\\p{L}*rivier|\\p{L}*dijk|\\p{L}*sluis|\\p{L}*steiger|\\p{L}*eiland|\\p{L}*polder|\\p{L}*landgoed|\\p{L}*klooster|\\p{L}*abdij|\\p{L}*basiliek|\\p{L}*begijnhof|\\p{L}*kathedraal|\\p{L}*pastorie|\\p{L}*raadhuis|\\p{L}*gemeentehuis|\\p{L}*provinciehuis|\\p{L}*rechtbank|\\p{L}*ambassade|\\p{L}*ministerie|\\p{L}*ziekenhuis|\\p{L}*verzorgingshuis|\\p{L}*sporthal|\\p{L}*sportpark|\\p{L}*sportcentrum|\\p{L}*voetbalveld|\\p{L}*tennisbaan|\\p{L}*ijsbaan|\\p{L}*manege|\\p{L}*kinderboerderij|\\p{L}*jachthaven|\\p{L}*herberg|\\p{L}*eetcafé|\\p{L}*bodega|\\p{L}*brasserie|\\p{L}*bistro|\\p{L}*lunchroom|\\p{L}*koffiehuis|\\p{L}*koffiebar|\\p{L}*bakkerij|\\p{L}*slagerij|\\p{L}*platenzaak|\\p{L}*stripwinkel|\\p{L}*boekwinkel|\\p{L}*bouwplaats|\\p{L}*broedplaats|\\p{L}*pakhuis|\\p{L}*magazijn|\\p{L}*remise|\\p{L}*hangar|\\p{L}*garage|\\p{L}*ketelhuis|\\p{L}*gasfabriek|\\p{L}*watertoren|\\p{L}*vuurtoren|\\p{L}*concertgebouw|\\p{L}*muziekgebouw|\\p{L}*stadsschouwburg|\\p{L}*cultuurhuis|\\p{L}*cultureel centrum|\\p{L}*ontmoetingscentrum|\\p{L}*wijkgebouw|\\p{L}*wijkhuis|\\p{L}*jeugdhuis|\\p{L}*parochiezaal|parochiecentrum|volkshuis|\\p{L}*sociëteit|vakbond|monument|standbeeld|fontein|carillon|ingang|hoofdingang|hoek|rotonde|viaduct|tunnel',
  where: 'waar|locatie|plaats|plek|adres|verzamelpunt|verzamelen',
  ourPlace:
    'bij ons|onze (?:winkel|studio|zaak|werkplaats)|ons (?:atelier|clubhuis|café)|in de winkel|de vaste plek|zoals altijd',
  cancelled:
    'afgelast|geannuleerd|gaat niet door|gaan niet door|uitgesteld(?! (?:naar|tot))|vervalt|terugbetaal\\p{L}*|terugbetaling|geld terug|restitutie|gecanceld|annul\\p{L}*|gaat het \\p{L}+ niet door|kan niet doorgaan|wordt niet gespeeld',
  nothing:
    'tentamens?|examens?|eindexamen|toets|tandarts|dokter|huisarts|afspraak bij|sollicitatie\\p{L}*|vlucht|mijn trein|trein naar|afgesloten|wegafsluiting|wegwerkzaamheden|stroomstoring|storing|weeralarm|code (?:geel|oranje|rood)|weerbericht|vermist|verloren|gestolen|politie|getuigen|stembureaus?|stemmen|pakket(?:je)?|bezorg\\p{L}*|huiswerk|scriptie|vacature|wij zoeken|besloten (?:feest|bijeenkomst|avond)|alleen voor leden|op uitnodiging|treinstaking|ns-staking|onderhoud|korting(?:scode)?|pre-?order|winactie|bloedprikken|vaccin\\p{L}*|prik|jaar geleden|verhuiz\\p{L}*|rechtszaak|orthodontist|oogarts|dermatoloog|fysio\\p{L}*|kapper|mondhygiënist\\p{L}*|gynaecoloog|psycholoog|therapeut|dierenarts|ziekenhuis (?:voor|om)|operatie|mri|scan|echo|apk|garage afspraak|notaris|gemeente afspraak|paspoort|rijexamen|rijles|theorie-examen|presentatie van mijn|mondeling|thesis|verdedig\\p{L}*|weet iemand|heeft iemand|zoekt iemand|te koop|ik zoek|gezocht|aanrijding|ongeval|file|files|omleiding|brand|brandweer|noodweer|onweer|sneeuw|gladheid|hittegolf|overstroming|waarschuwing|knmi|dicht voor|werkzaamheden|stremming|spoor|geen treinen|bussen rijden|trouwt|trouwen|begrafenis|uitvaart|overleden|geboren|nachtdienst|late dienst|vroege dienst|zomertijd|wintertijd|versie \\d|update \\d',
  fromAfar:
    'livestream|stream(?:en|t)?|online|webinar|zoom|discord|virtueel|digitaal|op (?:tv|televisie|de radio|npo|rtl|sbs|één|ziggo|espn|radio)|npo ?\\d|rtl ?\\d|sbs ?\\d|vrt|vtm|canvas|één|ziggo|espn|netflix|videoland|twitch|youtube|podcast|aflevering|seizoen|uitzending|uitgezonden|radio ?\\d?|terugkijken|vanaf je bank|televisie|tv|(?:via|op|per|ms|microsoft) teams|aan tafel bij|bij op1|npo|jinek|khalid|studio sport|te zien|te horen|luister naar|3fm|radio 1|stubru|studio brussel|klara|documentaire op|serie|kijk je|spaces|instagram|facebook live',
  inPersonToo:
    'hybride|ook (?:online|via)|op locatie|fysiek|groot scherm|grote scherm|samen kijken|kijkavond|we kijken|vertoning|vertonen',
  openingHours:
    'openingstijden|openingsuren|(?:zijn|is|gaan|blijven) (?:we |wij )?(?:\\p{L}+ ){0,3}(?:open|gesloten|dicht)|geopend|gesloten|open (?:van|tot|vanaf|op)|vakantiesluiting|weer open|feestdagen|spreekuur|keuken open|dicht|openen om|sluit(?:en)? (?:om|we|eerder)|inventarisatie',
  deadline:
    'deadline|inschrijven (?:kan )?(?:tot|voor)|aanmelden (?:kan )?(?:tot|voor|vóór)|laatste dag|inlever\\p{L}*|solliciteer|insturen|oproep|inschrijven voor|stem(?:men)? (?:kan|tot)|kan tot',
  by: 'tot|tot en met|t\\/m|voor|vóór|uiterlijk|uiterlijk op|sinds|eindigt|sluit',
  onSale:
    '(?:tickets|kaarten)[^.!?\\n]{0,50} vanaf|in de verkoop|voorverkoop|kaartverkoop|ticketverkoop|tickets? (?:vanaf|beschikbaar|te koop)|kaarten (?:vanaf|te koop)|start (?:de )?(?:verkoop|inschrijving)|inschrijving (?:opent|start)|verschijnt|uit op|komt uit|nieuwe? (?:album|single|plaat|boek|video|aflevering)|te koop|verkrijgbaar|release',
  lookingBack:
    "bedankt|dank|wat een (?:avond|dag|mooie)|was|waren|foto's van|terugblik|wat een (?:avond|dag|mooie|feest|publiek|concert)|dank(?:jewel)?",
  privatePlan:
    "mijn (?:moeder|vader|ma|pa|vrouw|man|vriend(?:in)?|zus|broer|oma|opa|ouders|baas|dochter|zoon|kind(?:eren)?|dienst|collega)|m'n (?:moeder|vader|vriend(?:in)?|zus|broer|man|vrouw)|eten met|lunchen met|koffie met|heb (?:kaartjes|tickets|een|mijn|ik)|ik (?:moet|ga|vlieg|heb|vertrek|mag)|we (?:gaan|vliegen|verhuizen)|zin in|kan niet wachten|duimen|wens me|met de meiden|met vrienden|met de familie|trouwdag|tafel(?:tje)? gereserveerd|bruiloft van|trouwt mijn|verjaardag van|bedrijfsuitje|personeelsfeest|teamuitje|(?:mijn|m'n) (?:nicht\\p{L}*|neef\\p{L}*|tante|oom|vrienden|team|werk|trein)|ik ga huilen|naar de (?:tandarts|dokter|kapper|garage|ortho\\p{L}*)",
  oneself: "ik|me|mij|mijn|m'n|heb|moet",
  quarterPast: 'kwart over',
  quarterTo: 'kwart voor',
};
