import type { LanguageWords } from '../language-words';

/** German. */
export const words: LanguageWords = {
  lang: 'de',
  script: 'spaced',
  common: 'und|der|die|das|ist|nicht|mit|wir|ihr|im|am|um|ab|für|bei|zum|zur|euch|auf|ein|eine|uhr|kommt',
  months:
    'jan(?:uar)?|jänner feb(?:ruar)? märz|mär apr(?:il)? mai juni? juli? aug(?:ust)? sept?(?:ember)? okt(?:ober)? nov(?:ember)? dez(?:ember)?'.split(
      ' ',
    ),
  weekdays:
    'montags?|montag(?:abend|nachmittag|morgen)|mo dienstags?|dienstag(?:abend|nachmittag|morgen)|di mittwochs?|mittwoch(?:abend|nachmittag|morgen)|mi donnerstags?|donnerstag(?:abend|nachmittag|morgen)|do freitags?|freitag(?:abend|nachmittag|morgen|nacht)|fr samstags?|samstag(?:abend|nachmittag|morgen|nacht)|sonnabends?|sa sonntags?|sonntag(?:abend|nachmittag|morgen)|so'.split(
      ' ',
    ),
  days: [
    ['übermorgen', 2],
    ['(?<!(?:am|guten|jeden|tag|diesen) )morgen', 1],
    ['heute', 0],
    ['gestern(?: abend)?|vorgestern', -1],
  ],
  tonight: 'heute (?:abend|nacht)|heut abend',
  lastWeek: 'letzte[nrms]?|vergangene[nrms]?|vorige[nrms]?',
  weekAfter: 'nächste woche|übernächste[nr]?',
  every: 'jede[nrs]?|immer',
  and: 'und|\\+|u\\.',
  to: 'bis',
  theDay: '(?:am|den|der) (?<d>\\d{1,2})\\.(?!\\s?\\d|\\d)',
  ordinal: 'ten|te',
  numeric: 'day-first',
  dotted: 'dates',
  morning:
    'morgens?|früh|vormittags?|frühstück|brunch|sonnenaufgang|flohmarkt|wochenmarkt|wanderung|frühschoppen|matinee',
  evening:
    'abends?|nachts?|nachmittags?|mittags|\\p{L}*konzert|party|\\p{L}*abend|kneipenquiz|quiz|lesung|band|dj|bar|kneipe|einlass|vernissage|stammtisch|comedy|film|kino|disko|slam|tanz|poetry|mahnwache|gig|kundgebung|meetup|punk|live',
  at: "um|ab|gegen|von|ca\\.?|beginn|start|einlass|los geht(?:'s|s| es)(?: um)?|geht(?:'s|s| es) (?:um|ab) |anpfiff|treffpunkt|uhrzeit|treffen|doors|show|türen",
  oClock: 'uhr|h|ct|st',
  noon: 'high noon|zwölf uhr mittags',
  midnight: 'mitternacht',
  hours: 'eins|ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  halfTo: 'halb',
  doors: 'einlass|türöffnung|türen(?: öffnen)?|doors|offen|geöffnet|tür|sektempfang|treffen|sammeln|treff|anmeldung',
  show: "beginn|start|show|los|konzert|anpfiff|lesung|anstoß|los geht'?s|film|vortrag|programm|auftakt|losgehen|loslaufen|abmarsch|band",
  until: 'bis|ende|schluss',
  insteadOf:
    'nicht wie (?:angekündigt|geplant)(?: am)?|statt|nicht|anstatt|ursprünglich|eigentlich|anstelle von|nicht am',
  correction:
    'korrektur|sorry|sondern|verlegt auf|verschoben auf|neuer termin|nachholtermin|update|edit|ich mein(?:e|te)|quatsch|doch erst|jetzt|stimmt nicht|falsch|richtig ist|neues datum|upsi?|tippfehler|ups',
  gatherings:
    '\\p{L}*probe|\\p{L}*reihe|soli-?party|\\p{L}*konzerte?|\\p{L}*lesung(?:en)?|gigs?|auftritt|\\p{L}*treffen|\\p{L}*stammtisch|\\p{L}*workshops?|\\p{L}*kurs|\\p{L}*vortrag|vorträge|\\p{L}*diskussion|\\p{L}*gespräch|podium|\\p{L}*markt|\\p{L}*fest|\\p{L}*festival|\\p{L}*feier|\\p{L}*party|demo|demonstration|kundgebung|mahnwache|\\p{L}*streik|\\p{L}*protest|\\p{L}*quiz|\\p{L}*abend|\\p{L}*nacht|\\p{L}*ausstellung|vernissage|finissage|eröffnung|\\p{L}*spiel|\\p{L}*turnier|derby|\\p{L}*lauf|\\p{L}*wanderung|\\p{L}*spaziergang|\\p{L}*tour|\\p{L}*führung|\\p{L}*rundgang|\\p{L}*flohmarkt|\\p{L}*börse|\\p{L}*basar|premiere|aufführung|theater|kino|film|filmvorführung|\\p{L}*slam|open mic|offene bühne|clean-?up|meldet euch|jam(?:session)?|session|\\p{L}*messe|gottesdienst|andacht|\\p{L}*chor|\\p{L}*singen|\\p{L}*tanz|disko|disco|rave|\\p{L}*versammlung|\\p{L}*sitzung|plenum|tag der offenen tür|\\p{L}*brunch|\\p{L}*frühstück|picknick|grillen|\\p{L}*essen|\\p{L}*café|repair ?caf[eé]|\\p{L}*aktion|\\p{L}*putz|cleanup|hackathon|meetup|barcamp|konferenz|tagung|kongress|seminar|training|yoga|show|comedy|kabarett|impro|public viewing|rudelgucken|\\p{L}*turnier|spieleabend|kleidertausch|tauschbörse|release|record release|signierstunde|bücherflohmarkt|umzug|parade|csd|gedenken|\\p{L}*feuer|\\p{L}*krippe|karaoke|tasting|verkostung|weinprobe|sommerfest|ballett|oper|musical|vorlesestunde|set',
  invitations:
    "einfach vorbeikommen|vorbeikommen|teilt das|geht's rund|kommt (?:alle|vorbei|gern|gerne|zahlreich|zu|rum|mit|doch|und)|komm(?:t|en sie)?|schaut (?:\\p{L}+ )?vorbei|alle (?:sind )?(?:willkommen|eingeladen)|(?:herzlich )?willkommen|(?:herzlich )?eingeladen|herzliche einladung|wir (?:laden|freuen|treffen|spielen|zeigen|feiern|lesen|präsentieren|machen|sehen uns)|ich (?:lese|spiele|spreche|halte|lege)|seid dabei|dabei sein|macht mit|mitmachen|bis (?:dann|heute|morgen|samstag|sonntag|freitag)|sehen wir uns|man sieht sich|bringt|sagt(?: es)? weiter|weitersagen|save the date|vormerken|für alle|jede[rn]? (?:ist |sind )?willkommen|ohne anmeldung|keine anmeldung|anmeldung unter|join us|wer kommt|freuen uns auf euch|offen für alle|lädt ein|laden ein|los geht's|euch erwartet|auf nach|live|auf die straße",
  admission:
    'eintritt(?:\\p{L}*)?|vvk|ak|abendkasse|karten|tickets?|spende(?:n)?|hutkasse|auf spendenbasis|kostenlos|frei|umsonst|einlass|\\d+ ?€|€ ?\\d+|ausverkauft|restkarten|anmeldung',
  atPlace:
    'im|in|beim?|am|auf|vorm|vor|zum|zur|ins|@|at|an|hinter|hinterm|unter|unterm|neben|gegenüber|open air (?:am|im|auf)|von|vom',
  article: 'der|dem|den|die|das|unsere[rnm]?|einem|einer|schönen|alten|neuen',
  places:
    '\\p{L}*haus|\\p{L}*halle|\\p{L}*platz|\\p{L}*stra(?:ß|ss)e|\\p{L}*str\\.|\\p{L}*kirche|\\p{L}*dom|\\p{L}*münster|\\p{L}*kneipe|\\p{L}*bar|\\p{L}*caf[eé]|\\p{L}*theater|\\p{L}*kino|\\p{L}*lichtspiele|\\p{L}*park|\\p{L}*garten|\\p{L}*museum|\\p{L}*galerie|\\p{L}*bibliothek|\\p{L}*bücherei|\\p{L}*buchhandlung|\\p{L}*laden|\\p{L}*zentrum|\\p{L}*schule|\\p{L}*uni(?:versität)?|\\p{L}*hochschule|\\p{L}*stadion|\\p{L}*arena|\\p{L}*saal|\\p{L}*keller|\\p{L}*hof|\\p{L}*bahnhof|hbf|\\p{L}*werk|\\p{L}*fabrik|\\p{L}*brauerei|\\p{L}*studio|\\p{L}*atelier|\\p{L}*werkstatt|\\p{L}*club|\\p{L}*klub|\\p{L}*markt|\\p{L}*brücke|\\p{L}*tor|\\p{L}*schloss|\\p{L}*burg|\\p{L}*turm|\\p{L}*hütte|\\p{L}*wirtschaft|\\p{L}*gaststätte|\\p{L}*restaurant|\\p{L}*hotel|\\p{L}*forum|\\p{L}*rathaus|\\p{L}*gemeindehaus|\\p{L}*feuerwehr|\\p{L}*wiese|\\p{L}*ufer|\\p{L}*see|\\p{L}*strand|\\p{L}*hafen|\\p{L}*allee|\\p{L}*weg|\\p{L}*gasse|\\p{L}*space|\\p{L}*lab|\\p{L}*büro|\\p{L}*treff|\\p{L}*bühne|\\p{L}*scheune|\\p{L}*mühle|\\p{L}*depot|\\p{L}*lager|\\p{L}*raum|\\p{L}*heim|\\p{L}*bad|\\p{L}*sportplatz|foyer|aula|philharmonie|oper|planetarium|zoo|denkmal|friedhof|campus|mensa|audimax|kulturfabrik|juz|az|kaserne|kesselhaus|ufo|pavillon',
  where: 'wo|ort|location|venue|treffpunkt|adresse|treff|veranstaltungsort',
  ourPlace: 'bei uns|bei mir im|im laden|am üblichen ort|wie immer|unserem (?:laden|studio|atelier)',
  nothing:
    'friseur\\p{L}*|physio\\p{L}*|haarschnitt|klausur(?:en)?|prüfung(?:en)?|\\p{L}*prüfung|abi|abitur|abgesagt|fällt (?:leider )?aus|entfällt|ausgefallen|muss (?:leider )?ausfallen|verschoben(?! (?:auf|vom))|erstattung|erstattet|rückerstattung|geld zurück|zahnarzt|arzttermin|arzt|termin beim|vorstellungsgespräch|bewerbungsgespräch|flug|mein zug|zug nach|gesperrt|sperrung|vollsperrung|stromausfall|unwetter\\p{L}*|wetterbericht|vermisst|entlaufen|gestohlen|polizei sucht|zeugen|wahllokal\\p{L}*|müllabfuhr|paket|lieferung|hausaufgaben?|hausarbeit|wir suchen (?:eine|personal)|stellenangebot|geschlossene gesellschaft|nur für mitglieder|private feier|bahnstreik|warnstreik|schienenersatzverkehr|wartungsarbeiten|wartung|gewinnspiel|rabatt(?:code)?|vorbestell\\p{L}*|blutabnahme|impftermin|umzug am|heute vor \\d+ jahren|gerichtstermin|elternabend',
  fromAfar:
    'live-?stream|stream(?:en|t)?|online|webinar|zoom|digital|virtuell|im (?:tv|fernsehen|radio|netz)|ard|zdf|arte|rtl|pro ?7|sat\\.? ?1|vox|3sat|wdr|ndr|mdr|br|swr|hr|orf|srf|dazn|sky|magenta(?:tv)?|netflix|mediathek|twitch|youtube|podcast|folge|staffel\\p{L}*|sendung|ausgestrahlt|auf sendung|übertrag(?:en|ung)|teams|discord|deutschlandfunk|dlf|tatort|free-?tv|einschalten|radio',
  inPersonToo:
    'hybrid|vor ort|auch (?:online|im stream)|public viewing|rudelgucken|leinwand|gemeinsam|zusammen (?:schauen|gucken)|wir (?:zeigen|schauen|gucken)|präsenz',
  openingHours:
    'öffnungszeiten|(?:haben|hat|sind|ist) (?:\\p{L}+ ){0,4}(?:geöffnet|geschlossen|offen|zu)|geöffnet von|geöffnet|geschlossen|betriebsferien|wieder (?:für euch )?da|sprechstunde|ruhetag|feiertagen?|küche bis',
  deadline:
    'frist|einsendeschluss|bewerbungsschluss|anmeldeschluss|deadline|abgabe|läuft aus|bewerb\\p{L}*|anmeldung bis|einreich\\p{L}*|call for',
  by: 'bis|bis zum|seit|seit dem|spätestens|spätestens am|vor|endet|endet am',
  onSale:
    '(?:tickets|karten)[^.!?\\n]{0,60} ab|erhältlich ab|vorverkauf|vvk-?start|vvk (?:startet|ab|beginnt)|tickets (?:ab|gibt|sind|ab sofort)|im verkauf|erscheint|veröffentlich\\p{L}*|release|neue(?:s|r)? (?:album|single|video|folge|buch)|erhältlich|kartenverkauf|buchbar|anmeldung (?:startet|öffnet)',
  lookingBack: 'danke|dank an|war(?:en)?|schön war|was für ein|fotos (?:von|vom)|gewesen|rückblick|hatten|haben wir',
  privatePlan:
    'bei (?:oma|opa|mama|papa|meinen|den schwiegereltern)|bin (?:am|heute|morgen|dann)|mein(?:e[rnm]?)? (?:mama|mutter|papa|vater|frau|mann|freund(?:in)?|schwester|bruder|oma|opa|eltern|chef(?:in)?|schicht|tochter|sohn|kind(?:er)?)|essen mit|treffe (?:mich|meine)|kaffee mit|date mit|habe (?:karten|tickets)|tisch (?:reserviert|bestellt)|freu(?:e)? mich (?:schon )?(?:so )?auf|ich (?:muss|fahre|fliege|gehe|bin|hab|habe|treffe)|wir (?:fahren|fliegen|gehen|ziehen)|geburtstagsessen|hochzeitstag|drückt mir die daumen|wünscht mir|mit den mädels|mit freunden|familienessen|mit der familie',
};
