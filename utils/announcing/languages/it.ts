import type { LanguageWords } from '../language-words';

/** Italian. */
export const words: LanguageWords = {
  lang: 'it',
  script: 'spaced',
  nounFirst: true,
  common: 'il|lo|la|gli|le|di|e|è|che|per|con|alle|ore|vi|ci|del|della|un|una|nel|dal|al|siete|stasera|non',
  months:
    'gen(?:naio)? feb(?:braio)? mar(?:zo)? apr(?:ile)? mag(?:gio)? giu(?:gno)? lug(?:lio)? ago(?:sto)? sett?(?:embre)? ott(?:obre)? nov(?:embre)? dic(?:embre)?'.split(
      ' ',
    ),
  weekdays:
    'luned[iì]|lun marted[iì]|mar mercoled[iì]|mer gioved[iì]|gio venerd[iì]|ven sabat[oi]|sab domenic(?:a|he)|dom'.split(
      ' ',
    ),
  days: [
    ['dopodomani', 2],
    ['domani', 1],
    ['oggi|questo pomeriggio|stamattina|stamane', 0],
    ["ieri(?: sera)?|l'altro ieri", -1],
  ],
  tonight: 'stasera|questa sera|stanotte|questa notte',
  lastWeek: 'scors[oa]|passat[oa]',
  weekAfter: 'della prossima settimana|della settimana prossima',
  every: 'ogni|tutti i|tutte le|prossim[oa]|quest[oa]',
  and: 'e|ed|&|\\+',
  to: 'al|a|fino al',
  theDay: '(?:il|giorno|dal) (?<d>\\d{1,2})(?!\\s?[h:/.%]|\\d|\\s\\p{L}|\\s?€|°)',
  ordinal: '°|º',
  numeric: 'day-first',
  dotted: 'times',
  morning:
    'mattin[ao]|di mattina|del mattino|mattinata|colazione|brunch|mercatino|camminata|escursione|passeggiata|corsa|raduno|in bici|pedalata|marcia|trekking',
  evening:
    'sera|di sera|della sera|serata|notte|pomeriggio|del pomeriggio|di pomeriggio|concerto|festa|aperitivo|quiz|dj|spettacolo|cinema|proiezione|teatro|presentazione|veglia|fiaccolata|live|vernissage|karaoke|reading|jam|open mic',
  at: 'alle|dalle|ore|h|verso le|a partire dalle|dalle ore|alle ore|inizio|apertura(?: porte)?|porte|start|ritrovo|cena|concerto|live|ingresso|orario',
  oClock: 'in punto|h|ore|circa',
  noon: 'mezzogiorno',
  midnight: 'mezzanotte',
  hours: 'una due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' '),
  halfPast: 'e mezza|e mezzo',
  doors:
    'apertura(?: porte| cancelli)?|porte|doors|ingresso|accoglienza|ritrovo|aperitivo|cena|apericena|registrazione',
  show: "inizio|start|concerto|show|live|spettacolo|si comincia|comincia|inizia|proiezione|film|calcio d'inizio|fischio d'inizio|partenza|sul palco|presentazione|talk|musica",
  until: 'fino alle|fino al|fino|fine|(?<!contro la |no alla |alla )chiusura|alle(?= ?\\d+ ?$)',
  insteadOf:
    'invece (?:di|del|che)|anziché|e non|non(?: più)?(?: il)?|al posto (?:di|del)|previsto (?:per|il)|originariamente|inizialmente',
  correction:
    'correzione|errata corrige|scusate|ops|rinviat[oa] (?:al?|a)|spostat[oa] (?:al?|a)|posticipat[oa] (?:al?|a)|nuova data|aggiornamento|edit|volevo dire|anzi|in realtà|bensì|ma|recupero',
  gatherings:
    "concert[oi]|live|fest[ae]|serat[ae]|laborator(?:io|i)|workshop|cors[oi]|lezion[ei]|conferenz[ae]|incontr[oi]|dibattit[oi]|tavola rotonda|lettur[ae]|reading|presentazion[ei]|presentiamo|presento|firmacopie|mercatin[oi]|mercato|fiera|sagra|festival|carnevale|sfilata|parata|corteo|manifestazione|presidio|sit-?in|sciopero|fiaccolata|veglia|quiz|quizzone|karaoke|open mic|jam|session|proiezion[ei]|cineforum|cinema|film|anteprima|partita|derby|torneo|gara|corsa|camminata|passeggiata|escursione|trekking|visita guidata|tour|mostr[ae]|esposizione|inaugurazione|vernissage|finissage|porte aperte|open day|raduno|meetup|hackathon|convegno|seminario|assemblea|riunione|picnic|grigliata|pranzo|cena(?: sociale)?|aperitivo|apericena|degustazione|spettacol[oi]|teatro|commedia|stand-?up|cabaret|improvvisazione|danza|balletto|opera|recital|coro|messa|processione|ballo|milonga|tango|serata danzante|dj ?set|pulizia|raccolta|donazione|giochi da tavolo|slam|poesia|release party|gala|beneficenza|tombola|commemorazione|yoga|swap party|scambio|club del libro|gruppo di lettura|falò|fuochi|pride|allenamento|evento|dialogo|dialoghi|chiacchierata|conversazion[ei]|talk|panel|forum|tavolo|assemblee|comitato|consiglio comunale|udienza pubblica|comizio|volantinaggio|biciclettata|pedalata|critical mass|ciclopedalata|maratona|mezza maratona|trail|corsetta|staffetta|allenamenti|partite|campionato|coppa|finale|semifinale|palla a due|quadrangolare|scacchi|burraco|briscola|tombolata|lotteria|pesca di beneficenza|mercatini|svuota ?cantine|baratto|scambio di \\p{L}+|bookcrossing|festa (?:de|di|del|dell|della|dei|delle)\\p{L}*|notte (?:bianca|de)\\p{L}*|sagre?|palio|giostra|rievocazione|castagnata|vendemmia|grigliate|polentata|spaghettata|porchetta|street food|birra|brindisi|rinfresco|buffet|aperi\\p{L}+|cene|pranzi|merenda|colazione|tè|laboratori|corso|lezione|masterclass|stage|prova gratuita|open class|saggio|orchestra|banda|quartetto|trio|organo|vespri|rosario|novena|presepe|via crucis|benedizione|fuochi d'artificio|befana|capodanno|halloween|ferragosto|rassegna|cineclub|documentario|corti|cortometraggi|monologo|letture|poeti|poetry slam|autrice|autore|firma copie|performance|installazione|visite|passeggiate|ciaspolata|urbex|birdwatching|plogging|piantumazione|orto|semina|giornata (?:de|di|del|della|dei)\\p{L}*|giornate|infopoint|banchetto|raccolta firme|raccolta fondi|asta|sfilate|techno|rave|afro|reggae|ballo liscio|pizzica|taranta|swing|salsa|capoeira|maglia|uncinetto|cucito|ceramica|acquerello|sketch\\p{L}*|giochi|gioco di ruolo|lan party|hacklab|linux day|repair caf[eé]|ciclofficina|fanzine|autoproduzioni|gruppi|band|tre gruppi|laboratorio|sportello|cena sociale|pranzo sociale|ritrovo|braciata",
  invitations:
    "vi aspettiamo|vi aspetto|ti aspettiamo|venite|vieni|passate|unitevi|unisciti|partecipate|non mancate|non mancare|ci vediamo|vediamoci|ci troviamo|siete (?:tutti|tutte|invitat\\p{L}*)|invitat[ie]|benvenut[ie]|apert[oa] a tutt[ie]|per tutt[ie]|tutt[ie] invitat[ie]|suoniamo|suono|saremo|sarò|presentiamo|festeggiamo|organizziamo|proiettiamo|leggerò|firmerò|portate|porta(?:ti)?|passaparola|segnate(?:vi)?|segnatevi la data|save the date|accorrete|ritroviamoci|in piazza|scendiamo|fate girare|condividete|a (?:stasera|domani|sabato|venerdì|domenica)|principianti|posti limitati|vi invitiamo|insieme|si (?:cammina|balla|canta|mangia|beve|brinda|suona|parla|gioca|corre|pedala|parte|torna|legge|discute|proietta|festeggia|pianta|comincia alle)|torniamo|torna (?:la|il|lo|l')|portane|portatevi|porta|scarponi|c'è bisogno|servono|vi vogliamo|tutt[ei] (?:in|a|al|alla)|parlo|parliamo|dialogo|dialoga(?:no)?|presenta(?:no)?|racconta|suona(?:no)?|canta(?:no)?|legge|ospiti?|con (?:l'autrice|l'autore|la partecipazione)|bambin[ie]|cani ammessi|famiglie|aperto a tutt[ie]|tutti i livelli|chi vuole|chi viene|chi c'è|vieni a|venite a|fatevi (?:vedere|sentire)|iscrivetevi|prenotate|confermate|con musica|cantine aperte|banda|ci sarà|ci saranno|per la pace|contro (?:il|la|i|le|gli)|si (?:terrà|tiene|svolge|svolgerà)|avrà luogo|ha luogo|parte (?:alle|da)|comincia|inizia|ritrovo|recuperiamo|ci (?:vediamo|troviamo|ritroviamo)|chi (?:vuole|ha|arriva|viene)",
  admission:
    'ingresso(?: libero| gratuito)?|gratis|gratuito|bigliett[oi]|prenotazion[ei]|offerta libera|up to you|tessera|\\d+ ?€|€ ?\\d+|prevendit[ae]|posti|in cassa|cassa|tessera arci|iscrizion[ei]|contributo',
  atPlace:
    "partenza da|all'|al|alla|allo|ai|presso|da|dal|dalla|nel|nell'|nella|nello|in|a|davanti a|davanti al(?:la)?|@|sul|sulla|di fronte al(?:la)?|c\\/o|sotto|dietro|accanto (?:a|al|alla)|vicino (?:a|al|alla)|lungo|intorno (?:a|al|alla)|fuori (?:da|dal|dalla)|agli|all'interno (?:di|del|della)|negli|nei",
  article: "il|lo|la|i|gli|l'|nostr[oa]",
  places:
    'bar|caffè|caffe|sala|teatro|cinema|piazza|piazzale|piazzetta|via|viale|corso|largo|parco|giardin[oi]|chiesa|duomo|basilica|oratorio|parrocchia|moschea|sinagoga|museo|galleria|biblioteca|libreria|centro|casa|municipio|comune|palazzo|palazzetto|scuola|liceo|istituto|università|facoltà|aula|campus|stadio|palestra|piscina|mercato|stazione|porto|molo|spiaggia|ponte|castello|rocca|torre|fabbrica|officina|officine|laboratorio|studio|club|pub|birreria|birrificio|ristorante|trattoria|osteria|pizzeria|enoteca|cantina|circolo|arci|locale|spazio|auditorium|conservatorio|tendone|loggia|chiostro|cortile|villa|arena|anfiteatro|palco|bocciodromo|hotel|terrazza|foro|csoa|cascina|fattoria|mulino|ex \\p{L}+|negozio|ludoteca|planetario|fortezza|lungomare|lago|rifugio|balera|atrio|bottega|parcheggio|campo(?: sportivo)?|campetto|pala\\p{L}+|borgo|bosco|pineta|sentiero|cima|monte|colle|valle|riva|lungo\\p{L}*|argine|darsena|faro|imbarcadero|fontana|monumento|statua|scalinata|portici|sottopasso|angolo|incrocio|quartiere|casa del \\p{L}+|casa della \\p{L}+|casa delle \\p{L}+|centro sociale|centro civico|centro anziani|sala consiliare|consiglio|regione|provincia|prefettura|questura|tribunale|ministero|ambasciata|consolato|ospedale|asilo|mediateca|cineteca|filarmonica|orto|orti|vivaio|agriturismo|tenuta|masseria|maneggio|fienile|frantoio|filanda|cartiera|capannone|magazzini?|hangar|garage|sotterraneo|tetto|gelateria|pasticceria|forno|rosticceria|bocciofila|canottieri|dopolavoro|società operaia|soms|proloco|pro loco|municipio \\p{L}+|aula magna|policlinico|chiesetta|sagrato|piazz(?:etta|ale)|casa del popolo|canonica|pieve|malga|rotonda|belvedere|santuario|abbazia|convento|podere|salone|foyer|lapide|stele|porta|arco|mercato coperto|velodromo|pista|campo sportivo',
  where: 'dove|luogo|location|indirizzo|ritrovo|sede|punto di ritrovo',
  ourPlace:
    'da noi|in negozio|nella nostra (?:sede|libreria|bottega)|nel nostro (?:locale|negozio|studio)|al solito posto|in sede',
  cancelled:
    'annullat[oa]|è (?:stat[oa] )?annullat[oa]|sospes[oa]|rinviat[oa](?! (?:al?|a))|non si (?:terrà|farà|svolgerà)|salta|rimbors\\p{L}*|annull\\p{L}+|sospension\\p{L}*|non ci sarà|restituit\\p{L}+|annullat[oaie]|cancellat[oaie]|sospes[oaie]|rinviat[oaie](?! (?:al|a|di))|non si (?:farà|terrà|svolgerà)|non avrà luogo|rimbors[oi]|data da destinarsi|nuova data (?:in arrivo|da)|a data da',
  nothing:
    "esam[ei]|appello|maturità|verifica|interrogazione|dentista|dottore|medico|visita medica|colloquio|volo|il mio treno|treno (?:per|delle)|strada chiusa|chius[oa] al traffico|lavori|allerta|meteo|temporali?|scompars[oa]|smarrit[oa]|rubat[oa]|polizia|carabinieri|testimoni|seggi|pacco|consegna|compiti|tesi|assumiamo|cerchiamo personale|offerta di lavoro|festa privata|evento privato|solo (?:soci|su invito)|su invito|sciopero (?:dei )?(?:treni|trasporti)|manutenzione|preordin\\p{L}*|sconti?|saldi|offerta valida|codice sconto|giveaway|estrazione|analisi del sangue|vaccin\\p{L}*|accadde oggi|trasloco|udienza|anni fa|risonanza|tac|ecografia|radiografia|visita (?:dal|dalla|oculistica|ortopedica)|oculista|dermatolog\\p{L}*|ortopedic\\p{L}*|ginecolog\\p{L}*|fisio\\p{L}*|psicolog\\p{L}*|veterinari\\p{L}*|parrucchier\\p{L}*|notaio|commercialista|revisione auto|operazione|intervento al|ospedale|pronto soccorso|tesi di laurea|discuto la tesi|laurea di|concorso|inventario|qualcuno (?:sa|ha|vende|viene)|vendo (?:biglietto|due biglietti)|cerco biglietti?|deviat[ie]|traffico|incidente|incendio|alluvione|grandine|nevicata|neve|caldo record|blackout|senza (?:acqua|luce)|cambio dell'ora|versione \\d|aggiornamento \\d|è morto|è morta|funerali?|nato|nata|interruzione (?:dell'acqua|idrica|della corrente|dell'energia|del servizio)|senza (?:acqua|luz|corrente)|manca(?:nza)? (?:l'acqua|la luce|d'acqua|acqua)|sospensione (?:idrica|dell'acqua|del servizio)|lavori (?:stradali|di|in corso)|divieto di sosta|raccolta (?:rifiuti|differenziata|ingombranti)|sciopero (?:dei|dei treni|atm|atac|trasporti)|allerta (?:rossa|arancione|gialla|meteo)|disinfestazione|deviazione|cercasi|si cerca|cerchiamo (?:personale|camerier)\\p{L}*|tempo (?:pieno|indeterminato|determinato)|part[- ]time|full[- ]time|colloqui(?:o)?(?: di lavoro)?|scritto di|orale di|parziale di|verifica di|concorso pubblico|visita (?:medica|dal|dall)|patente|(?:cerco|compro|vendo|rivendo|scambio|cedo) (?:\\p{L}+ |\\d+ )?bigliett[oi]|(?:\\p{L}+|\\d+) (?:anni|secoli) fa|fu (?:fondat|inaugurat|costruit)[oa]|nasceva|nacque|capitolo|incipit|ho sognato|seggi(?:o)?|si vota|processo|tribunale|rientro a scuola",
  fromAfar:
    "guardate(?:lo|la|li|le|mi|ci)|in prima serata|prima (?:visione )?tv|in diretta(?: su| tv| streaming)?|streaming|livestream|online|webinar|zoom|teams|meet|discord|in tv|televisione|rai ?\\p{L}*|rai ?\\d|canale ?5|italia ?1|la7|rete ?4|sky|dazn|netflix|twitch|youtube|podcast|puntata|episodio|stagione|in onda|trasmette|trasmiss\\p{L}*|radio|virtuale|da remoto|a distanza|replica|c'è quel film|canale \\d+|rai\\p{L}*|mediaset|nove|tv8|raiplay|in replica|collegatevi|sintonizzatevi|diretta (?:instagram|facebook|youtube|twitch)|instagram|fm|in diretta|diretta (?:sul|su|dal|con)|sul (?:canale|mio canale|nostro canale)|sul divano|dal (?:mio|vostro) (?:divano|garage)|in televisione|alla radio|trasmess[oa]|sarò (?:su|ospite in|in (?:tv|radio|diretta))|(?:su|in) (?:rai|canale 5|la7|italia 1|rete 4)\\p{L}*|sul sito",
  inPersonToo:
    'in presenza|ibrid[oa]|maxischermo|maxi schermo|anche (?:online|in streaming|in diretta)|guardiamo insieme|proiezione|proiettiamo|dal vivo',
  openingHours:
    'orari(?:o)?(?: di apertura| natalizi| estiv[oi])?|(?:siamo|saremo|resteremo|è|sarà|resta) (?:\\p{L}+ )?(?:apert|chius)[oiae]|chius[oi] per|apert[oi] (?:da|dal|dalle|fino|tutti|oggi|domani)|riapr\\p{L}*|chiusura|chius[oaie]|chiude(?:rà)?|riapre|apre (?:alle|il|lunedì)|aperto dalle|orari(?:o)? (?:di apertura|di sempre|estivo|invernale|festivo|continuato)|apert[oi] (?:solo|dalle|fino|tutti|anche)|aprim(?:o|remo)|apriamo (?:solo|dalle|alle)|chius[oi]|chiudiamo|riapriamo|non apr(?:e|iamo|irà)|restano chius[ei]|resta chius[oa]|rimane chius[oa]',
  deadline:
    'scadenza|fino al|ultimo giorno|iscrizioni (?:entro|fino)|candidat\\p{L}*|consegna|inviare|bando|chiusura iscrizioni|call|iscrizioni al|votate|vota|si può votare',
  by: 'entro|entro il|entro le|fino al?|prima d[ei]l?|scade|scade il|dal lontano|termine',
  onSale:
    "biglietti[^.!?\\n]{0,50} da(?:l|lle)?|in vendita|prevendit[ae]|biglietti (?:disponibili|da|in vendita|dal)|apertura (?:delle )?(?:prevendite|vendite|iscrizioni)|aprono le (?:iscrizioni|prenotazioni)|esce|uscirà|fuori (?:il|da)|nuovo (?:album|singolo|disco|video|libro)|disponibil[ei]|su tutte le piattaforme|in libreria da|apertura (?:delle )?(?:vendite|prevendite)|biglietti (?:disponibili|in vendita|dal|da)|esce (?:il|venerdì|domani)|in uscita|esaurit[oaie]|tutto esaurito|sold out|al completo|lista d'attesa",
  lookingBack:
    'grazie|che (?:serata|giornata|bello)|è stat[oa]|foto (?:di|della)|sono venuti|eravamo|che bell[ao]|che (?:concerto|festa|domenica|sabato|partita|notte)|grazie (?:a|di|per)',
  privatePlan:
    "coi miei|cena co[nil]|mi[ao] (?:madre|padre|mamma|papà|moglie|marito|fratello|sorella|ragazz[oa]|fidanzat[oa]|nonn[oa]|capo|amic[oa]|figli[oa]|compleanno)|i miei|a cena con|pranzo con|caffè con|ho (?:il|la|un|una|i|l'|preso|già)|devo|vado a|vado al|andiamo (?:a|al) (?:vedere|cena|mangiare)|non vedo l'ora|tavolo (?:prenotato|per)|parto|anniversario|in famiglia|con (?:gli amici|le amiche|la mia|il mio)|auguratemi|incrociate le dita|matrimonio d\\p{L}+|battesimo d\\p{L}+|compleanno d\\p{L}+|laurea d\\p{L}+|cena aziendale|cena di classe|turno (?:di|in|al)|lavoro (?:fino|al|in)|pensatemi|con (?:le amiche|gli amici|la famiglia|mia (?:madre|sorella|moglie|nonna|suocera|figlia)|mio (?:padre|fratello|marito|nonno|figlio)|i colleghi|i miei|le ragazze)|a casa (?:di|dei|della|mia)|ci sposiamo|matrimonio di|addio al (?:nubilato|celibato)|battesimo di|funerale|il mio compleanno|compleanno di (?:mia|mio)|cena (?:con|aziendale|di famiglia)|ho (?:i biglietti|il biglietto|appuntamento)|il mio (?:treno|volo)|a casa(?! (?:del|dell|della|di|delle|dei))|le chiavi d|mi operano|con i bambini|con i figli|rimpatriata|il mio primo giorno|vado a prendere|abbiamo prenotato|ho prenotato",
  oneself: 'io|mi|mio|mia|miei|mie|ho|sono|vado|devo|arrivo',
  quarterPast: 'e un quarto',
  quarterTo: 'meno un quarto',
};
