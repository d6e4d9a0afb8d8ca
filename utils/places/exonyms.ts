import { foldName } from './fold-name';

/** Other names of towns, by country: `name in the list:other name,other name`. What people of other languages, or of that
 * town's own language where GeoNames uses English, type and write in addresses. */
const byCountry: Readonly<Record<string, string>> = {
  AT: 'Vienna:Wien,Vídeň,Vienne,Bécs,Wiedeń;Sankt Pölten:St. Pölten;Klagenfurt am Wörthersee:Klagenfurt;Salzburg:Solnohrad',
  BE:
    'Brussels:Bruxelles,Brussel,Brüssel,Bruselas;Antwerpen:Antwerp,Anvers;Gent:Ghent,Gand;Brugge:Bruges;Ostend:Oostende;' +
    'Liège:Luik,Lüttich;Leuven:Louvain;Kortrijk:Courtrai;Mons:Bergen;Namur:Namen;Mechelen:Malines;Tournai:Doornik',
  BG: 'Sofia:София,Sofiya;Plovdiv:Пловдив;Varna:Варна',
  CA: 'Québec:Quebec City,Ville de Québec;Montréal:Montreal,MTL;Toronto:GTA;Vancouver:YVR',
  CH:
    'Zürich:Zurich,Zurigo,Curych;Genève:Geneva,Genf,Ginevra;Bern:Berne,Berna;Luzern:Lucerne;Basel:Basle,Bâle,Basilea;' +
    'Sitten:Sion;Sankt Gallen:St. Gallen,Saint-Gall;Fribourg:Freiburg im Üechtland;Biel/Bienne:Biel,Bienne;Neuchâtel:Neuenburg',
  CN: 'Beijing:Peking,北京;Shanghai:上海;Guangzhou:Canton,广州;Shenzhen:深圳;Nanjing:Nanking',
  CZ:
    'Prague:Praha,Prag,Praga,Prága;Pilsen:Plzeň;Brno:Brünn;Ostrava:Ostrau;Olomouc:Olmütz;České Budějovice:Budweis;' +
    'Liberec:Reichenberg;Karlovy Vary:Karlsbad,Carlsbad',
  DE:
    'Munich:München,Monaco di Baviera,Mnichov,Monachium;Köln:Cologne,Colonia,Keulen,Kolín nad Rýnem;Nürnberg:Nuremberg,Norimberk;' +
    'Frankfurt am Main:Frankfurt,Francfort,Frankfurt/Main,Frankfurt a.M.;Hannover:Hanover;Berlin:Berlín,Berlino;' +
    'Hamburg:Hambourg,Hamburk;Düsseldorf:Dusseldorf;Braunschweig:Brunswick;Aachen:Aix-la-Chapelle;Dresden:Drážďany,Drezno;' +
    'Leipzig:Lipsko,Lipsk;Mainz:Mayence;Regensburg:Ratisbon;Konstanz:Constance;Freiburg:Freiburg im Breisgau;' +
    'Halle (Saale):Halle;Trier:Trèves;Stuttgart:Stoccarda;Bremen:Brême;Koblenz:Coblenz;Göttingen:Goettingen',
  DK: 'Copenhagen:København,Kopenhagen,Kodaň,Köpenhamn,Copenhague;Århus:Aarhus;Aalborg:Ålborg;Helsingør:Elsinore',
  EG: 'Cairo:القاهرة,Kairo,Le Caire;Alexandria:الإسكندرية',
  ES:
    'Sevilla:Seville;Zaragoza:Saragossa;Donostia / San Sebastián:San Sebastian,Donostia,Donostia-San Sebastián;' +
    'A Coruña:La Coruña,Corunna;Palma:Palma de Mallorca;Bilbao:Bilbo;Barcelona:Barna,Barcelone;' +
    'Gasteiz / Vitoria:Vitoria,Vitoria-Gasteiz;Pamplona:Iruña;Lleida:Lérida;Girona:Gerona;Córdoba:Cordova',
  FI: 'Helsinki:Helsingfors;Turku:Åbo;Tampere:Tammerfors;Espoo:Esbo;Vantaa:Vanda',
  FR: 'Paris:Paříž,Parigi,Paryż,París;Nice:Nizza;Strasbourg:Straßburg,Strasburg;Lyon:Lyons;Marseille:Marseilles,Marsiglia;Lille:Rijsel',
  GB:
    'London:Londres,Londra,Londýn,Londen,Londyn;Edinburgh:Édimbourg,Edinburg;Londonderry County Borough:Londonderry;' +
    'Newcastle upon Tyne:Newcastle;Kingston upon Hull:Hull;Cardiff:Caerdydd;Swansea:Abertawe;' +
    'Stoke-on-Trent:Stoke;Brighton:Brighton and Hove',
  GE: 'Tbilisi:Tiflis,თბილისი',
  GR: 'Athens:Athína,Αθήνα,Athen,Athènes;Thessaloníki:Thessaloniki,Salonica,Θεσσαλονίκη;Piraeus:Pireás,Πειραιάς;Pátra:Patras',
  HU: 'Budapest:Budapešť,Budapeszt;Pécs:Fünfkirchen',
  IE: 'Dublin:Baile Átha Cliath;Gaillimh:Galway;Cork:Corcaigh;Luimneach:Limerick',
  IL: 'Tel Aviv:Tel Aviv-Yafo,תל אביב;Jerusalem:ירושלים,Yerushalayim;Haifa:חיפה',
  IN: 'Mumbai:Bombay;Bengaluru:Bangalore;Chennai:Madras;Kolkata:Calcutta;Pune:Poona;Thiruvananthapuram:Trivandrum;Varanasi:Benares',
  IS: 'Reykjavík:Reykjavik',
  IT:
    'Rome:Roma,Rom,Řím,Rzym;Milan:Milano,Mailand,Milán;Turin:Torino;Florence:Firenze,Florenz,Florencie;' +
    'Venice:Venezia,Venedig,Benátky;Naples:Napoli,Neapel;Genoa:Genova,Genua;Padova:Padua;Mantova:Mantua;' +
    'Siracusa:Syracuse;Bolzano:Bozen;Trento:Trient;Trieste:Triest,Trst;Livorno:Leghorn;Brescia:Brixia;Bologna:Boloňa',
  JP: 'Tokyo:東京,Tokio,Tōkyō;Osaka:大阪;Kyoto:京都,Kioto;Sapporo:札幌;Nagoya:名古屋;Fukuoka:福岡',
  KR: 'Seoul:서울;Busan:부산,Pusan',
  LT: 'Vilnius:Wilno,Wilna;Kaunas:Kowno',
  LU: 'Luxembourg:Luxemburg,Lëtzebuerg,Luxembourg City',
  LV: 'Riga:Rīga',
  MD: 'Chisinau:Chişinău,Chișinău,Kishinev',
  MX: 'Mexico City:Ciudad de México,CDMX,México D.F.;Monterrey:Monterrey NL',
  NL:
    "The Hague:Den Haag,La Haye,'s-Gravenhage;Vlissingen:Flushing;'s-Hertogenbosch:Den Bosch,Hertogenbosch;" +
    'Amsterdam:Amsterodam',
  NO: 'Oslo:Christiania;Trondheim:Drontheim',
  PL:
    'Warsaw:Warszawa,Warschau,Varšava,Varsovie;Kraków:Cracow,Krakau,Krakov;Wrocław:Breslau,Vratislav;Gdańsk:Danzig;' +
    'Poznań:Posen;Szczecin:Stettin;Łódź:Lodsch;Katowice:Kattowitz,Katovice;Toruń:Thorn',
  PT: 'Lisbon:Lisboa,Lissabon,Lisbonne,Lisabon;Porto:Oporto',
  RO: 'Bucharest:București,Bucureşti,Bukarest,Bukurešť;Cluj-Napoca:Cluj;Braşov:Brașov,Kronstadt;Sibiu:Hermannstadt',
  RS: 'Belgrade:Beograd,Београд,Belgrad,Bělehrad;Novi Sad:Нови Сад',
  RU: 'Moscow:Moskva,Москва,Moskau,Moscou;Saint Petersburg:Sankt-Peterburg,Санкт-Петербург,Petersburg;Kaliningrad:Königsberg',
  SE: 'Göteborg:Gothenburg;Malmö:Malmoe;Stockholm:Estocolmo',
  SI: 'Ljubljana:Laibach,Lubiana,Lublaň;Maribor:Marburg',
  SK: 'Bratislava:Pressburg,Pozsony;Košice:Kaschau',
  TR: 'Istanbul:İstanbul,Constantinople,Stamboul;İzmir:Izmir,Smyrna;Ankara:Angora',
  TW: 'Taipei:台北,Taipei City',
  UA: 'Kyiv:Kiev,Київ,Kyjev,Kijów;Lviv:Львів,Lwów,Lvov,Lemberg;Kharkiv:Kharkov,Харків;Odessa:Odesa,Одеса',
  US:
    'New York City:New York,NYC,New York NY,Nueva York;Los Angeles:LA,L.A.;San Francisco:SF;' +
    'Washington, D.C.:Washington,DC,Washington DC;Philadelphia:Philly;Las Vegas:Vegas;New Orleans:NOLA;' +
    'Boise:Boise City;Honolulu:Waikiki;Nashville:Nashville-Davidson',
  VN: 'Ho Chi Minh City:Saigon,Hồ Chí Minh;Hanoi:Hà Nội',
};

export type Exonym = { folded: string; written: string; name: string; country: string };

/** All other names, with the name and country under which the gazetteer has the town. */
export const exonyms: readonly Exonym[] = Object.entries(byCountry).flatMap(([country, list]) =>
  list.split(';').flatMap((entry) => {
    const [name = '', others = ''] = entry.split(':');
    return others.split(',').map((written) => ({ folded: foldName(written).trim(), written, name, country }));
  }),
);
