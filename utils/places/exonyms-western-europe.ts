/** Other names of towns of Western and northern Europe, by country: `name in the list:other name,other name`. */
export const westernEurope: Readonly<Record<string, string>> = {
  AT:
    'Vienna:Wien,Vídeň,Vienne,Bécs,Wiedeń,Viena,Wenen,Viyana,Beč,Viedeň;Sankt Pölten:St. Pölten;' +
    'Klagenfurt am Wörthersee:Klagenfurt,Celovec;Salzburg:Solnohrad,Salzbourg,Salisburgo,Salzburgo,Salcburk;' +
    'Graz:Štýrský Hradec;Linz:Linec;Villach:Beljak,Villaco;Innsbruck:Inšpruk;Eisenstadt:Kismarton,Željezno',
  BE:
    'Brussels:Bruxelles,Brussel,Bruselas,Bruksela,Brusel,Bruxelas,Bryssel;' +
    'Antwerpen:Antwerp,Anvers,Amberes,Anversa,Antwerpia;Gent:Ghent,Gand,Gante;Brugge:Bruges,Brujas;' +
    'Ostend:Oostende,Ostende;Liège:Luik,Lüttich,Lieja,Liegi;Leuven:Louvain,Löwen,Lovaina,Lovanio;' +
    'Kortrijk:Courtrai;Mons:Bergen;Namur:Namen;Mechelen:Malines,Mecheln,Malinas;Tournai:Doornik;' +
    'Ieper:Ypres,Ypern;Aalst:Alost;Dendermonde:Termonde;Ronse:Renaix;Tienen:Tirlemont;Vilvoorde:Vilvorde;' +
    'Veurne:Furnes;Diksmuide:Dixmude;Sint-Niklaas:Saint-Nicolas-Waes;Lier:Lierre;Oudenaarde:Audenarde;' +
    'Tongeren:Tongres;Roeselare:Roulers;Arlon:Aarlen,Arel;Nivelles:Nijvel;Soignies:Zinnik;Mouscron:Moeskroen;' +
    "Enghien:Edingen;Braine-l'Alleud:Eigenbrakel;Waremme:Borgworm;Menen:Menin;Geraardsbergen:Grammont;" +
    'Jodoigne:Geldenaken;Malmédy:Malmünd',
  CH:
    'Zürich:Zurich,Zurigo,Curych,Turitg;Genève:Geneva,Genf,Ginevra,Ginebra,Genewa,Ženeva,Genebra;' +
    'Bern:Berne,Berna,Berno;Luzern:Lucerne,Lucerna;Basel:Basle,Bâle,Basilea,Bazylea,Basileia;Sitten:Sion;' +
    'Sankt Gallen:St. Gallen,Saint-Gall,San Gallo;Fribourg:Freiburg im Üechtland,Freiburg i.Ü.,Friburgo;' +
    'Biel/Bienne:Biel,Bienne;Neuchâtel:Neuenburg;Sierre:Siders;Delémont:Delsberg;Chur:Coira,Coire,Cuira;' +
    'Solothurn:Soleure,Soletta;Schaffhausen:Schaffhouse,Sciaffusa;Bellinzona:Bellenz;Locarno:Luggarus;' +
    'Lausanne:Losanna,Lausana;Thun:Thoune;Zug:Zoug;Winterthur:Winterthour;Davos:Tavau;Porrentruy:Pruntrut;' +
    'Payerne:Peterlingen;Glarus:Glaris',
  DE:
    'Munich:München,Monaco di Baviera,Mnichov,Monachium,Munique,Münih;' +
    'Köln:Cologne,Colonia,Keulen,Kolín nad Rýnem,Keln,Kolín;' +
    'Nürnberg:Nuremberg,Norimberk,Norymberga,Neurenberg,Norimberga;' +
    'Frankfurt am Main:Frankfurt,Francfort,Frankfurt/Main,Frankfurt a.M.,Francoforte;Hannover:Hanover;' +
    'Berlin:Berlín,Berlino,Berlim,Berlijn,Berlynas;Hamburg:Hambourg,Hamburk,Hamburgo,Amburgo;' +
    'Düsseldorf:Dusseldorf;Braunschweig:Brunswick;Aachen:Aix-la-Chapelle,Aquisgrán,Aquisgrana,Akwizgran,Cáchy;' +
    'Dresden:Drážďany,Drezno,Dresde,Drezden,Dresda;Leipzig:Lipsko,Lipsk,Lipsia;' +
    'Mainz:Mayence,Maguncia,Magonza,Moguncja,Mohuč;Regensburg:Ratisbon,Ratisbona,Řezno,Ratyzbona;' +
    'Konstanz:Constance,Kostnice,Costanza;' +
    'Freiburg:Freiburg im Breisgau,Fribourg-en-Brisgau,Friburgo de Brisgovia;Halle (Saale):Halle;' +
    'Trier:Trèves,Treviri,Tréveris;Stuttgart:Stoccarda,Štutgart;Bremen:Brême,Brema,Brémy;Koblenz:Coblenz;' +
    'Göttingen:Goettingen,Getynga;Bautzen:Budyšin;Cottbus:Chóśebuz,Chociebuż;Hoyerswerda:Wojerecy;Kamenz:Kamjenc;' +
    'Weißwasser:Běła Woda;Görlitz:Zhorjelc;Flensburg:Flensborg;Husum:Hüsem;Schleswig:Slesvig;' +
    'Augsburg:Augusta in Baviera;Passau:Pasov;Lübeck:Lubeka,Lubeca;Saarbrücken:Sarrebruck;Zweibrücken:Deux-Ponts;' +
    'Kleve:Cleves,Kleef;Chemnitz:Karl-Marx-Stadt,Kamenica;Zittau:Žitava',
  DK:
    'Copenhagen:København,Kopenhagen,Kodaň,Köpenhamn,Copenhague,Kopenhaga,Copenaghen,Kööpenhamina,Copenhaga,Koppenhága;' +
    'Århus:Aarhus;Aalborg:Ålborg;Helsingør:Elsinore;Sønderborg:Sonderburg;Haderslev:Hadersleben;' +
    'Aabenraa:Apenrade,Åbenrå;Tønder:Tondern',
  ES:
    'Sevilla:Seville,Sevilha,Sewilla,Siviglia;Zaragoza:Saragossa,Saragosse;' +
    'Donostia / San Sebastián:San Sebastian,Donostia,Donostia-San Sebastián;A Coruña:La Coruña,Corunna;' +
    'Palma:Palma de Mallorca;Bilbao:Bilbo;Barcelona:Barna,Barcelone,Barcellona;' +
    'Gasteiz / Vitoria:Vitoria,Vitoria-Gasteiz;Pamplona:Iruña,Pampelune;Lleida:Lérida;Girona:Gerona;' +
    'Córdoba:Cordova,Cordoue;Elche:Elx;Alicante:Alacant;Valencia:Valence Espagne;' +
    'Castelló de la Plana:Castellón de la Plana,Castellón;Sagunto:Sagunt;Xàtiva:Játiva;Alcoy:Alcoi;' +
    'Vila-real:Villarreal;Ourense:Orense;Sanxenxo:Sangenjo;Santiago de Compostela:Saint-Jacques-de-Compostelle;' +
    'Maó:Mahón;Ibiza:Eivissa;Figueres:Figueras;Terrassa:Tarrasa;Sant Cugat del Vallès:San Cugat;' +
    "L'Hospitalet de Llobregat:Hospitalet de Llobregat,Hospitalet;Getxo:Guecho;Barakaldo:Baracaldo;" +
    'Errenteria:Rentería;Hondarribia:Fuenterrabía;Arrasate / Mondragón:Mondragón,Arrasate;' +
    'Gernika-Lumo:Guernica,Gernika;Estella-Lizarra:Estella,Lizarra;Tudela:Tutera;Madrid:Madryt;Cadiz:Cadix;' +
    'Granada:Grenade;Vilagarcía de Arousa:Villagarcía de Arosa',
  FI:
    'Helsinki:Helsingfors;Turku:Åbo;Tampere:Tammerfors;Espoo:Esbo;Vantaa:Vanda;Ekenäs:Tammisaari;Porvoo:Borgå;' +
    'Oulu:Uleåborg;Pori:Björneborg;Vaasa:Vasa;Kokkola:Karleby;Jakobstad:Pietarsaari;Lappeenranta:Villmanstrand;' +
    'Hämeenlinna:Tavastehus;Kauniainen:Grankulla;Kirkkonummi:Kyrkslätt;Sibbo:Sipoo;Lovisa:Loviisa;Hanko:Hangö;' +
    'Lohja:Lojo;Järvenpää:Träskända;Kerava:Kervo;Tuusula:Tusby;Naantali:Nådendal;Rauma:Raumo;Savonlinna:Nyslott;' +
    'Pargas:Parainen;Kajaani:Kajana;Inari:Aanaar;Uusikaupunki:Nystad;Mikkeli:Sankt Michel;Lahti:Lahtis;' +
    'Hamina:Fredrikshamn;Kristinestad:Kristiinankaupunki',
  FR:
    'Paris:Paříž,Parigi,Paryż,París,Parijs,Pariisi;Nice:Nizza,Nicea,Niza;' +
    'Strasbourg:Straßburg,Strasburg,Strossburi,Estrasburgo,Strasburgo,Straatsburg,Štrasburk;Lyon:Lyons,Lione;' +
    'Marseille:Marseilles,Marsiglia,Marsella,Marsylia,Marselha,Marsilya;Lille:Rijsel,Ryssel;Rennes:Roazhon;' +
    'Nantes:Naoned;Quimper:Kemper;Vannes:Gwened;Lorient:An Oriant;Saint-Brieuc:Sant-Brieg;Lannion:Lannuon;' +
    'Saint-Malo:Sant-Maloù;Mulhouse:Mülhausen,Milhüsa;Colmar:Kolmar,Colmer;Haguenau:Hagenau;' +
    'Sélestat:Schlettstadt;Saverne:Zabern;Wissembourg:Weißenburg Elsass;Thionville:Diedenhofen;' +
    'Sarreguemines:Saargemünd;Dunkerque:Dunkirk,Duinkerke,Dünkirchen;Bayonne:Baiona;Biarritz:Miarritze;' +
    'Hendaye:Hendaia;Saint-Jean-de-Luz:Donibane Lohizune;Toulouse:Tuluza;Perpignan:Perpinyà,Perpiñán;' +
    'Bordeaux:Burdeos,Bordéus;Avignon:Aviñón,Avignone;Ajaccio:Aiacciu;Dijon:Digione;Versailles:Versalles;' +
    'Reims:Rheims;Arras:Atrecht;Cambrai:Kamerijk',
  GB:
    'London:Londyn,Londres,Londra,Londýn,Londen,Lontoo,Llundain;' +
    'Edinburgh:Édimbourg,Edinburg,Dùn Èideann,Edimburgo,Edynburg;Londonderry County Borough:Londonderry,Doire;' +
    'Newcastle upon Tyne:Newcastle;Kingston upon Hull:Hull;Cardiff:Caerdydd;Swansea:Abertawe;' +
    'Stoke-on-Trent:Stoke;Brighton:Brighton and Hove;Newport:Casnewydd;Wrexham:Wrecsam;Carmarthen:Caerfyrddin;' +
    'Merthyr Tydfil:Merthyr Tudful;Barry:Y Barri;Bridgend:Pen-y-bont ar Ogwr;Llanelli:Llanelly;' +
    'Neath:Castell-nedd;Haverfordwest:Hwlffordd;Inverness:Inbhir Nis;Glasgow:Glaschu;Aberdeen:Obar Dheathain;' +
    'Dundee:Dùn Dè;Stirling:Sruighlea;Perth:Peairt;Stornoway:Steòrnabhagh;Fort William:An Gearasdan;' +
    'Oban:An t-Òban;Belfast:Béal Feirste;Newry:Iúr Cinn Trá;Armagh:Ard Mhacha;Truro:Truru;Penzance:Pennsans',
  IE:
    'Dublin:Baile Átha Cliath,Dublino;Gaillimh:Galway;Cork:Corcaigh;Luimneach:Limerick,Limerick City;' +
    'Waterford:Port Láirge;Drogheda:Droichead Átha;Dundalk:Dún Dealgan;Sligo:Sligeach;Kilkenny:Cill Chainnigh;' +
    'Tralee:Trá Lí;Letterkenny:Leitir Ceanainn;Athlone:Baile Átha Luain;Loch Garman:Wexford;Cill Airne:Killarney;' +
    'Carlow:Ceatharlach;Navan:An Uaimh;An Muileann gCearr:Mullingar',
  IS: 'Reykjavík:Reykjavik,Rejkiavik,Rekjawik',
  IT:
    'Rome:Roma,Rom,Řím,Rzym,Rooma;Milan:Milano,Mailand,Milán,Milaan,Mediolan,Milão;Turin:Torino,Turyn,Turijn;' +
    'Florence:Firenze,Florenz,Florencie,Florencja;Venice:Venezia,Venedig,Benátky,Venise,Wenecja,Venecia;' +
    'Naples:Napoli,Neapel,Neapol,Nápoles;Genoa:Genova,Genua,Gênes;Padova:Padua,Padoue,Padwa;' +
    'Mantova:Mantua,Mantoue;Siracusa:Syracuse;Bolzano:Bozen,Bulsan;Trento:Trient;Trieste:Triest,Trst;' +
    'Livorno:Leghorn;Brescia:Brixia;Bologna:Boloňa,Bologne,Bolonia;Merano:Meran;Bressanone:Brixen;' +
    'Brunico:Bruneck;Vipiteno:Sterzing;Laives:Leifers;Lana:Lana an der Etsch;Rovereto:Rofreit;Gorizia:Görz;' +
    "Aosta:Aoste;Perugia:Pérouse;Ferrara:Ferrare;Verona:Vérone,Werona;Cagliari:Casteddu;Alghero:L'Alguer",
  LU:
    'Luxembourg:Luxemburg,Lëtzebuerg,Luxembourg City,Luksemburg,Lussemburgo,Luxemburgo;' +
    'Esch-sur-Alzette:Esch-Uelzecht,Esch an der Alzette,Esch;Differdange:Déifferdeng,Differdingen;' +
    'Dudelange:Diddeleng,Düdelingen;Ettelbruck:Ettelbréck;Diekirch:Dikrech;Strassen:Stroossen;' +
    'Bertrange:Bartreng,Bartringen;Pétange:Péiteng;Schifflange:Schëffleng',
  MT: 'Valletta:Il-Belt Valletta,La Valette,La Valeta',
  NL:
    "The Hague:Den Haag,La Haye,'s-Gravenhage,L'Aia,La Haya,Haia;Vlissingen:Flushing;" +
    "'s-Hertogenbosch:Den Bosch,Hertogenbosch;Amsterdam:Amsterodam;Leeuwarden:Ljouwert;Sneek:Snits;" +
    'Heerenveen:It Hearrenfean;Franeker:Frjentsjer;Harlingen:Harns;Bolsward:Boalsert;Nijmegen:Nimwegen,Nimègue;' +
    'Groningen:Grunn,Groningue;Maastricht:Mestreech,Maëstricht;Rotterdam:Róterdam;Roermond:Remunj;' +
    'Kerkrade:Kirchroa',
  NO:
    'Oslo:Christiania;Trondheim:Drontheim,Tråante,Trondhjem;Tromsø:Romsa;Bodø:Bådåddjo;Narvik:Áhkanjárga;' +
    'Hammerfest:Hámmerfeasta;Vadsø:Čáhcesuolu;Harstad:Hárstták;Mo i Rana:Måahvie',
  PT: 'Lisbon:Lisboa,Lissabon,Lisbonne,Lisabon,Lizbona,Lisszabon,Lizbon,Lisbona;Porto:Oporto',
  SE:
    'Göteborg:Gothenburg,Göteburg,Gotemburgo;Malmö:Malmoe,Málmey;' +
    'Stockholm:Estocolmo,Tukholma,Sztokholm,Stoccolma;Kiruna:Kiiruna;Luleå:Luleju;Umeå:Ubmeje;Östersund:Staare;' +
    'Gällivare:Váhtjer,Jällivaara;Haparanda:Haaparanta',
};
