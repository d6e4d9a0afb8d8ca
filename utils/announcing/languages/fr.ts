import type { LanguageWords } from '../language-words';

/** French. */
export const words: LanguageWords = {
  lang: 'fr',
  script: 'spaced',
  nounFirst: true,
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
  morning:
    'matin|du matin|matinée|brunch|petit[- ]déj(?:euner)?|vide-grenier|brocante|randonnée|rando|marché|course|trail|balade|sortie (?:nature|ornitho)|messe|culte|foulées|troc|braderie|vide-greniers?',
  evening:
    "soir|du soir|soirée|de l'après-midi|après-midi|aprem|concert|apéro|quiz|blind test|dj|fête|bal|ciné|projection|spectacle|théâtre|vernissage|scène ouverte|veillée|stand-up|karaoké|slam|lecture|nuit",
  at: "à|a|dès|vers|de|à partir de|apd|rdv|rendez-vous(?: à)?|début|ouverture(?: des portes)?|portes|concert|horaires?|heure|coup d'envoi|départ|accueil",
  oClock: 'heures?|h|hrs?',
  noon: 'midi',
  midnight: 'minuit',
  hours: 'une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
  doors: 'ouverture(?: des portes)?|portes|accueil|doors|entrée|rdv|rendez-vous|bar|rassemblement|pointage',
  show: "concert|début|spectacle|show|coup d'envoi|projection|départ|film|début du concert|conférence|lecture|débat|set|représentation|on stage|match|cérémonie|ouverture du bal|messe|lancement|coup de sifflet",
  until: "jusqu'à|jusque|fin|fermeture|au|jusqu'au",
  insteadOf: 'au lieu (?:de|du)|et non|et pas|pas|initialement(?: prévu)?|plutôt que|non|prévu initialement|prévu',
  correction:
    "correction|erratum|pardon|oups|désolée?s?|reporté(?:e|s|es)? (?:au|à|le)|décalé(?:e|s|es)? (?:au|à)|déplacé(?:e)? au|nouvelle date|finalement|maj|mise à jour|edit|je voulais dire|en fait|c'est",
  gatherings:
    "courses?|sur la scène|concerts?|gigs?|soirées?|ateliers?|stages?|cours|conférences?|tables? rondes?|débats?|lectures?|dédicaces?|rencontres?|marchés?|foires?|fêtes?|festivals?|bals?|boum|manif(?:estation)?s?|rassemblements?|marche|cortège|veillée|piquet|quiz|blind test|karaoké|scène ouverte|open mic|jam|bœuf|boeuf|projections?|ciné-?(?:club|débat|concert)?|cinéma|avant-première|match|matchs|tournois?|derby|course|randonnée|rando|balade|visite(?:s)?(?: guidée)?|expo(?:sition)?s?|vernissage|finissage|inauguration|ouverture|portes ouvertes|vide-greniers?|brocante|braderie|bourse|troc|repair café|café (?:philo|tricot|citoyen|associatif)|apéro|pique-nique|barbecue|repas(?: partagé)?|banquet|dîner|brunch|dégustation|spectacle|théâtre|pièce|impro|stand-up|one[- ]man[- ]show|cabaret|cirque|danse|récital|chorale|messe|office|assemblée(?: générale)?|ag|réunion(?: publique)?|meetup|hackathon|salon|forum|colloque|séminaire|yoga|méditation|carnaval|parade|défilé|marche des fiertés|pride|feu d'artifice|kermesse|loto|tombola|gala|bénéfice|collecte|don du sang|nettoyage|ramassage|plantation|jeux de société|soirée jeux|slam|lancement|release party|sortie d'album|fest-noz|guinguette|concours|initiation|hommage|commémoration|rentrée|trocs?|sortie|sorties|tricot\\p{L}*|papot\\p{L}*|goûter|café-\\p{L}+|bal|ciné|club|fanfare|orchestre|orgue|quatuor|trio|opéra|ballet|comédie|marionnettes|conte|contes|heure du conte|éveil|jeu|jeux|ludo\\p{L}*|tournoi|coupe|championnat|trail|marathon|semi-marathon|jogging|footing|vélo|vélorution|rando\\p{L}*|plogging|bénévolat|chantier(?: participatif)?|jardinage|bourse aux \\p{L}+|puces|salon du \\p{L}+|fête d[eu] \\p{L}+|fête de la \\p{L}+|journées? d[eu] \\p{L}+|nuit d[eu] \\p{L}+|nuit des \\p{L}+|portes? ouvertes?|permanence publique|conseil municipal|réunion d'information|consultation|grève|blocage|die-in|sit-in|chaîne humaine|minute de silence|recueillement|marche blanche|signature|présente|présentation|sortie de résidence|restitution|masterclass|cours d'essai|essai gratuit|barathon|beer pong|soirée|after|before|dj set|live|open air|fest|crêpes|raclette|moules-frites|méchoui|couscous|soupe|repas|auberge espagnole|vin chaud|beaujolais|fête|arbre de noël|marché de noël|chasse aux (?:œufs|oeufs)|halloween|nouvel an|réveillon|14 juillet|bal des pompiers|feu de la saint-jean|don de sang|débat|causerie|café-débat|conversation|groupe de parole|atelier",
  invitations:
    "on sera|nous (?:vers|à) \\d+h|sur la scène|venez|viens|rejoignez[- ](?:nous|moi)|rejoins-nous|on (?:vous )?attend|nous vous attendons|vous êtes (?:tous |toutes )?(?:invité|bienvenu|convié)\\p{L}*|bienvenue|ouvert à (?:tou(?:s|te|tes)|toutes et tous)|pour tou(?:s|tes)|on (?:se retrouve|se voit|joue|vous attend|organise|lance|fête|sera)|nous (?:organisons|jouons|serons|accueillons|recevons|fêtons|vous)|je (?:joue|serai|dédicace|lis|donne)|à (?:ce soir|demain|samedi|vendredi|dimanche|jeudi|bientôt)|amenez|apportez|ramenez|notez|save the date|réservez votre|faites tourner|partagez|retrouvez[- ](?:nous|moi)|participez|passez (?:nous voir|boire)|tou(?:s|te|tes) (?:et tous |et toutes )?(?:les )?bienvenu\\p{L}*|sans inscription|inscription|soyez|tous ensemble|mobilisons-nous|en concert|débutants|on compte sur|avec|présente|dédicacera|lira|jouera|jouent|chante(?:nt|ra)?|avec vos|chiens acceptés|enfants bienvenus|débutants? bienvenus?|tou(?:s|te|tes) à|toutes et tous|on (?:branche|fête|danse|chante|marche|roule|court|plante|tricote|parle|discute|projette|accueille|reçoit|a besoin de|commence|démarre|part|monte|remet ça|compte|y va|sera)|nous (?:jouons|dansons|chantons|marchons|projetons|accueillons|recevons|invitons|proposons|fêtons|partons)|reçoi(?:t|vent)|accueille(?:nt)?|organise(?:nt)?|propose(?:nt)?|vous (?:attend|invite|accueille|propose|convie)\\p{L}*|invite|entrée libre|prévoyez|prévoir|obligatoires?|n'oubliez pas|à vos agendas|rendez-vous|rdv|qui vient|qui est (?:chaud|partant)|ça vous dit|viendez|ramène|apporte|emmène|petit verre|verre de l'amitié|buvette|au programme|au menu|il reste (?:des|quelques) (?:places|billets)|dernières places|ouvert à|zéro prise de tête|masqués|déguis\\p{L}+|(?:a|aura|ont|auront) lieu|se (?:tient|tiendra|déroule|déroulera)|nous nous (?:retrouv|retrouverons|rassembl)\\p{L}*|on se (?:retrouve|rejoint|rassemble)|rassemblement|chacun apporte|ouvert à toutes|pour (?:toutes et )?tous|c'est (?:du|le) \\d+|rien ne se vend|départ",
  admission:
    'entrée|gratuit(?:e)?|prix libre|billets?|billetterie|tarif|participation libre|au chapeau|à prix libre|réservations?|résa|complet|places|sur place|\\d+ ?€|paf|adhésion',
  atPlace:
    "au départ d[eu]|départ d[eu]|rdv (?:à|au|devant)|à l'|à la|à|au|aux|chez|dans|devant|sur|@|en face|derrière|sous|rdv|près d[eu]|à côté d[eu]|autour d[eu]|au pied d[eu]|au coin d[eu]|face (?:à|au)|en bas d[eu]|au bord d[eu]|le long d[eu]|au fond d[eu]",
  article: "le|la|les|l'|notre|une?|ce|cette",
  places:
    "librairie|kiosque|bars?|café|cafés|salle|théâtre|cinéma|place|rue|avenue|bd|boulevard|parc|jardin|église|cathédrale|chapelle|temple|mosquée|synagogue|musée|galerie|bibliothèque|médiathèque|librairie|centre|maison|mairie|hôtel de ville|école|lycée|collège|université|fac|campus|stade|gymnase|piscine|halle|halles|marché|gare|quai|pont|port|plage|lac|esplanade|parvis|château|tour|usine|friche|atelier|studio|club|pub|brasserie|restaurant|bistrot|taverne|péniche|cave|hangar|entrepôt|chapiteau|opéra|auditorium|conservatoire|mjc|amphi(?:théâtre)?|local|espace|foyer|ferme|grange|moulin|kiosque|square|préfecture|palais|zénith|arena|boutique|disquaire|fablab|tiers-lieu|patinoire|hippodrome|planétarium|zoo|cour|cours|allées?|faubourg|chez l'habitant|kfé|olympic|bourse du travail|parking|terrain|city-stade|stade \\p{L}+|salle polyvalente|salle des fêtes|salle communale|maison (?:des|du|de la|pour)|centre social|centre culturel|cinémathèque|bowling|skatepark|plaine|forêt|bois|sentier|sommet|refuge|canal|écluse|berges?|rives?|fontaine|statue|monument aux morts|mémorial|cimetière|tribunal|palais de justice|rectorat|ambassade|consulat|ministère|assemblée nationale|sénat|hôpital|clinique|ehpad|crèche|cantine|réfectoire|amphithéâtre|amphi|bu|cloître|abbaye|monastère|couvent|basilique|citadelle|rempart|porte|beffroi|lavoir|four|pressoir|chai|domaine|manoir|bastide|cabane|gîte|auberge|troquet|guinguette|rhumerie|épicerie|boulangerie|pâtisserie|crêperie|food court|le \\d+|manufacture|forges?|silo|gazomètre|dock|docks|phare|jetée|ponton|embarcadère|métro|arrêt|carrefour|rond-point|angle|scène|labo|laboratoire|hackerspace|coworking|recyclerie|ressourcerie|auditoire|clairière|monument|préau|halles?|ludothèque|passage|resto|hall|étang|allée|impasse|prieuré|salon de thé|caveau|dojo|boulodrome|belvédère|digue|presbytère|locaux|siège",
  where: 'où|lieu|rdv|adresse|rendez-vous|salle|endroit|départ',
  ourPlace: "chez nous|à la boutique|à l'atelier|au local|notre (?:local|boutique|atelier|salle)|comme d'habitude",
  cancelled:
    "annulé(?:e|s|es)?|annulation|n'aura pas lieu|est reporté(?:e)?(?! (?:au|à))|reporté(?:e)?s? à une date|rembours\\p{L}*|est aphone|ne (?:pourra|pourront|jouera|jouerons|aura|auront) pas|tombe à l'eau|supprimé\\p{L}*|annulée?s?|n'aura (?:finalement |donc |malheureusement )?pas lieu|n'auront pas lieu|n'a plus lieu|ne se tiendra pas|reportée?s? (?:à une date|sine die|ultérieurement)|remboursement|remboursée?s?|on annule|obligés? d'annuler|nouvelle date (?:à venir|suivra|bientôt)",
  nothing:
    "examens?|partiels?|concours blanc|bac|oral|soutenance|dentiste|médecin|rdv (?:chez|avec)|entretien(?: d'embauche)?|vol|mon train|train (?:pour|de)|fermeture de (?:la )?(?:route|rue|voie)|route (?:barrée|fermée)|travaux|coupure|météo|vigilance|alerte|disparu(?:e)?|perdu|volé|police|témoins?|bureaux? de vote|colis|livraison|devoirs?|dissertation|recrut\\p{L}*|offre d'emploi|soirée privée|privatisé|sur invitation|réservé aux (?:membres|adhérents)|grève sncf|maintenance|précommande\\p{L}*|soldes|promo(?:tion)?|code promo|jeu[- ]concours|tirage au sort|prise de sang|vaccin\\p{L}*|il y a \\d+ ans|ce jour-là|déménag\\p{L}*|audience|épreuves?|résultats? (?:affichés|du)|dst|contrôle de|colle de|ct|irm|radio du|scanner|écho(?:graphie)?|opération|kiné|dermato|ophtalmo|orthodontiste|gynéco|pédiatre|véto|vétérinaire|préfecture rdv|impôts|notaire|banquier|plombier|électricien|interrompu\\p{L}*|perturb\\p{L}*|trafic|bus de substitution|déviation|bouchons?|accident|incendie|inondation\\p{L}*|orages?|tempête|neige|verglas|canicule|panne|à vendre|je vends|je cherche (?:une|des) places?|quelqu'un (?:a|aurait|sait|vend)|objet perdu|trouvé|réunion parents|conseil de classe|décédé|obsèques|mise à jour|version \\d|je bosse|astreinte|garde de nuit|passage à l'heure|coupure d'(?:eau|électricité|electricite)|coupures?|coupée?s?|sans eau|pas d'eau|route barrée|circulation (?:interdite|alternée|coupée)|stationnement interdit|collecte des|encombrants|déchets|éboueurs|grève (?:sncf|ratp|des transports)|bus de remplacement|vigilance (?:orange|jaune|rouge)|enedis|relevé des compteurs|ramassage|cdi|cdd|temps (?:plein|partiel)|entretien(?:s)? d'embauche|entretiens|poste de|oral de|épreuve|concours d'entrée|rattrapages?|rendez-vous (?:chez|médical)",
  fromAfar:
    "en direct sur|live (?:sur|twitch|insta|youtube)|livestream|stream(?:ing)?|en ligne|visio(?:conférence)?|webinaire|zoom|teams|discord|à la (?:télé|radio)|tf1|france ?\\d|france inter|france info|m6|arte|canal\\+?|bein|rmc|netflix|twitch|youtube|podcast|épisode|saison|diffus\\p{L}*|rediffusion|antenne|replay|virtuel\\p{L}*|à distance|télé|radio|branchez-vous|sur les ondes|\\d{2,3}[.,]\\d ?(?:fm|mhz)?|nous reçoit|plateau télé|quotidien|c à vous|direct sur|en live|instagram|à l'écran|film d[eu]|ciné ?\\+|paramount|prime video|disney|série|en direct (?:sur|de ma|de mon)|sur (?:ma|notre|la) chaîne|(?:je serai|nous serons|on sera) sur(?! (?:la |le |les |l')?(?:scène|place|marché|parvis|stand|quai|pont|pelouse|terrasse|toit|plage|port|terrain|parking|esplanade))|(?:sur|dans) (?:france|tf1|m6|arte|canal|bfm|rtl|lci|cnews|tmc|w9)[- ]?\\p{L}*|à la télé(?:vision)?|à l'antenne|émission|à la radio|rediffus\\p{L}*|en replay|depuis (?:votre|ton) canapé|tournage|plateau",
  inPersonToo:
    'hybride|en présentiel|présentiel|sur place et|et en ligne|aussi en (?:ligne|direct)|écran géant|grand écran|retransmission|diffusion au|on regarde ensemble|projection',
  openingHours:
    "horaires(?: d'ouverture)?|(?:est|sera|sommes|serons|reste) (?:exceptionnellement )?(?:ouvert|fermé)(?:e|s|es)?|fermé(?:e|s)?|ouvert(?:e|s)? (?:du|de|le|tous|jusqu|non-stop|à partir)|réouverture|congés|permanence|fermeture|ferme(?:nt|ra|ront)? (?:à|le|ses|exceptionnellement|plus)|ouvre(?:nt|ra)? (?:à|le|ses|exceptionnellement|plus)|inventaire|horaires? (?:d'ouverture|habituels?|d'été|d'hiver)|ouvert(?:e|s|es)? (?:de|du|le|tous|non-stop|seulement|uniquement|dimanche|exceptionnel)\\p{L}*|ferm(?:é|ée|és|ées|eture|ons|e)|nous (?:sommes|serons) (?:ouvert|fermé)s?|on (?:ouvre|ferme) (?:à|de|le|seulement)",
  deadline:
    'date limite|deadline|clôture|dernier délai|candidat\\p{L}*|inscriptions? (?:jusqu|avant|ouvertes jusqu)|rendre|envoyez|appel à',
  by: "jusqu'au|avant|avant le|depuis|depuis le|d'ici|d'ici le|au plus tard|au plus tard le|se termine",
  onSale:
    '(?:billets|places)[^.!?\\n]{0,50} (?:à partir|dès)|billetterie ouvre|mise en vente|en vente|ouverture (?:de la billetterie|des ventes|des inscriptions|de la vente)|prévente|sort(?:ie)? (?:le|de)|disponible|sortira|nouvel album|nouveau (?:single|clip|livre)|dans les bacs|en librairie|inscriptions ouvrent|précommande|nouveau (?:single|clip|titre|livre|roman)|sort (?:vendredi|samedi|le|demain)|early bird|billetterie (?:ouvre|ouverte|dès)|en vente (?:le|dès|à partir|vendredi|lundi|demain)|billetterie (?:ouvre|ouverte)|ouverture de la billetterie|prévente\\p{L}*|précommande\\p{L}*|sort(?:ie)? (?:le|ce|vendredi|nationale|demain)',
  lookingBack:
    "merci|quelle (?:soirée|journée|belle)|était|étaient|photos? (?:de|du)|retour sur|c'était|fier|sont venus|quel (?:concert|bonheur|public|pied)|merci (?:à|aux|de)|on s'est régalé|vous étiez",
  privatePlan:
    "kiné|coiffeur|ostéo|ma (?:mère|mere|femme|sœur|copine|fille|grand-mère|cheffe)|mon (?:père|mari|frère|copain|fils|chef|anniversaire|mec)|mes (?:parents|potes|copines|amis|enfants)|dîner avec|resto avec|déjeuner avec|j'ai (?:mes|mon|ma|pris|des|un|une|rendez)|j'ai hâte|table (?:réservée|pour)|je (?:vais|dois|pars|prends|retrouve|commence)|hâte d'(?:y )?(?:être|aller|voir)|rencard|on part|souhaitez-moi|en amoureux|en famille|croisez les doigts|je bosse|mon partiel|direction le train|on se marie|mariage de|anniv(?:ersaire)? de (?:ma|mon|mes|papa|maman|mamie)|repas de famille|pot de départ|soirée boulot|avec (?:ma|mon|mes) \\p{L}+|avec (?:les copines|les copains|mes potes|ma sœur|mon frère|ma mère|mon père|mes parents|ma famille|les collègues|ma belle|mon mec|ma copine|mon chéri|les filles)|chez (?:mes|ma|mon|mamie|papi|les beaux)|mariage (?:de|d')|témoin|evjf|evg|baptême|enterrement|crémaillère|anniversaire de (?:ma|mon|mamie|papa|maman)|dîner (?:avec|de famille|en famille)|mon train|mon vol|j'ai (?:rendez-vous|rdv|mes places|ma place|mon billet)",
  oneself: "je|j'ai|j'|me|m'|moi|mon|ma|mes|suis",
  quarterPast: 'et quart',
  quarterTo: 'moins le quart',
  halfPast: 'et demie',
};
