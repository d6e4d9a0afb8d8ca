import type { LanguageWords } from '../language-words';

/** Catalan. */
export const words: LanguageWords = {
  lang: 'ca',
  script: 'spaced',
  nounFirst: true,
  common: "el|la|els|les|de|i|en|que|amb|per|un|una|és|al|del|us|aquest|aquesta|avui|demà|som|hi|dels|d'|l'",
  months:
    'gen(?:er)? febr?(?:er)? març abr(?:il)? maig juny jul(?:iol)? ag(?:ost)? set(?:embre)? oct(?:ubre)? nov(?:embre)? des(?:embre)?'.split(
      ' ',
    ),
  weekdays: 'dilluns|dl dimarts|dt dimecres|dc dijous|dj divendres|dv dissabtes?|ds diumenges?|dg'.split(' '),
  days: [
    ['demà passat|despús-demà|passat demà', 2],
    ['demà', 1],
    ['avui|hui|aquesta tarda|aquest matí|esta vesprada', 0],
    ["ahir(?: a la nit| al vespre)?|abans-d'ahir", -1],
  ],
  tonight: 'aquesta nit|aquest vespre|avui al vespre|avui a la nit|esta nit',
  weekAfter: 'de la setmana vinent|de la setmana que ve|vinent de la setmana',
  lastWeek: 'passats?|passada',
  every: 'tots els|cada|pròxims?|proper|propera|aquest|este|vinent|que ve',
  and: 'i|&|\\+',
  to: 'al|a|fins al',
  of: "de|d'|del",
  theDay: '(?:el|dia|el dia) (?<d>\\d{1,2})(?!\\s?[h:/.%]|\\d|\\s\\p{L}|\\s?€)',
  numeric: 'day-first',
  dotted: 'times',
  morning: 'del matí|al matí|de bon matí|matí|esmorzar|mercat|caminada|excursió|cursa|vermut',
  evening:
    'de la tarda|a la tarda|tarda|del vespre|al vespre|vespre|de la nit|nit|vesprada|concert|bolo|festa|quiz|dj|monòlegs|cinema|projecció|recital|teatre|vetlla|micro obert|presentació|funció|jam|xerrada|lectura|tertúlia|assemblea|concentració|sopar|sardanes|ball|club de lectura|vernissatge|correfoc',
  at: "a les?|a la|des de les?|a partir de les?|cap a les?|les|hora:?|de|d'|obertura(?: de portes)?|portes|inici|comença|concert|sortida|trobada",
  oClock: 'h|hs|hores|en punt',
  noon: 'migdia',
  midnight: 'mitjanit',
  hours: 'una dues tres quatre cinc sis set vuit nou deu onze dotze'.split(' '),
  halfTo: "dos quarts (?:de|d')|dos quarts",
  doors: 'obertura(?: de portes)?|portes|doors|accés|acollida|entrada|recepció',
  show: 'concert|inici|comença|funció|pel·lícula|xerrada|partit|presentació|projecció|música|espectacle|actuació|sortida|cercavila',
  until: 'fins(?: a)?(?: les?)?|final|tancament|acaba',
  insteadOf: "en lloc (?:de|del|d')|en comptes (?:de|del|d')|i no|no(?: és)?(?: el)?|inicialment|previst|era",
  correction:
    "correcció|fe d'errates|perdó|perdoneu|disculpeu|ajornat (?:al|a|per)|es (?:passa|trasllada|mou|canvia) (?:al?|per)|traslladat al|nova data|nou dia|actualització|edito|edit|vull dir|volia dir|en realitat|sinó|finalment|ups|m'he equivocat|canvi (?:de data|d'hora)",
  gatherings:
    'concerts?|bolo|recital|festes?|festa major|revetlla|tallers?|classes?|curs|xerrad[ae]s?|conferències?|conferència|taula rodona|debat|col·loqui|conversa|lectur[ae]s?|firma de llibres|signatura(?: de llibres)?|signatures|presentació|presentem|mercat|mercadet|mercats|fira|fires|festival|aplec|romeria|carnaval|rua|cercavila|correfoc|castellers?|diada|sardan(?:es|ada)|gegants|manifestació|mani|marxa|concentració|protesta|acampada|vetlla|vaga|quiz|trivial|karaoke|micro obert|open mic|jam|sessió|projecció|cine(?:fòrum|club)?|cinefòrum|cinema|estrena|partit|derbi|torneig|cursa|caminada|excursió|passejada|ruta|itinerari|pedalada|bicicletada|visita(?: guiada)?|exposició|expo|mostra|inauguració|vernissatge|portes obertes|jornad[ae]s?|trobad[ae]s?|quedada|reunió|assemblea|meetup|hackató|congrés|seminari|simposi|pícnic|arrossada|paella|calçotada|botifarrada|esmorzar popular|dinar popular|sopar popular|vermut|tast|degustació|teatre|obra|funció|impro|monòlegs?|comèdia|circ|dansa|ballet|òpera|ball|balls|cor|coral|cantada|missa|processó|gala|benèfic|rifa|bingo|quina|recollida|neteja|plogging|donació de sang|jocs de taula|slam|poesia|poètic|llançament|homenatge|cavalcada|ioga|intercanvi|tertúlia|club de lectura|contacontes|hora del conte|acte|castanyada|correllengua|matinal|vesprada de|marató|sortim a (?:caminar|córrer|passejar)|caminem|correm|segona mà|mercat d\\p{L}+|fira d\\p{L}+|festa d\\p{L}+|nit d\\p{L}+|jornada d\\p{L}+|cicle d\\p{L}+|cineclub|club d\\p{L}+|plantada|sembrada|hort|audiència pública|ple|consell|cadena humana|castells|diables|orfeó|havaneres|habaneres|batucada|lliga|final|escacs|bitlles|petanca|maratonet|milla|trail',
  invitations:
    "(?:us|et|vos) (?:hi )?(?:esperem|espere|espero)|t'hi esperem|us hi esperem|veniu|vine|vingueu|vine a|acompanyeu-nos|uneix-te|afegeix-t'hi|afegiu-vos|sumeu-vos|apunta't|apunteu-vos|anima't|animeu-vos|no (?:t'|us )?(?:ho|la|el)? ?(?:perdis|perdeu|perdeu-vos)|no hi falteu|ens (?:hi )?veiem|ens trobem|us convidem|et convidem|convidats?|convidades|benvinguts?|benvingudes|tothom (?:hi )?(?:és )?(?:benvingut|convidat)|obert a tothom|per a tothom|per a tots els públics|toquem|toco|actuem|hi serem|serem a|presentem|celebrem|organitzem|projectem|signaré|llegiré|porteu|porta (?:el|la|un|una)|feu(?:-ne)? difusió|difoneu|reserveu(?:-vos)? la data|guarda(?:'t)? la data|passeu|passa't|convoquem|sortim|places limitades|aforament limitat|principiants|en viu|en directe amb|cantem|ballem|sopem|vinguin|hi haurà|hi ha (?:cafè|coca|barra)|tots els nivells|famílies|gossos|llegim|ens reunim|ens concentrem|contra|per (?:l'habitatge|la pau)|tindrà lloc|té lloc|se celebra|se celebrarà|es fa|es farà|comença|ens (?:veiem|trobem)|us (?:esperem|hi esperem)",
  admission:
    'entrad[ae]s?|entrada (?:lliure|gratuïta)|gratis|gratuït|gratuïta|de franc|taquilla|anticipades?|taquilla inversa|aforament|\\d+ ?€|tiquets?|inscripci(?:ó|ons)|exhaurid[ae]s|reserves?|places',
  atPlace:
    "a|al|a la|a l'|als|davant (?:de|del|de la)|des de|@|al costat de|en|a can|a cal|lloc|sota|darrere|a prop de|dins de|dins|sota de|al peu de|pels",
  article: "el|la|l'|els|les|nostr[ea]|un|una",
  places:
    'bar|cafè|cafeteria|sala|teatre|cinema|plaça|pl\\.|carrer|c\\/|avinguda|av\\.?|passeig|rambla|parc|jardins?|església|catedral|ermita|parròquia|monestir|museu|galeria|biblioteca|llibreria|centre|casa|casal|can|cal|ajuntament|palau|escola|institut|universitat|facultat|campus|estadi|poliesportiu|pavelló|gimnàs|piscina|mercat|estació|port|moll|platja|pont|castell|torre|fàbrica|nau|taller|estudi|club|pub|cerveseria|restaurant|taverna|celler|local|espai|auditori|conservatori|carpa|quiosc|envelat|camp|ateneu|penya|hotel|alberg|terrat|terrassa|pati|fòrum|botiga|ludoteca|planetari|zoo|masia|molí|cementiri|arena|velòdrom|seu|metro|orfeó|societat|cooperativa|centre cívic|casal popular|claustre|foment|cercle|hort|bosc|font|esplanada|placeta|convent|far|mirador|bodega|cantonada|capella',
  where: 'on|lloc|ubicació|adreça|punt de trobada|sala|local|trobada|sortida',
  ourPlace:
    'al nostre (?:local|estudi|espai|taller)|a la nostra (?:botiga|seu|llibreria)|on sempre|com sempre|al local|a casa nostra',
  cancelled:
    "cancel·la(?:t|da|ts|des)|es cancel·la|suspe(?:s|sa|ses|sos)|se suspèn|queda suspès|ajorna(?:t|da)(?! (?:al|a|per))|reemborsa\\p{L}*|devoluci(?:ó|ons)|es tornaran? els diners|no es farà|cancel·lad[oa]s?|cancel·lat|cancel·lada|suspès|suspesa|s'anul·la|anul·lad[oa]|ajorna[td]a?(?! (?:al|per|a))|no tindrà lloc|reemborsament|devolució",
  nothing:
    "ex[àa]mens?|parcials?|selectivitat|oposici(?:ó|ons)|dentista|metge|metgessa|visita mèdica|perruqueria|fisio\\p{L}*|cita (?:amb|prèvia)|hora al (?:metge|dentista)|entrevista de feina|entrevista a|vol (?:a|cap|de)|el meu tren|tren (?:a|cap)|rodalies|tall(?:s)? (?:de|total)|carrer tallat|obres|avís|alerta|previsió|es busca|desaparegu\\p{L}*|perdu(?:t|da)|roba(?:t|da)|mossos|policia|testimonis?|col·legis? electorals?|paquet|comanda|lliurament|deures|treball final|tfg|vacant|busquem (?:personal|cambrer)|festa privada|acte privat|només socis|amb invitació|manteniment|descomptes?|rebaixes|sorteig|codi|anàlisi de sang|vacun\\p{L}*|tal dia com avui|fa \\d+ anys|mudança|judici|reunió de pares|ressonància|ecografia|radiografia|operació|oftalmòleg|dermatòleg|traumatòleg|psicòleg|veterinari|notari|gestoria|itv|examen de conduir|embús|accident|incendi|inundacions|temporal|pluges|nevada|onada de calor|apagada|sense (?:aigua|llum)|venc (?:entrada|dues)|busco entrada|algú (?:sap|té|ven)|casament|enterrament|torn de nit|canvi d'hora|versió \\d|inventari|tall (?:d'aigua|de llum|de carrer)|avaria|desviament|recollida de|alerta (?:taronja|groga|vermella)|vaga de (?:trens|metro|rodalies)|talls? de trànsit|busquem (?:personal|cambrer)\\p{L}*|jornada (?:completa|parcial)|oferta de feina|entrevist(?:a|es) de feina|examen\\p{L}*|oposicions|visita (?:amb|al metge)|(?:busco|compro|venc|canvio) (?:\\p{L}+ |\\d+ )?entrad(?:a|es)|fa (?:\\p{L}+|\\d+) anys|va ser (?:fundad|inaugurad)[oa]|va néixer|capítol|he somiat|perdut|perduda",
  fromAfar:
    "en directe (?:per|a|des)|streaming|stream|livestream|en línia|online|virtual|webinar|zoom|meet|(?:per|via) teams|discord|per (?:la )?(?:tele|tv|televisió|ràdio)|televisió|tele|tv3|3cat|btv|betevé|la ?\\d|esport3|à punt|ib3|dazn|movistar|netflix|hbo|twitch|youtube|ig live|instagram live|pòdcast|podcast|episodi|capítol|temporada|emet|emissió|s'emet|retransm\\p{L}*|a distància|ràdio|rac1|catalunya ràdio|en directe (?:per|a(?:l|ls)? (?:meu|nostre|canal|twitch|youtube|instagram|tv3))|al (?:meu|nostre) canal|a la tele|a la ràdio|a tv3|des del sofà",
  inPersonToo:
    'presencial|híbrid[ae]?|pantalla (?:gran|gegant)|el veiem junts|veurem el partit|també (?:online|per streaming|en línia|en directe)|projecció|en persona',
  openingHours:
    "horaris?(?: d'obertura| d'atenció| de nadal| d'estiu)?|(?:obrim|tanquem|oberts?|tancats?|tancada|obre|tanca|obrirem|tancarem)(?: de| fins| els| el| avui| demà| des| per)|tancat per|horari especial|vacances|horari|obrim (?:només|de|a les)|obert (?:de|fins|només)|tancat|tancada|tanquem|reobrim",
  deadline: 'termini|data límit|últim dia|convocatòria|inscripcions fins|lliurar|envieu|envia|inscriu-te abans',
  by: "fins|fins al|abans del?|com a màxim|a tot tardar|s'acaba|venç",
  onSale:
    "a la venda|surten a la venda|venda (?:d'entrades|anticipada|general)|prevenda|entrades (?:a partir|disponibles|des)|surt (?:el|la|el meu|el nostre)|nou (?:disc|single|àlbum|vídeo|llibre|capítol)|disponible|llançament del (?:disc|single)|s'obren? (?:la venda|les inscripcions|inscripcions)|a totes les plataformes|exhaurides|esgotad[oe]s?|llista d'espera",
  lookingBack: 'gràcies|quina (?:nit|festa|tarda)|quin (?:dia|goig)|va ser|van ser|ha estat|fotos de|vau venir',
  privatePlan:
    "(?:la meva|ma) (?:mare|dona|germana|àvia|cap|filla|amiga|parella|xicota)|(?:el meu|mon) (?:pare|marit|germà|avi|cap|fill|amic|aniversari|xicot|torn)|els meus (?:pares|amics|fills)|sopar amb|sopem amb|dinar amb|cafè amb|tinc (?:que|un|una|entrades|hora|torn|la)|he quedat|quedar amb|taula reservada|quines ganes de|vaig a|me'n vaig|anem a (?:veure|sopar|dinar)|aniversari (?:amb|de la)|desitgeu-me|sort!|en família|ja tinc|amb (?:les amigues|els amics|la família|ma mare|mon pare|la meva (?:mare|germana|dona|parella)|el meu (?:pare|germà|home|marit)|els companys)|a casa (?:de|dels|de l)|taula (?:reservada|per)|ens casem|casament de|comiat de solter[oa]|bateig|funeral|el meu aniversari|sopar (?:amb|d'empresa|de família)|tinc (?:entrades|hora)|el meu (?:tren|vol)|a casa(?! (?:de la|del))|les claus d|m'operen|amb els nens|el meu primer dia",
  oneself: "jo|em|m'|meu|meva|tinc|vaig|soc|sóc",
};
