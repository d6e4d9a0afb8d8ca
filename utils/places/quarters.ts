import { foldName } from './fold-name';

/* Quarters, boroughs and suburbs that listings name instead of the city: `Kadıköy` for İstanbul, `Fitzroy` for
 * Melbourne. By the city's name as the gazetteer has it. */

const byCity: Readonly<Record<string, string>> = {
  'New York City': 'Manhattan,Brooklyn,Queens,The Bronx,Bronx,Staten Island,Harlem,Williamsburg,Bushwick,Astoria,Long Island City,Flushing,Greenpoint,Ridgewood,Gowanus,Red Hook,Jackson Heights',
  'Los Angeles': 'Hollywood,West Hollywood,Santa Monica,Venice,Silver Lake,Echo Park,Highland Park,Koreatown,Culver City,Pasadena,Burbank,North Hollywood,Inglewood,Boyle Heights,Eagle Rock,Los Feliz,San Pedro',
  'San Francisco': 'Mission District,SoMa,Haight-Ashbury,North Beach,Oakland,Berkeley',
  Chicago: 'Evanston,Pilsen,Logan Square,Wicker Park,Hyde Park,Oak Park,Bronzeville,Lincoln Park',
  Boston: 'Cambridge,Somerville,Allston,Brookline,Jamaica Plain,Dorchester,Roxbury,South Boston',
  Philadelphia: 'Fishtown,Germantown,Kensington,West Philadelphia',
  Seattle: 'Ballard,Fremont,Capitol Hill,Georgetown,West Seattle',
  Portland: 'St Johns,Sellwood,Alberta',
  Toronto: 'North York,Scarborough,Etobicoke,York,East York,Leslieville,Parkdale',
  Montréal: 'Verdun,Outremont,Westmount,Lachine,Rosemont,Le Plateau-Mont-Royal,Plateau Mont-Royal,Villeray,Hochelaga,Mile End,Saint-Laurent,Ahuntsic',
  Vancouver: 'Burnaby,North Vancouver,West Vancouver,Kitsilano,Strathcona',
  London: 'Hackney,Camden,Camden Town,Islington,Brixton,Peckham,Dalston,Shoreditch,Greenwich,Lewisham,Deptford,Walthamstow,Stratford,Tottenham,Croydon,Ealing,Richmond,Wimbledon,Clapham,Battersea,Lambeth,Southwark,Bermondsey,Hammersmith,Fulham,Kensington,Chelsea,Westminster,Soho,Holborn,Bloomsbury,Whitechapel,Bethnal Green,Hampstead,Tower Hamlets,Haringey,Wandsworth,Bromley,Barnet,Enfield,Harrow,Wembley,Hackney Wick,New Cross,Forest Hill,Crystal Palace,Stoke Newington,Woolwich',
  Manchester: 'Salford,Chorlton,Chorlton-cum-Hardy,Didsbury,Ancoats,Levenshulme,Hulme,Withington',
  Birmingham: 'Digbeth,Moseley,Kings Heath,Stirchley,Edgbaston',
  Leeds: 'Headingley,Chapel Allerton,Kirkstall',
  Bristol: 'Bedminster,Clifton,Easton,Stokes Croft,Southville',
  Edinburgh: 'Leith,Portobello,Morningside,Newington,Stockbridge',
  Glasgow: 'Partick,Govanhill,Govan,Dennistoun,Finnieston,Shawlands',
  Dublin: 'Dún Laoghaire,Dun Laoghaire,Rathmines,Phibsborough,Smithfield,Stoneybatter,Clontarf,Howth,Ranelagh,Drumcondra',
  Cardiff: 'Canton,Roath,Pontcanna,Cathays,Cardiff Bay',
  Paris: 'Montreuil,Saint-Denis,Pantin,Belleville,Montmartre,Ivry-sur-Seine,Boulogne-Billancourt,Le Marais,Ménilmontant,La Villette,Aubervilliers,Les Lilas',
  Lyon: 'Villeurbanne,La Croix-Rousse,Croix-Rousse,Vaise,La Guillotière,Gerland',
  Marseille: 'Le Panier,La Plaine,L’Estaque,Endoume',
  Lille: 'Roubaix,Tourcoing,Wazemmes,Fives,Lomme,Hellemmes',
  Bordeaux: 'Bègles,Talence,Mérignac,Pessac,La Bastide',
  Toulouse: 'Blagnac,Saint-Cyprien,Borderouge,Ramonville',
  Brussels: 'Ixelles,Elsene,Saint-Gilles,Sint-Gillis,Schaerbeek,Schaarbeek,Molenbeek,Molenbeek-Saint-Jean,Sint-Jans-Molenbeek,Anderlecht,Uccle,Ukkel,Etterbeek,Forest,Vorst,Auderghem,Oudergem,Watermael-Boitsfort,Watermaal-Bosvoorde,Woluwe-Saint-Lambert,Sint-Lambrechts-Woluwe,Woluwe-Saint-Pierre,Sint-Pieters-Woluwe,Jette,Laeken,Laken,Evere,Saint-Josse,Sint-Joost-ten-Node,Koekelberg,Ganshoren',
  Antwerpen: 'Borgerhout,Berchem,Deurne,Hoboken,Merksem,Wilrijk,Ekeren',
  Gent: 'Ledeberg,Sint-Amandsberg,Gentbrugge,Dok Noord',
  Amsterdam: 'Amsterdam-Noord,Noord,De Pijp,Jordaan,Oost,Bijlmer,Zuidoost,Diemen,Amstelveen',
  Rotterdam: 'Delfshaven,Kralingen,Katendrecht,Charlois,Schiedam',
  'The Hague': 'Scheveningen,Rijswijk,Voorburg',
  Utrecht: 'Lombok,Zuilen,Leidsche Rijn,De Meern',
  Berlin: 'Kreuzberg,Neukölln,Friedrichshain,Prenzlauer Berg,Mitte,Wedding,Moabit,Schöneberg,Tempelhof,Charlottenburg,Wilmersdorf,Lichtenberg,Pankow,Treptow,Köpenick,Spandau,Steglitz,Zehlendorf,Reinickendorf,Weißensee,Marzahn,Hellersdorf,Adlershof,Karlshorst,Rixdorf,Oberschöneweide',
  Hamburg: 'Altona,St. Pauli,Sankt Pauli,Eimsbüttel,Ottensen,Wilhelmsburg,Barmbek,Winterhude,Harburg,Bergedorf,Wandsbek,Sternschanze,St. Georg,Eppendorf,Veddel,HafenCity',
  Munich: 'Schwabing,Haidhausen,Giesing,Sendling,Neuhausen,Pasing,Maxvorstadt,Au,Bogenhausen,Laim,Moosach,Obergiesing,Glockenbachviertel,Westend',
  Köln: 'Ehrenfeld,Nippes,Mülheim,Deutz,Kalk,Südstadt,Sülz,Lindenthal,Porz,Rodenkirchen,Chorweiler,Belgisches Viertel',
  'Frankfurt am Main': 'Sachsenhausen,Bornheim,Bockenheim,Höchst,Nordend,Ostend,Gallus',
  Düsseldorf: 'Bilk,Flingern,Oberkassel,Benrath,Pempelfort,Gerresheim',
  Stuttgart: 'Bad Cannstatt,Cannstatt,Feuerbach,Vaihingen,Zuffenhausen,Degerloch,Heslach',
  Leipzig: 'Plagwitz,Connewitz,Lindenau,Reudnitz,Gohlis,Südvorstadt,Volkmarsdorf,Grünau',
  Dresden: 'Neustadt,Äußere Neustadt,Pieschen,Löbtau,Striesen,Blasewitz,Hellerau,Loschwitz',
  Hannover: 'Linden,List,Nordstadt,Südstadt,Limmer',
  Bremen: 'Walle,Viertel,Neustadt,Gröpelingen,Findorff,Vegesack',
  Nürnberg: 'Gostenhof,Johannis,Südstadt,Langwasser',
  Vienna: 'Leopoldstadt,Neubau,Ottakring,Favoriten,Floridsdorf,Donaustadt,Mariahilf,Josefstadt,Alsergrund,Hernals,Währing,Döbling,Meidling,Simmering,Landstraße,Wieden,Margareten,Penzing,Liesing,Brigittenau,Hietzing,Innere Stadt',
  Graz: 'Lend,Gries,Eggenberg,Jakomini,Geidorf,Andritz',
  Zürich: 'Oerlikon,Wiedikon,Altstetten,Aussersihl,Wipkingen,Höngg,Seefeld,Schwamendingen,Zürich West',
  Basel: 'Kleinbasel,Gundeldingen,Kleinhüningen,Münchenstein',
  Bern: 'Länggasse,Lorraine,Bümpliz,Köniz,Breitenrain',
  Genève: 'Carouge,Plainpalais,Les Pâquis,Pâquis,Lancy,Meyrin,Eaux-Vives',
  Madrid: 'Lavapiés,Malasaña,Chueca,Vallecas,Carabanchel,Usera,Tetuán,Chamberí,Arganzuela,Moratalaz,Hortaleza,Villaverde,La Latina',
  Barcelona: 'Gràcia,Sants,Poblenou,Poble-sec,Raval,El Raval,Sant Andreu,Sant Martí,Eixample,Horta,Nou Barris,Barceloneta,L’Hospitalet de Llobregat,Badalona,Les Corts,Sarrià,Clot',
  Valencia: 'Ruzafa,Russafa,El Carmen,Benimaclet,El Cabanyal,Cabanyal,Patraix',
  Sevilla: 'Triana,Macarena,Nervión,Alameda',
  Bilbao: 'Deusto,Zorrotzaurre,San Francisco,Getxo,Barakaldo',
  Lisbon: 'Alfama,Bairro Alto,Marvila,Benfica,Alcântara,Belém,Beato,Campo de Ourique,Graça,Penha de França,Almada',
  Porto: 'Vila Nova de Gaia,Matosinhos,Cedofeita,Bonfim,Campanhã,Foz do Douro',
  Rome: 'Trastevere,Testaccio,Pigneto,San Lorenzo,Ostiense,Garbatella,Centocelle,Ostia,Tor Pignattara,Monti,EUR',
  Milan: 'Isola,Navigli,Lambrate,Bovisa,Porta Venezia,Brera,NoLo,Corvetto,Sesto San Giovanni',
  Turin: 'Vanchiglia,San Salvario,Barriera di Milano,Aurora',
  Naples: 'Vomero,Bagnoli,Fuorigrotta,Sanità,Scampia',
  Bologna: 'Bolognina,Pilastro,Corticella',
  Warsaw: 'Praga,Praga-Północ,Mokotów,Wola,Żoliborz,Śródmieście,Ochota,Ursynów,Saska Kępa,Bielany,Wilanów,Bemowo',
  Kraków: 'Kazimierz,Nowa Huta,Podgórze,Zabłocie,Krowodrza,Dębniki',
  Wrocław: 'Nadodrze,Krzyki,Psie Pole,Śródmieście,Przedmieście Oławskie',
  Gdańsk: 'Wrzeszcz,Oliwa,Nowy Port,Sopot,Gdynia,Zaspa,Przymorze',
  Prague: 'Žižkov,Vinohrady,Holešovice,Karlín,Smíchov,Dejvice,Letná,Vršovice,Libeň,Nusle,Malá Strana',
  Brno: 'Židenice,Královo Pole,Líšeň,Husovice',
  Budapest: 'Újbuda,Óbuda,Józsefváros,Erzsébetváros,Ferencváros,Kőbánya,Zugló,Terézváros,Újpest,Csepel',
  Bratislava: 'Petržalka,Ružinov,Rača,Staré Mesto,Nové Mesto,Dúbravka',
  Copenhagen: 'Nørrebro,Vesterbro,Østerbro,Amager,Frederiksberg,Christianshavn,Valby,Vanløse,Nordvest,Sydhavn,Refshaleøen',
  Stockholm: 'Södermalm,Hornstull,Kungsholmen,Vasastan,Östermalm,Farsta,Midsommarkransen,Hägersten,Solna,Sundbyberg,Skärholmen,Årsta,Telefonplan',
  Göteborg: 'Majorna,Hisingen,Haga,Gamlestaden,Mölndal,Linné',
  Malmö: 'Möllevången,Limhamn,Rosengård,Kirseberg,Västra Hamnen',
  Oslo: 'Grünerløkka,Tøyen,Grønland,Torshov,Frogner,St. Hanshaugen,Majorstuen,Bjørvika,Sagene,Nydalen,Lørenskog',
  Bergen: 'Sandviken,Møhlenpris,Nordnes,Laksevåg,Fyllingsdalen',
  Helsinki: 'Kallio,Töölö,Vallila,Sörnäinen,Hakaniemi,Pasila,Espoo,Vantaa,Suvilahti,Arabia,Lauttasaari,Itäkeskus',
  Tallinn: 'Kalamaja,Telliskivi,Nõmme,Kopli,Mustamäe,Lasnamäe,Kadriorg,Pelgulinn',
  Athens: 'Exarchia,Kypseli,Koukaki,Piraeus,Pangrati,Kifisia,Gazi,Psyrri,Nea Smyrni,Marousi,Πειραιάς,Εξάρχεια,Κυψέλη',
  Istanbul: 'Kadıköy,Beşiktaş,Beyoğlu,Üsküdar,Şişli,Fatih,Moda,Karaköy,Galata,Bakırköy,Sarıyer,Maltepe,Ataşehir,Balat,Eyüpsultan,Kartal,Bostancı,Taksim,Levent',
  Ankara: 'Çankaya,Kızılay,Yenimahalle,Keçiören',
  'Tel Aviv': 'Jaffa,Yafo,Florentin,Neve Tzedek,Ramat Gan,Tel Aviv-Yafo',
  Tokyo: 'Shibuya,Shinjuku,Minato,Setagaya,Nakano,Suginami,Toshima,Taito,Sumida,Koto,Meguro,Shinagawa,Bunkyo,Chiyoda,Chuo,Kita,Adachi,Katsushika,Edogawa,Itabashi,Nerima,Arakawa,Ota,渋谷区,新宿区,港区,世田谷区,中野区,杉並区,豊島区,台東区,墨田区,江東区,目黒区,品川区,文京区,千代田区,中央区,北区,足立区,葛飾区,江戸川区,板橋区,練馬区,荒川区,大田区',
  Seoul: '마포구,종로구,강남구,용산구,성동구,서초구,송파구,영등포구,중구,서대문구,광진구,Mapo-gu,Jongno-gu,Gangnam-gu,Yongsan-gu,Seongdong-gu,Hongdae,Itaewon',
  Melbourne: 'Fitzroy,Brunswick,Carlton,Collingwood,Northcote,Richmond,St Kilda,Footscray,Preston,Coburg,Prahran,South Yarra,Thornbury,Abbotsford,North Melbourne,South Melbourne,Fitzroy North,Brunswick East,Southbank,Docklands,Yarraville',
  Sydney: 'Newtown,Marrickville,Surry Hills,Redfern,Glebe,Chippendale,Enmore,Darlinghurst,Paddington,Parramatta,Manly,Bondi,Leichhardt,Balmain,Erskineville,Alexandria,Ultimo,Petersham,Camperdown,Penrith,Blacktown',
  Brisbane: 'Fortitude Valley,West End,South Brisbane,Woolloongabba,New Farm,Paddington,Newstead',
  Perth: 'Fremantle,Northbridge,Subiaco,Leederville,Mount Lawley,Victoria Park',
  Adelaide: 'Norwood,Port Adelaide,Unley,Prospect,Thebarton,Glenelg',
  Auckland: 'Ponsonby,Grey Lynn,Mount Eden,Newmarket,Kingsland,Devonport,Takapuna,Onehunga,Titirangi,Henderson,Avondale,Parnell',
  Wellington: 'Newtown,Te Aro,Petone,Lower Hutt,Island Bay',
  'Mexico City': 'Coyoacán,Roma Norte,Condesa,Xochimilco,Cuauhtémoc,Tlalpan,Iztapalapa,Polanco,Doctores,Centro Histórico',
  'Buenos Aires': 'Palermo,San Telmo,Almagro,La Boca,Recoleta,Villa Crespo,Chacarita,Belgrano,Caballito,Boedo,Parque Patricios,Barracas',
  'São Paulo': 'Pinheiros,Vila Madalena,Bela Vista,Barra Funda,Santa Cecília,Liberdade,Mooca,Vila Mariana,Lapa,Ipiranga,Santo Amaro,Itaquera',
  'Rio de Janeiro': 'Lapa,Santa Teresa,Copacabana,Ipanema,Botafogo,Tijuca,Leblon,Flamengo,Madureira,Laranjeiras,Gávea',
  Santiago: 'Ñuñoa,Providencia,Las Condes,La Reina,Recoleta,Bellavista,Barrio Italia,Estación Central',
  Bogotá: 'Chapinero,La Candelaria,Teusaquillo,Usaquén,Suba',
  Lima: 'Barranco,Miraflores,San Isidro,Surco,Jesús María,Pueblo Libre',
  Mumbai: 'Bandra,Andheri,Dadar,Powai,Juhu,Colaba,Fort,Lower Parel,Worli,Goregaon,Khar,Borivali',
  Delhi: 'New Delhi,Hauz Khas,Saket,Connaught Place,Lodhi Road,Karol Bagh,Dwarka,Mehrauli',
  Bengaluru: 'Indiranagar,Koramangala,Jayanagar,Whitefield,Malleswaram,HSR Layout,Basavanagudi,JP Nagar',
  'Cape Town': 'Woodstock,Observatory,Sea Point,Rondebosch,Khayelitsha,Kalk Bay,Muizenberg',
  Johannesburg: 'Soweto,Braamfontein,Melville,Maboneng,Newtown,Rosebank,Sandton',
  'Hong Kong': 'Kowloon,Tsim Sha Tsui,Wan Chai,Central,Sham Shui Po,Mong Kok,Causeway Bay,Sai Kung,Sha Tin,Kwun Tong,Sheung Wan,Tai Po,Yuen Long,Tuen Mun,Tsuen Wan,九龍,灣仔,尖沙咀,深水埗,旺角,銅鑼灣,中環,觀塘,沙田,西貢',
}; // biome-ignore format: one table

let quarters: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Built when first asked for: a background worker wakes often and compares seldom. */
function folded(): ReadonlyMap<string, ReadonlySet<string>> {
  quarters ??= new Map(
    Object.entries(byCity).map(([city, names]) => [
      foldName(city).trim(),
      new Set(names.split(',').map((name) => foldName(name).trim())),
    ]),
  );
  return quarters;
}

/** Every city whose quarters are known, folded. */
export function citiesWithQuarters(): readonly string[] {
  return [...folded().keys()];
}

/** The quarters known of a city, folded; `city`: folded, as the gazetteer has it. */
export function quartersOf(city: string): ReadonlySet<string> | undefined {
  return folded().get(city);
}
