/** Other names of towns of Central and eastern Europe, by country: `name in the list:other name,other name`. */
export const easternEurope: Readonly<Record<string, string>> = {
  AL:
    'Tirana:Tiranë;Durrës:Durazzo;Shkodër:Shkodra,Scutari,Skadar;Vlorë:Vlora,Valona;Korçë:Korça;Sarandë:Saranda;' +
    'Berat:Berati;Gjirokastër:Gjirokastra,Argirocastro;Elbasan:Elbasani',
  BA: 'Sarajevo:Сарајево,Szarajevó,Saraybosna;Banja Luka:Бања Лука',
  BG:
    'Sofia:София,Sofiya,Sofija,Szófia,Sofie;Plovdiv:Пловдив,Philippopolis,Filibe;Varna:Варна;' +
    'Burgas:Бургас,Bourgas;Ruse:Русе,Rousse;Stara Zagora:Стара Загора;' +
    'Veliko Tŭrnovo:Veliko Tarnovo,Велико Търново',
  BY:
    "Minsk:Мінск,Минск;Brest:Брэст,Брест,Brześć,Brest-Litovsk;Hrodna:Гродна,Гродно,Grodno;Homyel':Гомель,Gomel;" +
    'Vitebsk:Віцебск,Витебск,Witebsk;Mahilyow:Магілёў,Могилёв,Mogilev',
  CY:
    'Nicosia:Lefkosia,Λευκωσία,Lefkoşa,Nikosia,Nicosie;Limassol:Lemesos,Λεμεσός;Larnaca:Larnaka,Λάρνακα;' +
    'Paphos:Pafos,Πάφος;Famagusta:Αμμόχωστος,Gazimağusa;Kyrenia:Girne,Κερύνεια',
  CZ:
    'Prague:Praha,Prag,Praga,Praag;Pilsen:Plzeň,Pilzno;Brno:Brünn;Ostrava:Ostrau;Olomouc:Olmütz,Ołomuniec;' +
    'České Budějovice:Budweis;Liberec:Reichenberg;Karlovy Vary:Karlsbad,Carlsbad,Karlowe Wary;' +
    'Ústí nad Labem:Aussig;Hradec Králové:Königgrätz;Jihlava:Iglau;Zlín:Gottwaldov;Opava:Troppau;Děčín:Tetschen;' +
    'Teplice:Teplitz;Mariánské Lázně:Marienbad;Český Krumlov:Krumau;Český Těšín:Czeski Cieszyn;Znojmo:Znaim;' +
    'Kutná Hora:Kuttenberg;Chomutov:Komotau;Most:Brüx;Jablonec nad Nisou:Gablonz;Karviná:Karwin,Karwina;' +
    'Třinec:Trzyniec;Mikulov:Nikolsburg;Litoměřice:Leitmeritz;Kroměříž:Kremsier',
  EE:
    'Tallinn:Reval,Таллин,Таллинн,Tallinna,Tallin;Tartu:Dorpat,Тарту,Tarto;Pärnu:Pernau,Пярну;Narva:Нарва,Narwa;' +
    'Viljandi:Fellin;Rakvere:Wesenberg;Haapsalu:Hapsal;Kuressaare:Arensburg;Võru:Werro',
  GR:
    'Athens:Athína,Αθήνα,Athen,Athènes,Atene,Atenas,Ateny,Athény;' +
    'Thessaloníki:Thessaloniki,Salonica,Θεσσαλονίκη,Saloniki,Salonicco,Solun,Selanik,Thessalonique;' +
    'Piraeus:Pireás,Πειραιάς;Pátra:Patras,Πάτρα,Patrasso;Irákleion:Heraklion,Ηράκλειο,Iraklio;Chaniá:Χανιά,Hania;' +
    'Corfu:Κέρκυρα,Kerkyra,Korfu,Corfou;Ródos:Rhodes,Ρόδος,Rhodos;Ioánnina:Ιωάννινα,Janina;Volos:Βόλος;' +
    'Lárisa:Λάρισα,Larissa;Kalamata:Καλαμάτα;Rethymno:Ρέθυμνο;Kórinthos:Corinth,Κόρινθος;Náfplio:Ναύπλιο;Kavála:Καβάλα',
  HR:
    'Zagreb:Agram,Zágráb,Zagabria,Zagrzeb,Záhřeb;Rijeka:Fiume;Pula:Pola;Rovinj:Rovigno;Poreč:Parenzo;Umag:Umago;' +
    'Labin:Albona;Pazin:Pisino;Opatija:Abbazia;Split:Spalato;Dubrovnik:Ragusa di Dalmazia;Šibenik:Sebenico;' +
    'Trogir:Traù;Osijek:Eszék,Esseg;Varaždin:Warasdin,Varasd',
  HU:
    'Budapest:Budapešť,Budapeszt,Budimpešta,Budapeste,Budapesta;Pécs:Fünfkirchen,Pečuh,Pečuj;' +
    'Szeged:Segedin,Szegedin;Sopron:Ödenburg;Székesfehérvár:Stuhlweißenburg;Szombathely:Steinamanger;' +
    'Esztergom:Ostrihom;Eger:Erlau,Jáger;Veszprém:Wesprim;Vác:Waitzen;Kőszeg:Güns;Debrecen:Debreczin,Debrecín;' +
    'Baja:Frankenstadt',
  LT:
    'Vilnius:Wilno,Wilna,Вильнюс,Viļņa,Вильно;Kaunas:Kowno,Каунас,Kauen;Klaipėda:Memel,Клайпеда,Kłajpeda;' +
    'Šiauliai:Schaulen,Szawle,Шяуляй;Panevėžys:Ponewiesch,Poniewież;Trakai:Troki;Palanga:Połąga;' +
    'Druskininkai:Druskieniki;Alytus:Olita',
  LV:
    'Riga:Rīga,Рига,Ryga,Riika;Daugavpils:Dünaburg,Даугавпилс,Dyneburg;Liepāja:Libau,Лиепая;Jelgava:Mitau;' +
    'Ventspils:Windau;Jūrmala:Юрмала;Valmiera:Wolmar;Rēzekne:Rositten',
  MD: 'Chisinau:Chişinău,Kishinev,Кишинёв,Kiszyniów;Bălţi:Бельцы;Tiraspol:Тирасполь;Bender:Bendery,Tighina,Бендеры',
  ME: 'Podgorica:Подгорица,Titograd;Kotor:Cattaro;Ulcinj:Ulqin,Dulcigno',
  MK: 'Skopje:Скопје,Üsküp,Shkup,Skopie;Ohrid:Охрид,Ohër;Bitola:Битола,Manastir;Tetovo:Tetova,Тетово',
  PL:
    'Warsaw:Warszawa,Warschau,Varšava,Varsovie,Varsovia,Varsavia,Varsó,Varšuva;' +
    'Kraków:Cracow,Krakau,Krakov,Cracovie,Cracovia,Krakkó;Wrocław:Breslau,Vratislav,Breslavia,Boroszló;' +
    'Gdańsk:Danzig,Gedania,Danzica;Poznań:Posen;Szczecin:Stettin,Štětín;Łódź:Lodsch;Katowice:Kattowitz,Katovice;' +
    'Toruń:Thorn;Opole:Oppeln;Gliwice:Gleiwitz;Zabrze:Hindenburg;Bytom:Beuthen;Legnica:Liegnitz;' +
    'Świdnica:Schweidnitz;Racibórz:Ratibor;Nysa:Neisse;Gorzów Wielkopolski:Landsberg an der Warthe,Gorzów;' +
    'Sopot:Zoppot;Gdynia:Gdingen;Elbląg:Elbing;Olsztyn:Allenstein;Malbork:Marienburg;Bydgoszcz:Bromberg;' +
    'Koszalin:Köslin;Kołobrzeg:Kolberg;Świnoujście:Swinemünde;Słupsk:Stolp;Bielsko-Biala:Bielitz;' +
    'Cieszyn:Teschen,Těšín;Białystok:Belostok;Częstochowa:Tschenstochau;Kłodzko:Glatz,Kladsko',
  RO:
    'Bucharest:București,Bukarest,Bukurešť,Bukareszt,Bucarest,Bükreş,Boekarest,Букурещ;' +
    'Cluj-Napoca:Cluj,Kolozsvár,Klausenburg;Braşov:Brașov,Kronstadt,Brassó;Sibiu:Hermannstadt,Nagyszeben;' +
    'Timişoara:Temesvár,Temeswar,Temišvar;Oradea:Nagyvárad,Großwardein;' +
    'Târgu-Mureş:Marosvásárhely,Neumarkt am Mieresch;Satu Mare:Szatmárnémeti,Sathmar;' +
    'Sighișoara:Segesvár,Schäßburg;Alba Iulia:Gyulafehérvár,Karlsburg;Mediaş:Medgyes,Mediasch;' +
    'Bistriţa:Beszterce,Bistritz;Miercurea-Ciuc:Csíkszereda;Sfântu Gheorghe:Sepsiszentgyörgy;' +
    'Odorheiu Secuiesc:Székelyudvarhely;Deva:Diemrich;Hunedoara:Vajdahunyad,Eisenmarkt;Turda:Torda,Thorenburg;' +
    'Baia Mare:Nagybánya,Frauenbach;Iaşi:Jassy,Jászvásár;Reşiţa:Resicabánya;Suceava:Suczawa;Constanţa:Köstence;' +
    'Bacău:Bákó;Zalău:Zilah;Gheorgheni:Gyergyószentmiklós',
  RS:
    'Belgrade:Beograd,Београд,Belgrad,Bělehrad,Belgrado,Belgrat,Nándorfehérvár;Novi Sad:Нови Сад,Újvidék,Neusatz;' +
    'Subotica:Szabadka,Суботица;Zrenjanin:Nagybecskerek,Зрењанин;Sombor:Zombor,Сомбор;Senta:Zenta;' +
    'Kikinda:Nagykikinda;Pančevo:Pancsova,Панчево;Vršac:Versec,Werschetz;Sremska Mitrovica:Szávaszentdemeter;' +
    'Bečej:Óbecse;Niš:Ниш,Nisch;Kragujevac:Крагујевац;Kanjiža:Magyarkanizsa;Bačka Topola:Topolya',
  RU:
    'Moscow:Moskva,Москва,Moskau,Moscou,Moskwa,Moscú,Mosca,Moskou,Moskova;' +
    'Saint Petersburg:Sankt-Peterburg,Санкт-Петербург,Petersburg,Leningrad,Pietari,Petersburgo,Питер,СПб,San Pietroburgo,San Petersburgo,Saint-Pétersbourg;' +
    'Kaliningrad:Königsberg,Królewiec,Калининград;Nizhniy Novgorod:Нижний Новгород,Nizhny Novgorod;' +
    'Yekaterinburg:Екатеринбург,Ekaterinburg,Jekaterinburg;Kazan:Казань,Kasan;' +
    'Rostov-na-Donu:Ростов-на-Дону,Rostov-on-Don;Vyborg:Выборг,Viipuri,Wiborg;' +
    'Petrozavodsk:Петрозаводск,Petroskoi;Sochi:Сочи,Sotschi;Chelyabinsk:Челябинск;Nizhny Tagil:Нижний Тагил',
  SI:
    'Ljubljana:Laibach,Lubiana,Lublaň,Lubljana,Liubliana;Maribor:Marburg,Marburg an der Drau;Koper:Capodistria;' +
    "Izola:Isola d'Istria;Nova Gorica:Nuova Gorizia;Celje:Cilli;Ptuj:Pettau;Kranj:Krainburg;" +
    'Murska Sobota:Muraszombat;Novo Mesto:Rudolfswert',
  SK:
    'Bratislava:Pressburg,Pozsony,Prešporok,Bratysława;Košice:Kaschau,Kassa,Koszyce;Nitra:Nyitra,Neutra;' +
    'Trnava:Nagyszombat,Tyrnau;Žilina:Zsolna,Sillein;Banská Bystrica:Besztercebánya,Neusohl;' +
    'Prešov:Eperjes,Preschau;Komárno:Révkomárom,Komorn;Dunajská Streda:Dunaszerdahely;Nové Zámky:Érsekújvár;' +
    'Trenčín:Trencsén,Trentschin;Poprad:Deutschendorf;Levoča:Lőcse,Leutschau;Kežmarok:Késmárk;' +
    'Banská Štiavnica:Selmecbánya,Schemnitz;Štúrovo:Párkány;Šamorín:Somorja;Lučenec:Losonc;Rožňava:Rozsnyó;' +
    'Bardejov:Bártfa,Bartfeld;Zvolen:Zólyom;Pezinok:Bösing;Modra:Modor;Senec:Szenc',
  UA:
    'Kyiv:Kiev,Київ,Kyjev,Kijów,Киев,Kiew,Kijev;Lviv:Львів,Lwów,Lvov,Lemberg,Львов,Léopol,Leopoli;' +
    'Kharkiv:Kharkov,Харків,Харьков,Charkiw,Charków,Charkov;Odessa:Odesa,Одеса,Одесса;' +
    'Chernivtsi:Чернівці,Czernowitz,Cernăuți,Черновцы;Ivano-Frankivsk:Івано-Франківськ,Stanislau,Stanisławów;' +
    'Ternopil:Тернопіль,Tarnopol;Dnipro:Дніпро,Днепр,Dnipropetrovsk,Dnepr;Mykolaiv:Миколаїв,Nikolaev,Николаев;' +
    'Vinnytsia:Вінниця,Vinnitsa;Lutsk:Луцьк,Łuck;Rivne:Рівне,Równe,Rovno;Chernihiv:Чернігів,Chernigov;' +
    'Zhytomyr:Житомир,Zhitomir;Poltava:Полтава;Kherson:Херсон;Drohobych:Drohobycz;' +
    'Uzhgorod:Uzhhorod,Ужгород,Ungvár,Užhorod;Mukacheve:Mukachevo,Мукачево,Munkács;' +
    'Zaporizhia:Zaporizhzhia,Запоріжжя,Запорожье',
  XK:
    'Pristina:Prishtina,Prishtinë,Приштина;Prizren:Prizreni,Призрен;Peć:Peja,Pejë;Gjakovë:Gjakova,Đakovica;' +
    'Mitrovicë:Mitrovica,Kosovska Mitrovica;Ferizaj:Uroševac',
};
