import type { LanguageWords } from '../language-words';

/** French. */
export const words: LanguageWords = {
  lang: 'fr',
  script: 'spaced',
  common: "le|la|les|des|et|est|à|au|aux|pour|nous|vous|du|une|un|dans|avec|sur|ce|c'est|chez|venez",
  months:
    'janv(?:ier)?|jan févr?(?:ier)?|fev(?:rier)? mars avr(?:il)? mai juin juil(?:let)?|juillet août|aout sept(?:embre)? oct(?:obre)? nov(?:embre)? déc(?:embre)?|dec(?:embre)?'.split(
      ' ',
    ),
  weekdays: 'lundis?|lun mardis?|mar mercredis?|mer jeudis?|jeu vendredis?|ven samedis?|sam dimanches?|dim'.split(' '),
  days: [
    ['après-demain|apres-demain|après demain', 2],
    ['demain', 1],
    ["aujourd'hui|auj|ce (?:midi|matin)|cet après-midi|cet aprem", 0],
    ['hier(?: soir)?|avant-hier', -1],
  ],
  tonight: 'ce soir|cette nuit',
  weekAfter: 'de la semaine prochaine|en huit',
  lastWeek: 'derniers?|dernière|passé',
  every: 'tous les|chaque|prochain|ce',
  and: 'et|&|\\+',
  to: 'au|à',
  theDay: '(?:le|du) (?<d>\\d{1,2})(?!\\s?[h:/.]|\\d|\\s\\p{L}|\\s?€|e)',
  ordinal: 'er|ème',
  numeric: 'day-first',
  dotted: 'times',
  morning: 'matin|du matin|matinée|brunch|petit[- ]déj(?:euner)?|vide-grenier|brocante|randonnée|rando|marché',
  evening:
    "soir|du soir|soirée|de l'après-midi|après-midi|aprem|concert|apéro|quiz|blind test|dj|fête|bal|ciné|projection|spectacle|théâtre|vernissage|scène ouverte|veillée|stand-up|karaoké|slam|lecture|nuit",
  at: "à|a|dès|vers|de|à partir de|apd|rdv|rendez-vous(?: à)?|début|ouverture(?: des portes)?|portes|concert|horaires?|heure|coup d'envoi|départ|accueil",
  oClock: 'heures?|h|hrs?',
  noon: 'midi',
  midnight: 'minuit',
  hours: 'une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
  doors: 'ouverture(?: des portes)?|portes|accueil|doors|entrée|rdv|rendez-vous|bar',
  show: "concert|début|spectacle|show|coup d'envoi|projection|départ|film|début du concert|conférence|lecture|débat|set|représentation|on stage|match|cérémonie",
  until: "jusqu'à|jusque|fin|fermeture|au|jusqu'au",
  insteadOf: 'au lieu (?:de|du)|et non|et pas|pas|initialement(?: prévu)?|plutôt que|non|prévu initialement|prévu',
  correction:
    "correction|erratum|pardon|oups|désolée?s?|reporté(?:e|s|es)? (?:au|à|le)|décalé(?:e|s|es)? (?:au|à)|déplacé(?:e)? au|nouvelle date|finalement|maj|mise à jour|edit|je voulais dire|en fait|c'est",
  gatherings:
    "courses?|sur la scène|concerts?|gigs?|soirées?|ateliers?|stages?|cours|conférences?|tables? rondes?|débats?|lectures?|dédicaces?|rencontres?|marchés?|foires?|fêtes?|festivals?|bals?|boum|manif(?:estation)?s?|rassemblements?|marche|cortège|veillée|piquet|quiz|blind test|karaoké|scène ouverte|open mic|jam|bœuf|boeuf|projections?|ciné-?(?:club|débat|concert)?|cinéma|avant-première|match|matchs|tournois?|derby|course|randonnée|rando|balade|visite(?:s)?(?: guidée)?|expo(?:sition)?s?|vernissage|finissage|inauguration|ouverture|portes ouvertes|vide-greniers?|brocante|braderie|bourse|troc|repair café|café (?:philo|tricot|citoyen|associatif)|apéro|pique-nique|barbecue|repas(?: partagé)?|banquet|dîner|brunch|dégustation|spectacle|théâtre|pièce|impro|stand-up|one[- ]man[- ]show|cabaret|cirque|danse|récital|chorale|messe|office|assemblée(?: générale)?|ag|réunion(?: publique)?|meetup|hackathon|salon|forum|colloque|séminaire|yoga|méditation|carnaval|parade|défilé|marche des fiertés|pride|feu d'artifice|kermesse|loto|tombola|gala|bénéfice|collecte|don du sang|nettoyage|ramassage|plantation|jeux de société|soirée jeux|slam|lancement|release party|sortie d'album|fest-noz|guinguette|concours|initiation|hommage|commémoration|rentrée",
  invitations:
    'on sera|nous (?:vers|à) \\d+h|sur la scène|venez|viens|rejoignez[- ](?:nous|moi)|rejoins-nous|on (?:vous )?attend|nous vous attendons|vous êtes (?:tous |toutes )?(?:invité|bienvenu|convié)\\p{L}*|bienvenue|ouvert à (?:tou(?:s|te|tes)|toutes et tous)|pour tou(?:s|tes)|on (?:se retrouve|se voit|joue|vous attend|organise|lance|fête|sera)|nous (?:organisons|jouons|serons|accueillons|recevons|fêtons|vous)|je (?:joue|serai|dédicace|lis|donne)|à (?:ce soir|demain|samedi|vendredi|dimanche|jeudi|bientôt)|amenez|apportez|ramenez|notez|save the date|réservez votre|faites tourner|partagez|retrouvez[- ](?:nous|moi)|participez|passez (?:nous voir|boire)|tou(?:s|te|tes) (?:et tous |et toutes )?(?:les )?bienvenu\\p{L}*|sans inscription|inscription|soyez|tous ensemble|mobilisons-nous|en concert|débutants|on compte sur|avec',
  admission:
    'entrée|gratuit(?:e)?|prix libre|billets?|billetterie|tarif|participation libre|au chapeau|à prix libre|réservations?|résa|complet|places|sur place|\\d+ ?€|paf|adhésion',
  atPlace:
    "au départ d[eu]|départ d[eu]|rdv (?:à|au|devant)|à l'|à la|à|au|aux|chez|dans|place|devant|sur|salle|@|en face|derrière|sous|rue|rdv|avenue|bd",
  article: "le|la|les|l'|notre|une?|ce|cette",
  places:
    "librairie|kiosque|bars?|café|cafés|salle|théâtre|cinéma|place|rue|avenue|bd|boulevard|parc|jardin|église|cathédrale|chapelle|temple|mosquée|synagogue|musée|galerie|bibliothèque|médiathèque|librairie|centre|maison|mairie|hôtel de ville|école|lycée|collège|université|fac|campus|stade|gymnase|piscine|halle|halles|marché|gare|quai|pont|port|plage|lac|esplanade|parvis|château|tour|usine|friche|atelier|studio|club|pub|brasserie|restaurant|bistrot|taverne|péniche|cave|hangar|entrepôt|chapiteau|opéra|auditorium|conservatoire|mjc|amphi(?:théâtre)?|local|espace|foyer|ferme|grange|moulin|kiosque|square|préfecture|palais|zénith|arena|boutique|disquaire|fablab|tiers-lieu|patinoire|hippodrome|planétarium|zoo|cour|cours|allées?|faubourg|chez l'habitant",
  where: 'où|lieu|rdv|adresse|rendez-vous|salle|endroit|départ',
  ourPlace: "chez nous|à la boutique|à l'atelier|au local|notre (?:local|boutique|atelier|salle)|comme d'habitude",
  nothing:
    "examens?|partiels?|concours blanc|bac|oral|soutenance|annulé(?:e|s|es)?|annulation|n'aura pas lieu|est reporté(?:e)?(?! (?:au|à))|reporté(?:e)?s? à une date|rembours\\p{L}*|dentiste|médecin|rdv (?:chez|avec)|entretien(?: d'embauche)?|vol|mon train|train (?:pour|de)|fermeture de (?:la )?(?:route|rue|voie)|route (?:barrée|fermée)|travaux|coupure|météo|vigilance|alerte|disparu(?:e)?|perdu|volé|police|témoins?|bureaux? de vote|colis|livraison|devoirs?|dissertation|recrut\\p{L}*|offre d'emploi|soirée privée|privatisé|sur invitation|réservé aux (?:membres|adhérents)|grève sncf|maintenance|précommande\\p{L}*|soldes|promo(?:tion)?|code promo|jeu[- ]concours|tirage au sort|prise de sang|vaccin\\p{L}*|il y a \\d+ ans|ce jour-là|déménag\\p{L}*|audience",
  fromAfar:
    'en direct sur|live (?:sur|twitch|insta|youtube)|livestream|stream(?:ing)?|en ligne|visio(?:conférence)?|webinaire|zoom|teams|discord|à la (?:télé|radio)|tf1|france ?\\d|france inter|france info|m6|arte|canal\\+?|bein|rmc|netflix|twitch|youtube|podcast|épisode|saison|diffus\\p{L}*|rediffusion|antenne|replay|virtuel\\p{L}*|à distance|télé|radio',
  inPersonToo:
    'hybride|en présentiel|présentiel|sur place et|et en ligne|aussi en (?:ligne|direct)|écran géant|grand écran|retransmission|diffusion au|on regarde ensemble|projection',
  openingHours:
    "horaires(?: d'ouverture)?|(?:est|sera|sommes|serons|reste) (?:exceptionnellement )?(?:ouvert|fermé)(?:e|s|es)?|fermé(?:e|s)?|ouvert(?:e|s)? (?:du|de|le|tous|jusqu|non-stop|à partir)|réouverture|congés|permanence",
  deadline:
    'date limite|deadline|clôture|dernier délai|candidat\\p{L}*|inscriptions? (?:jusqu|avant|ouvertes jusqu)|rendre|envoyez|appel à',
  by: "jusqu'au|avant|avant le|depuis|depuis le|d'ici|d'ici le|au plus tard|au plus tard le|se termine",
  onSale:
    '(?:billets|places)[^.!?\\n]{0,50} (?:à partir|dès)|billetterie ouvre|mise en vente|en vente|ouverture (?:de la billetterie|des ventes|des inscriptions|de la vente)|prévente|sort(?:ie)? (?:le|de)|disponible|sortira|nouvel album|nouveau (?:single|clip|livre)|dans les bacs|en librairie|inscriptions ouvrent',
  lookingBack:
    "merci|quelle (?:soirée|journée|belle)|était|étaient|photos? (?:de|du)|retour sur|c'était|fier|sont venus",
  privatePlan:
    "kiné|coiffeur|ostéo|ma (?:mère|mere|femme|sœur|copine|fille|grand-mère|cheffe)|mon (?:père|mari|frère|copain|fils|chef|anniversaire|mec)|mes (?:parents|potes|copines|amis|enfants)|dîner avec|resto avec|déjeuner avec|j'ai (?:mes|mon|ma|pris|des|un|une|rendez)|j'ai hâte|table (?:réservée|pour)|je (?:vais|dois|pars|prends|retrouve|commence)|hâte d'(?:y )?(?:être|aller|voir)|rencard|on part|souhaitez-moi|en amoureux|en famille|croisez les doigts",
};
