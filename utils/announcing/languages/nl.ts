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
  morning: "'?s ochtends|'?s morgens|ochtend|vanochtend|ontbijt|brunch|rommelmarkt|wandeling|markt",
  evening:
    "'?s avonds|'?s middags|avond|nacht|middag|concert|optreden|feest|pubquiz|quiz|dj|borrel|film|voorstelling|theater|lezing|wake|open podium|comedy|vernissage|café|gig|dansen|disco|live|jam",
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
    'correctie|sorry|rectificatie|verplaatst naar|verzet naar|uitgesteld (?:naar|tot)|verschoven naar|nieuwe datum|update|edit|ik bedoel(?:de)?|bedoel|oeps|maar|foutje|moet zijn|wordt nu|toch op',
  gatherings:
    '\\p{L}*repetitie|meezingen|\\p{L}*concert(?:en)?|optreden|optredens|gig|\\p{L}*feest|\\p{L}*borrel|\\p{L}*workshops?|\\p{L}*cursus|\\p{L}*les|lessen|\\p{L}*lezing(?:en)?|\\p{L}*debat|gesprek|\\p{L}*presentatie|signeersessie|boekpresentatie|\\p{L}*markt|\\p{L}*beurs|\\p{L}*festival|kermis|carnaval|optocht|parade|\\p{L}*demonstratie|demo|betoging|\\p{L}*mars|\\p{L}*protest|\\p{L}*staking|wake|stille tocht|\\p{L}*quiz|karaoke|open podium|open mic|jam|jamsessie|sessie|\\p{L}*voorstelling|film(?:avond)?|\\p{L}*avond|\\p{L}*middag|première|\\p{L}*wedstrijd|derby|\\p{L}*toernooi|\\p{L}*loop|\\p{L}*wandeling|\\p{L}*tocht|rondleiding|excursie|\\p{L}*tentoonstelling|expo(?:sitie)?|opening|vernissage|finissage|open (?:dag|huis|atelier|repetitie)|\\p{L}*bijeenkomst|\\p{L}*vergadering|meetup|hackathon|congres|symposium|seminar|picknick|barbecue|bbq|\\p{L}*diner|\\p{L}*brunch|\\p{L}*lunch|proeverij|toneel|theater|cabaret|comedy|impro|dans|ballet|opera|musical|recital|koor|\\p{L}*zang|kerkdienst|viering|mis|bal|disco|rave|dj-?set|repair caf[eé]|\\p{L}*café|opschoonactie|opruimactie|ruilbeurs|kledingruil|spelletjesavond|spelletjes|bordspellen\\p{L}*|slam|poëzie|release(?:party)?|albumpresentatie|herdenking|kringloop|voorleesuurtje|voorlezen|leesclub|boekenclub|braderie|vrijmarkt|intocht|pride|training|yoga|benefiet|loterij|inzameling|kijkavond|samen kijken',
  invitations:
    'kom(?:t)?|komen|kom (?:je|ook|langs|gezellig|allemaal|dansen|luisteren|kijken|meedoen)|doe mee|sluit je aan|welkom|iedereen (?:is )?(?:welkom|uitgenodigd)|uitgenodigd|van harte|we (?:nodigen|spelen|zien|treffen|verzamelen|organiseren|vieren|draaien|vertonen|lopen)|wij (?:spelen|staan|zijn)|ik (?:speel|lees|draai|signeer|geef)|tot (?:dan|vanavond|morgen|zaterdag|vrijdag|zondag)|zie(?:n)? (?:ik )?(?:je|jullie|we je|we jullie)|neem (?:je|een)|breng|zegt het voort|zeg het voort|deel dit|save the date|zet (?:het )?in je agenda|noteer|mis (?:het|dit) niet|voor iedereen|gezellig|aanmelden|loop (?:binnen|mee)|schuif aan|beginners|geen ervaring|wees erbij|samen',
  admission:
    'entree|toegang|gratis|kaart(?:en|jes)?|tickets?|kassa|voorverkoop|€ ?\\d+|\\d+ ?(?:€|euro)|vrije (?:gift|bijdrage)|aan de deur|uitverkocht|reserveren|donatie|inloop|aanmelden|vrij entree',
  atPlace: 'in|bij|op|aan|@|voor|vanaf|naar|te|at|achter|naast|tegenover|rond|van|hoek',
  article: "de|het|'t|een|ons|onze|deze|oude|mooie",
  places:
    '\\p{L}*café|\\p{L}*kroeg|\\p{L}*bar|\\p{L}*zaal|\\p{L}*theater|schouwburg|\\p{L}*bioscoop|filmhuis|\\p{L}*plein|\\p{L}*straat|\\p{L}*laan|\\p{L}*weg|\\p{L}*gracht|\\p{L}*kade|\\p{L}*park|\\p{L}*tuin|\\p{L}*kerk|\\p{L}*kapel|moskee|synagoge|\\p{L}*museum|\\p{L}*galerie|\\p{L}*bibliotheek|bieb|\\p{L}*boekhandel|\\p{L}*winkel|\\p{L}*centrum|\\p{L}*huis|stadhuis|\\p{L}*school|universiteit|hogeschool|campus|\\p{L}*stadion|\\p{L}*hal|sporthal|gymzaal|zwembad|\\p{L}*markt|\\p{L}*station|\\p{L}*haven|\\p{L}*strand|\\p{L}*brug|\\p{L}*kasteel|\\p{L}*toren|\\p{L}*fabriek|\\p{L}*loods|\\p{L}*werkplaats|\\p{L}*atelier|\\p{L}*studio|\\p{L}*club|pub|\\p{L}*brouwerij|restaurant|\\p{L}*kelder|\\p{L}*zolder|\\p{L}*podium|poppodium|\\p{L}*gebouw|\\p{L}*boerderij|\\p{L}*schuur|\\p{L}*molen|\\p{L}*tent|paviljoen|\\p{L}*hotel|\\p{L}*terras|\\p{L}*veld|\\p{L}*lab|\\p{L}*ruimte|buurthuis|dorpshuis|wijkcentrum|jongerencentrum|hof|\\p{L}*hofje|vondelpark|dam|paradiso|melkweg|aula|arena|dierentuin|planetarium|kantine|clubhuis|\\p{L}*gemaal|\\p{L}*kazerne|\\p{L}*poort|\\p{L}*kantoor',
  where: 'waar|locatie|plaats|plek|adres|verzamelpunt|verzamelen',
  ourPlace:
    'bij ons|onze (?:winkel|studio|zaak|werkplaats)|ons (?:atelier|clubhuis|café)|in de winkel|de vaste plek|zoals altijd',
  cancelled:
    'afgelast|geannuleerd|gaat niet door|gaan niet door|uitgesteld(?! (?:naar|tot))|vervalt|terugbetaal\\p{L}*|terugbetaling|geld terug|restitutie',
  nothing:
    'tentamens?|examens?|eindexamen|toets|tandarts|dokter|huisarts|afspraak bij|sollicitatie\\p{L}*|vlucht|mijn trein|trein naar|afgesloten|wegafsluiting|wegwerkzaamheden|stroomstoring|storing|weeralarm|code (?:geel|oranje|rood)|weerbericht|vermist|verloren|gestolen|politie|getuigen|stembureaus?|stemmen|pakket(?:je)?|bezorg\\p{L}*|huiswerk|scriptie|vacature|wij zoeken|besloten (?:feest|bijeenkomst|avond)|alleen voor leden|op uitnodiging|treinstaking|ns-staking|onderhoud|korting(?:scode)?|pre-?order|winactie|bloedprikken|vaccin\\p{L}*|prik|jaar geleden|verhuiz\\p{L}*|rechtszaak',
  fromAfar:
    'livestream|stream(?:en|t)?|online|webinar|zoom|teams|discord|virtueel|digitaal|op (?:tv|televisie|de radio|npo|rtl|sbs|één|ziggo|espn|radio)|npo ?\\d|rtl ?\\d|sbs ?\\d|vrt|vtm|canvas|één|ziggo|espn|netflix|videoland|twitch|youtube|podcast|aflevering|seizoen|uitzending|uitgezonden|radio ?\\d?|terugkijken|vanaf je bank|televisie|tv',
  inPersonToo:
    'hybride|ook (?:online|via)|op locatie|fysiek|groot scherm|grote scherm|samen kijken|kijkavond|we kijken|vertoning|vertonen',
  openingHours:
    'openingstijden|openingsuren|(?:zijn|is|gaan|blijven) (?:we |wij )?(?:\\p{L}+ ){0,3}(?:open|gesloten|dicht)|geopend|gesloten|open (?:van|tot|vanaf|op)|vakantiesluiting|weer open|feestdagen|spreekuur|keuken open',
  deadline:
    'deadline|inschrijven (?:kan )?(?:tot|voor)|aanmelden (?:kan )?(?:tot|voor|vóór)|laatste dag|inlever\\p{L}*|solliciteer|insturen|oproep',
  by: 'tot|tot en met|t\\/m|voor|vóór|uiterlijk|uiterlijk op|sinds|eindigt|sluit',
  onSale:
    '(?:tickets|kaarten)[^.!?\\n]{0,50} vanaf|in de verkoop|voorverkoop|kaartverkoop|ticketverkoop|tickets? (?:vanaf|beschikbaar|te koop)|kaarten (?:vanaf|te koop)|start (?:de )?(?:verkoop|inschrijving)|inschrijving (?:opent|start)|verschijnt|uit op|komt uit|nieuwe? (?:album|single|plaat|boek|video|aflevering)|te koop|verkrijgbaar|release',
  lookingBack: "bedankt|dank|wat een (?:avond|dag|mooie)|was|waren|foto's van|terugblik",
  privatePlan:
    "mijn (?:moeder|vader|ma|pa|vrouw|man|vriend(?:in)?|zus|broer|oma|opa|ouders|baas|dochter|zoon|kind(?:eren)?|dienst|collega)|m'n (?:moeder|vader|vriend(?:in)?|zus|broer|man|vrouw)|eten met|lunchen met|koffie met|heb (?:kaartjes|tickets|een|mijn|ik)|ik (?:moet|ga|vlieg|heb|vertrek|mag)|we (?:gaan|vliegen|verhuizen)|tafel(?:tje)? (?:gereserveerd|voor)|zin in|kan niet wachten|duimen|wens me|met de meiden|met vrienden|met de familie|trouwdag",
  oneself: "ik|me|mij|mijn|m'n|heb|moet",
  quarterPast: 'kwart over',
  quarterTo: 'kwart voor',
};
