/* What events and rooms are called in many languages. A word of this table says what kind of thing it is, not which
 * one: it weighs little, and its translations are equal. One line a meaning; the first line that has a word counts. */

/** `meaning: word, word, …`, one a line; accents are left out, or folded when read. */
export const vocabulary = `
concert: concert, concerts, konzert, konzerte, concierto, conciertos, concerto, concerti, koncert, koncerty, koncerten, концерт, konser, konsert, konsertti, gig, コンサート, 演奏会, 音乐会, 音樂會, 콘서트, konzertabend, συναυλια, recital, rezital, récital, concerts, cyngerdd, ceolchoirm, kontzertua, koncertas, koncerts, kontsert, konsertas, konserto, tonleikar, hoa nhac, konzertlesung, συναυλία, концерты, концерту, コンサートin, 演唱会, 演唱會, 公演, ライブ, 공연, حفلة موسيقية, קונצרט, संगीत
newyear: new year, new years, new year s, neujahr, neujahrs, nouvel an, ano nuevo, ano novo, capodanno, nieuwjaar, nieuwjaars, nowy rok, noworoczny, novy rok, novorocni, nytar, nytaar, silvester, sylwester, новогодний, nowego roku
christmas: christmas, xmas, weihnachten, weihnachts, noel, de noel, navidad, navideno, natal, natale, natalizio, kerst, jul, jule, vanoce, vanocni, boze narodzenie, swiateczny, karacsonyi, joulu, advent, рождественский, коледен, クリスマス
exhibition: exhibition, exhibit, ausstellung, exposition, expo, exposicion, exposicao, esposizione, mostra, muestra, wystawa, vystava, tentoonstelling, udstilling, utstilling, utstallning, nayttely, изложба, выставка, kiallitas, sergi, 展覧会, 展, 전시, εκθεση, izstade, naitus, paroda, razstava, izlozba, expozitie, expozitia, erakusketa, arddangosfa, taispeantas, triển lãm, trien lam, pameran, syning, nayttely, nayttelyn, виставка, 个展, 展览, 展覽, 特展, 企画展, معرض, תערוכה, प्रदर्शनी
opening: opening, oppning, aabning, apning, megnyito, otwarcie, zahajeni, vernissage, eroffnung, vernisaz, wernisaz, inauguration, inauguracion, inaugurazione, inauguracao, finissage, apertura, fernisering, avajaiset, opening night, opening reception, eroffnungsfeier, откриване, открытие, acilis, atklasana, avamine, atidarymas, otvoritev, otvorenje, vernisaj, inauguracio, irekiera, agoriad, oscailt, відкриття, 开幕, 開幕, オープニング, 개막, افتتاح, פתיחה, उद्घाटन, khai mac
workshop: tyopaja, paja, pajat, workshop, workshops, atelier, taller, laboratorio, oficina, warsztat, warsztaty, werkstatt, verksted, workshopp, masterclass, master class, мастер класс, дилна, dilna, ワークショップ, 워크숍, εργαστηρι, stage di, kurzworkshop, darbnica, tootuba, dirbtuves, delavnica, radionica, atelierul, tailer, gweithdy, ceardlann, muhely, verkstad, atolye, atolyesi, 工作坊, 體驗, 体験, 강좌, ورشة, סדנה, कार्यशाला, xuong, lokakarya, майстер клас
course: course, class, classes, kurs, cours, curso, corso, lekce, kurz, lezione, clase, cursus, lessons, lesson, unterricht
festival: festival, fest, fete, fiesta, festa, feest, festiwal, festivaali, фестиваль, фестивал, festivali, フェス, フェスティバル, 祭, 축제, φεστιβαλ, festspiele, festivals, festivalis, gwyl, feile, jaialdia, jaia, unnepe, fesztival, senlik, senligi, svetki, sventė, svente, pidustused, praznik, svyato, фестивалю, 节, 節, 藝術節, 艺术节, まつり, 祭り, مهرجان, פסטיבל, उत्सव, महोत्सव, le hoi, เทศกาล, งาน
conference: conference, konferenz, conferencia, conferenza, konferencja, konference, conferentie, konferens, kongress, congress, congres, congreso, congresso, symposium, tagung, summit, конференция, convention, カンファレンス, congress, congresses, kongress, congrès, congreso, congresso, kongres, kongresni, kongresowe, congres, konferencijski
market: loppis, loppisar, loppmarknad, loppemarked, messe, massa, massan, messen, targi, veletrh, beurs, foire, salon du, market, markt, marche, mercado, mercatino, mercato, targ, jarmark, trh, trhy, marked, marknad, markkinat, tori, пазар, ярмарка, kirmes, basar, bazaar, fair, feira, feria, flohmarkt, fleamarket, flea, brocante, fayre, rommelmarkt, moottori, vasar, pazari, fira, azoka, ffair, aonach, tirgus, turgus, laat, turg, mugė, muge, sajam, sejem, trznica, targul, piata, cho phien, pasar, markaður, ярмарки, ярмарок, ринок, 市集, マルシェ, バザール, 플리마켓, 장터, سوق, بازار, יריד, งานแสดงสินค้า, mercadillo, feiras, ferias, マーケット, 夜市, 朝市, 蚤の市, 벼룩시장
reading: reading, lesung, lecture de, lectura, lettura, leitura, lezing, spotkanie autorskie, autorske cteni, cteni, opplesning, liest, liest aus, czyta, legge, чтение, literaturabend, autorenlesung, lukuilta, lasijums, skaitymai, ettelugemine, branje, citanje, lectura publica, irakurketa, darlleniad, leamh, felolvasas, felolvasoest, okuma, 朗読, 朗読会, 낭독회, 낭독, 读书会, 讀書會, читання
launch: launch, book launch, buchvorstellung, presentacion, presentazione, apresentacao, lancamento, premiera, boekpresentatie, release, releaseparty, release party, präsentation, presentation
talk: talk, talks, vortrag, conference debat, charla, conferencia, palestra, wyklad, prednaska, lecture, foredrag, forelasning, lezione magistrale, лекция, лекция, discussion, diskussion, gesprach, debat, debate, debatte, podiumsdiskussion, panel, 講演会, talks by, in conversation, im gesprach, lekcija, loeng, paskaita, predavanje, prelegere, prelegerea, hitzaldia, xerrada, darlith, leacht, eloadas, luento, sohbet, soylesi, soylesisi, 講演, 讲座, 講座, 강연, 강의, محاضرة, הרצאה, ceramah, бесіда, лекції, esitelma, keskustelu, kohtumine, トーク, トークイベント
tour: tour, guided tour, fuhrung, rundgang, visite, visite guidee, visita, visita guiada, visita guidata, rondleiding, zwiedzanie, prohlidka, omvisning, visning, opastus, экскурсия, walk, stadtrundgang, stadtfuhrung, spaziergang, balade, paseo, passeggiata, wandeling, 散歩
theatre: theatre, theater, theatro, teatro, teatr, divadlo, teatar, teater, teatteri, театър, театр, tiyatro, szinhaz, teatru, θεατρο, 劇場, 극장, teatris, antzerkia, antzerki, draiocht, predstava, gledalisce, kazaliste, szinmu, színház, teatre, gledališče, 演劇, 话剧, 話劇, 연극, مسرح, תיאטרון, नाटक, مسرح
play: play, stuck, schauspiel, spectacle, obra, spettacolo, sztuka, predstaveni, toneelstuk, представление, спектакль, theaterstuck, representation, voorstelling, forestilling
opera: opera, oper, opera et, опера, operu
ballet: ballet, ballett, balet, балет, balletto, danza, dance, tanz, danse, taniec, tanec, dans, tango abend
film: film, movie, kino, cine, cinema, screening, projection, proyeccion, proiezione, filmvorfuhrung, pokaz, projekce, seans, 映画, 上映会, showing of, filma, films, filmi, filmul, filmas, zinema, ffilm, scannan, vetites, 映画上映, 电影, 電影, 放映, 영화, 상영회, 上映, فيلم, סרט, फ़िल्म, phim, elokuva, elokuvan, esitys, näytös, dokumentti, سينما, кинотеатр, sinema, kinas
orchestra: orchestra, orchester, orchestre, orquesta, orquestra, orkiestra, orchestr, orkest, orkester, оркестр, オーケストラ, zenekar
chamber: chamber, kammer, chambre, de chambre, camara, de camara, camera, da camera, kameralna, komorni, kamer, камерный, камерен
choir: choir, chor, choeur, coro, chorale, chor, sbor, koor, kor, kuoro, хор, korus, chorus, koris, koor, choras, zbor, corul, abesbatza, cor meibion, 合唱, 合唱団, 합창단, 合唱團, хоровой
philharmonic: philharmonic, philharmonisch, philharmonischer, philharmoniker, philharmonie, filarmonica, filharmonia, filharmonie, филармония, philharmonique
symphony: symphonisch, sinfonisch, symphony, sinfonie, symphonie, sinfonia, sinfonica, symfonia, symphonic, симфония
band: band, gruppe, groupe, grupo, gruppo, kapela, zespol, група, группа, bandet
quartet: quartet, quartett, quatuor, cuarteto, quartetto, kwartet, kvartet, квартет, quarteto
trio: trio, terzett, трио
night: night, nights, nite, nacht, nuit, noche, notte, noite, noc, natt, nat, natt, yo, нощ, ночь, evening, abend, soiree, velada, serata, wieczor, vecer, avond, aften, kvall, ilta, вечер, ナイト, 夜, gece, βραδια, ööd, nakts, naktis, vakars, vakaras, ohtu, õhtu, estje, gaua, oiche, seara, illat, aksam, aksami, pokvall, tối, malam, ليلة, ערב, ніч, вечір, kvad, kvold, 月光, ナイト
morning: morning, matinee, matinée, vormittag, morgen, matin, manana
quiz: quiz, kviz, trivia, kneipenquiz, pubquiz, pub quiz, quizabend, kvizas, викторина, クイズ
openmic: свободный микрофон, отворен микрофон, открытый микрофон, open mic, open mike, openmic, offene buhne, scene ouverte, micro ouvert, micro abierto, open podium, otwarta scena, otevreny mikrofon, microfono aperto
comedy: comedy, comedie, stand up, standup, stand up comedy, kabarett, cabaret, stendap, komedia, comedia, commedia, impro, improv, improtheater, コメディ, 落語, 喜剧, 코미디
meetup: meetup, meet up, treffen, stammtisch, rencontre, encuentro, incontro, encontro, spotkanie, setkani, sraz, bijeenkomst, motet, mote, tapaaminen, tapaamiset, среща, встреча, usergroup, user group, gathering, social, get together, treff, borrel, apero, ミートアップ, 勉強会, 모임, buluşma, bulusma, meet up, saiets, kohtumine, susitikimas, srecanje, druzenje, intalnire, talalkozo, topaketa, bulusma, bulusmasi, もくもく会, 交流会, 交流會, 모임, 聚会, 聚會, لقاء, מפגש, gap mat, зустріч, встреча, sretanje, meetups, treffen, trobada, tapaaminen, traff
hack: hack, hackathon, hackday, hack day, hacknight, hack night
repair: repair, repair cafe, reparatur, reparieren, reparation, reparacion, riparazione, naprawa, oprava, reparatie
cafe: cafe, kaffee, coffee, caffe, kawiarnia, kavarna, koffie, kahvila, кафе, カフェ, 카페, bistro, 喫茶, 喫茶店, kissa, kissaten, コーヒー, 珈琲, 咖啡, 咖啡馆, 咖啡館, 커피
run: road race, fun run, полумарафон, півмарафон, ημιμαραθωνιος, half marathon, polmaraton, pulmaraton, polumaraton, halvmarathon, halvmaraton, halve marathon, semi marathon, mezza maratona, media maraton, meia maratona, maratona, puolimaraton, felmaraton, run, runs, running, runner, runners, jogging, laufen, laufgruppe, trail run, lauf, course a pied, carrera, corsa, corrida, bieg, beh, hardloop, lop, juoksu, marathon, maraton, halbmarathon, parkrun, бягане, забег, stadtlauf, volkslauf, lasterketa, cursa, rith, skrejiens, jooks, begimas, utrka, trka, cros, futas, futoverseny, kosu, 駅伝, マラソン, 마라톤, 馬拉松, 马拉松, забіг, lari, chay bo, maratonas, maratons, ultra trail, αγώνας δρόμου, agonas dromou, αγωνας δρομου, ラン, ランニング, วิ่ง
demo: demo, demonstration, kundgebung, manif, manifestation, manifestacion, manifestazione, manifestacao, protest, protesta, demonstracja, betoging, митинг, rally, march, marsch, marche pour
vigil: vigil, mahnwache, veillee, vigilia, gedenken, memorial, commemoration, vigilia, gwylnos, mecsesgyujtas, nobet, 追悼, 추모
rehearsal: rehearsal, probe, proben, repetition, repetitie, ensayo, prova, proba, zkouska, chorprobe, orchesterprobe
yoga: yoga, joga, йога, ヨガ, ヨガ, 瑜伽, 요가
children: children, children s, childrens, kids, kinder, enfants, ninos, bambini, criancas, dzieci, dla dzieci, deti, pro deti, kinderen, barn, lapset, деца, дети, 子ども, family, familien, famille, familia, famiglia, rodzinny, laste, berniem, vaikams, otroci, djeca, copii, haurrentzat, haur, plant bach, paisti, gyerek, cocuk, infants, infantil
youth: youth, jugend, jeunes, jovenes, giovani, mlodziez, mladez, jeugd, ungdom
library: library, bibliothek, stadtbibliothek, bucherei, stadtbucherei, bibliotheque, mediatheque, biblioteca, biblioteka, knihovna, bibliotheek, bibliotek, kirjasto, библиотека, 図書館, 도서관, konyvtar, kutuphane, βιβλιοθηκη, raamatukogu, biblioteca publica, llyfrgell, leabharlann, liburutegia, knjiznica, knjižnica, biblioteka, bibliotecii, perpustakaan, thu vien, 图书馆, 圖書館, مكتبة, ספרייה, पुस्तकालय, бібліотека, bokasafn
museum: museum, museums, museen, musees, museos, musei, musee, museo, museu, muzeum, muzej, museet, museo, музей, 博物館, 美術館, muze, μουσειο, muuseum, muzejs, muziejus, museoa, amgueddfa, musaem, museu, muzeul, muzeja, 博物馆, 美术馆, 미술관, 박물관, متحف, מוזיאון, संग्रहालय, bao tang, safn
gallery: gallery, galerie, galeria, galleria, galerija, galleri, галерия, галерея, ギャラリー, 갤러리, kunsthalle, art gallery, art space
church: church, kirche, eglise, iglesia, chiesa, igreja, kosciol, kostel, kerk, kirke, kirken, kyrka, kyrkan, kirkko, templom, biserica, църква, церковь, chapel, kapelle, chapelle, capilla, kathedrale, cathedral, dom, katedra, katedrala, catedral, cattedrale, stadtkirche, parish, pfarrkirche, pfarre, paroisse, baznica, kirik, baznycia, crkva, cerkev, eliza, eglwys, seipeal, teampall, esglesia, biserici, 教会, 教堂, 교회, كنيسة, כנסייה
square: площа, square, platz, place, plaza, piazza, praca, plac, namesti, plein, torg, torv, tori, площад, площадь, plads, largo, rynek, marktplatz, 広場, meydani, placa, laukums, valjak, aikste, piata, plaza nagusia, meydan, площі, ميدان, כיכר, 廣場, 广场, 광장, lapangan, alun alun, vaksali plats, torget, torvet, plateia, πλατεία, площадь, площі, ساحة
hall: live house, ライブハウス, hall, halle, salle, sala, sal, sali, saal, зала, зал, ホール, 홀, salon, aula, halla, neuadd, aretoa, zale, dvorana, sală, csarnok, salonu, dewan, 会館, 會館, 禮堂, 礼堂, 회관, قاعة, אולם, भवन
townhall: town hall, city hall, rathaus, mairie, hotel de ville, ayuntamiento, municipio, ratusz, radnice, stadhuis, raadhuis, radhus, kaupungintalo, neuadd y dref, udaletxea, ajuntament, casa consistorial, casa de la vila, raekoda, rotuse, ratslaukums, mestska hala, varoshaza, kommunehus, halla an bhaile
centre: κεντρο, centre, center, zentrum, centro, centrum, keskus, център, центр, senter, kozpont, センター, 센터, house, haus, maison, casa, dom kultury, huis, hus, talo, merkezi
culture: culture, cultural, kultur, culturel, cultura, culturale, kulturni, kultury, kulturalny, cultureel, kulturhaus, kulturhuset, култура, kulttuuri, kulturzentrum, kulturhus, kulturhuset, kulturhuse, 文化, 문화
community: community, gemeinde, gemeinschaft, gemeindehaus, gemeindezentrum, communautaire, comunitario, wspolnota, buurt, buurthuis, nachbarschaft, neighbourhood, neighborhood, stadtteil, quartier, barrio, 公民館, 社区, 社區, 주민센터, 地区センター, コミュニティ
school: school, schule, ecole, escuela, scuola, escola, szkola, skola, skole, koulu, училище, школа, 学校, volkshochschule, gymnasium, grundschule, 小学校, 中学校, 高校, 小学, 中学, 초등학교, 학교, مدرسة, בית ספר, विद्यालय
university: university, universitat, uni, universite, universidad, universita, universidade, uniwersytet, univerzita, universiteit, universitet, yliopisto, университет, 大学, hochschule, college, campus, 대학교, 대학, 大學, جامعة, אוניברסיטה, विश्वविद्यालय, มหาวิทยาลัย
park: park, parc, parque, parco, puisto, парк, garden, garten, jardin, giardino, ogrod, zahrada, tuin, градина, volkspark, stadtpark, botanic, botanical, botanischer, 公園, 公园, 공원, 植物園, 植物园, 식물원, 庭園, حديقة, פארק, גן, उद्यान, สวน
stadium: stadium, stadion, stade, estadio, stadio, arena, arene, стадион, 競技場, 球場, 球场, 体育館, 体育馆, 경기장, 체육관
club: club, klub, клуб, kulubu, クラブ, 클럽, verein, society, association, asociacion, associazione, forening
bar: bar, pub, kneipe, tavern, taverne, inn, brewery, brauerei, brasserie, cerveceria, birreria, browar, pivovar, brouwerij, biergarten, wirtshaus, gasthaus, gasthof, bodega, 居酒屋, バー, パブ, 酒吧, 酒場
studio: studio, estudio, studios, スタジオ, 스튜디오, 工作室
music: music, musik, musique, musica, muzyka, hudba, muziek, musiikki, музика, музыка, 音楽, live music, livemusik, muzika, muusika, muzica, musika, cerddoriaeth, ceol, zene, muzik, музика, 音楽, 音乐, 音樂, 음악, موسيقى, ミュージック
folk: fado, flamenco, folk, volksmusik, fanfare, chanson, chansons
hike: wandergruppe, hike, hiking, hikes, wanderung, wandern, randonnee, rando, senderismo, excursion, escursione, wycieczka, tura, vylet, wandeling, vandring, vandretur, trek, walking, 徒步, 登山, 등산, ハイキング, хайк, поход, 健行, 远足, 遠足, 트레킹, 爬山
karaoke: karaoke, カラオケ
singing: singing, singalong, adventssingen, singen, mitsingen
jazz: jazz, джаз, jazzabend, jazzclub, ジャズ, 爵士, 재즈
art: art, arts, kunst, arte, sztuka, umeni, konst, taide, изкуство, искусство, アート, 藝術, 艺术, 芸術, 예술, アートフェア
book: book, books, buch, bucher, livre, livres, libro, libros, livro, ksiazka, kniha, boek, bok, bog, kirja, книга, 本, raamat, gramata, knyga, knjiga, liburu, llyfr, leabhar, konyv, kitap, llibre, книги, книжковий, 本, 书, 書, 책
science: science, wissenschaft, ciencia, scienza, nauka, veda, wetenschap, videnskab, 科学, 科學, 과학
season: season, seasons, saison, saisons, jahreszeit, jahreszeiten, estacion, estaciones, stagione, stagioni, estacao, estacoes, pory roku, sezon
four: four, vier, quatre, cuatro, quattro, quatro, cztery, ctyri
three: three, drei, trois, tres, tre, trzy, tri
winter: winter, hiver, invierno, inverno, zima, vinter, talvi, зима, hivernal
summer: summer, sommer, ete, verano, estate, verao, lato, leto, zomer, sommar, kesa, лято, лето, 夏季, 여름
autumn: autumn, herbst, automne, otono, autunno, outono, jesien, podzim, herfst, efterar, syksy, höst, hösten, høst, høsten, syys, syksyn, efterårs, ősz, őszi, tardor, осень, осенний, осінь, осінній, sonbahar, 秋, 秋季, 가을
spring: spring, fruhling, fruhjahr, printemps, primavera, wiosna, jaro, lente, forar, var, kevat, пролет, весна, 春季, 봄
nutcracker: nutcracker, nussknacker, casse noisette, cascanueces, schiaccianoci, quebra nozes, dziadek do orzechow, louskacek, notenkraker, щелкунчик, лешникотрошачката, diotoro, くるみ割り人形
swanlake: swan lake, schwanensee, lac des cygnes, lago de los cisnes, lago dei cigni, jezioro labedzie, labuti jezero, zwanenmeer, лебединое озеро, лебедово езеро, 白鳥の湖
magicflute: magic flute, zauberflote, flute enchantee, flauta magica, flauto magico, czarodziejski flet, kouzelna fletna, toverfluit
openday: open day, open house, tag der offenen tur, journee portes ouvertes, portes ouvertes, puertas abiertas, porte aperte, dzien otwarty, den otevrenych dveri, open dag, aben dag, opendeurdag, avoimet ovet, giornata aperta, giornata porte aperte, open doors, otwarte drzwi, dzien otwarty, den otevrenych dveri, avoimet ovet, apent hus, oppet hus, aabent hus, nyilt nap, jornada de puertas abiertas, jornada portes obertes, portes obertes, dia abierto, dia aberto, porta aberta, ziua portilor deschise, open dag, opendeurdag, acik gun
sunday: sunday, sonntag, dimanche, domingo, domenica, niedziela, nedele, zondag, sondag, sunnuntai, неделя, воскресенье
swap: swap, tausch, kleidertausch, clothes swap, troc, intercambio, scambio, wymiana, swop, exchange, tandem
language: language, sprach, sprache, langue, idiomas, lingua, jezyk, jazyk, taal, sprog, sprachcafe, language cafe, 語言, 语言, 言語, 언어
wine: wine, wines, weine, vins, vina, vinos, vini, wein, vin, vino, vinho, wino, wijn, weinprobe, wine tasting, tasting, degustace, degustace vin, degustation, degustazione, cata, degustacja, ochutnavka, proeverij, verkostung, smagning
beer: beer, bier, biere, cerveza, birra, cerveja, piwo, pivo, ol, oktoberfest
song: song, songs, lied, lieder, chant, chants, cancion, canciones, canzone, canzoni, cancao, cancoes, piosenka, piosenki, pisen, pisne, sang, sanger, visa, visor
food: food, cook, cooking, kochen, kochkurs, cocinar, cucinare, gotowanie, vareni, koken, essen, cuisine, cocina, cucina, cozinha, kuchnia, street food, streetfood, brunch, lunch
poetry: poetry, poetry slam, haiku, 시낭송, 시 낭송회, slam, poesie, poesia, poezja, lyrik, gedichte, spoken word, dzeja, luule, poezija, poezie, poesia, olerki, barddoniaeth, filiocht, kolteszet, siir, 詩, 诗, شعر, שירה, कविता, ポエトリー, ポエトリーリーディング, 詩の朗読, 诗歌, 詩歌
game: game, games, spiel, spiele, jeux, juegos, giochi, jogos, gry, hry, spellen, spil, boardgame, boardgames, board game, board games, spieleabend, brettspiel, brettspiele, gry planszowe, deskove hry, jeux de societe, juegos de mesa, bordspel, bordspellen, bordspellenavond, ゲーム, ボードゲーム, 桌游, 桌遊, 보드게임
photo: photography, photo, photos, fotografie, fotografia, photographie, fotografering, fotowalk, photowalk, valokuvaus, 写真, 攝影, 摄影, 사진
crafts: craft, crafts, handicraft, basteln, artisanat, manualidades, artigianato, artesanato, rekodzielo, 手作り, 手作, 手工, 공예, งานคราฟต์, คราฟต์
ceramics: keramiikka, ceramics, ceramic, pottery, keramik, topfern, ceramique, poterie, ceramica, alfareria, ceramika, keramika, keramiek
drawing: drawing, zeichnen, dessin, dibujo, disegno, desenho, rysunek, kresleni, tekenen, figure drawing, life drawing, aktzeichnen, modele vivant
lantern: lantern, lanterns, laternen, laterne, lanternes, linternas, lanterne, lampion, lampionowy, lampionovy, lampionu
light: light, lights, licht, lumiere, lumieres, luz, luce, luci, swiatlo, svetlo, lys, ljus
match: match, spieltag, partido, partita, mecz, zapas, wedstrijd, kamp, oberliga, regionalliga, liga, league, cup, pokal
dj: dj, djs, dj set, party, feier, soiree dansante, impreza, party night, パーティー, 派对, 派對, 파티
strings: string, strings, streicher, streich, cordes, a cordes, cuerdas, cuerda, archi, d archi, corda, cordas, smyczkowy, smyczkowa, smyccovy, smyccove, strijk, strijkers, stryge, strak, 弦楽, 弦乐, 弦樂
city: city, stadt, ville, ciudad, citta, cidade, miasto, miasta, mesto, stad, byen, staden, kaupunki, град, город, 市民, 城市, 도시
student: student, students, studenten, studierende, etudiant, etudiants, estudiante, estudiantes, studenti, estudantes, studenci, studerende, 学生, 學生, 학생
open: open, offen, offene, offener, offenes, ouvert, ouverte, abierto, abierta, aperto, aperta, aberto, aberta, otwarte, otwarta, otevreny, otevrena, aben, abent, apen, apent, oppen, oppet, avoin, avoimet, drop in, dropin, avatud, atvira, atverts, odprt, otvoren, deschis, irekia, agored, oscailte, avoin, avoimet, nyitott, oppen, oppna, aaben, aben, 公開, 开放, 開放
people: people, menschen, leute, gens, gente, persone, pessoas, ludzie, lide, mensen, folk, ihmiset
meeting: meeting, general meeting, annual general meeting, agm, assembly, versammlung, jahreshauptversammlung, mitgliederversammlung, hauptversammlung, assemblee, assemblee generale, asamblea, asamblea general, assemblea, walne zebranie, zebranie, valna hromada, schuze, ledenvergadering, vergadering, generalforsamling, arsmote, arsstamma, vuosikokous, reunion, riunione, reuniao
climate: climate, klima, climat, clima, klimat, ilmasto, климат
strike: strike, streik, greve, huelga, sciopero, strajk, stavka, staking, strejk, strejke, streiken, lakko
chess: chess, schach, schack, echecs, ajedrez, scacchi, xadrez, szachy, sachy, schaken, skak, sjakk, shakki, шахматы, шахмат, sakk, satranc, チェス, 将棋, 国际象棋
bike: bike, bikes, biking, cycling, cycle, bicycle, fahrrad, rad, radtour, velo, cyclisme, bici, bicicleta, ciclismo, bicicletta, rower, rowery, kolo, cyklo, fiets, fietstocht, cykel, sykkel, pyora, велосипед, ride
climb: climbing, bouldering, klettern, escalade, escalada, arrampicata, wspinaczka, lezeni, klimmen, klatring, klattring, boulder
swim: swimming, swim, schwimmen, natation, natacion, nuoto, plywanie, plavani, zwemmen, svomning, simning
knit: knitting, knit, stricken, strickcafe, tricot, tejer, maglia, dzierganie, pleteni, breien, strikning, strikk, crochet, hakeln
sew: sewing, nahen, couture, costura, cucito, szycie, siti, naaien
parade: parade, umzug, defile, desfile, sfilata, parada, pruvod, optocht, optog, cortege, procession
carnival: carnival, karneval, fasching, fasnacht, carnaval, carnevale, karnawal, masopust, mardi gras
firework: fireworks, firework, feuerwerk, feu d artifice, fuegos artificiales, fuochi d artificio, fajerwerki, ohnostroj, vuurwerk, fyrverkeri
bookclub: book club, bookclub, buchclub, lesekreis, club de lecture, club de lectura, gruppo di lettura, klub ksiazki, cteci klub, leesclub, boekenclub, bokcirkel, lukupiiri, книжный клуб, reading group, 読書会, 读书会, 讀書會, 독서모임
career: career, careers, job fair, jobmesse, karriere, karrieremesse, emploi, empleo, lavoro, kariera, targi pracy, job, jobs
startup: startup, startups, start up, grunder, grundung, entrepreneur, pitch, pitch night, demo day
network: networking, network, netzwerken, netzwerktreffen, reseautage, mixer, aperitivo, afterwork, after work, drinks, happy hour
breakfast: breakfast, fruhstuck, petit dejeuner, desayuno, colazione, sniadanie, snidane, ontbijt, morgenmad, frokost, frukost
picnic: picnic, picknick, pique nique, picnico, piknik, barbecue, bbq, grillen, grillfest, asado, grill
cleanup: clean up, cleanup, clean, aufraumen, putzaktion, mullsammeln, nettoyage, limpieza, pulizia, sprzatanie, uklid, opruimen, opprydning, 清掃, 净滩, 淨灘, ごみ拾い
plant: planting, plant, pflanzen, plantation, plantacion, sadzenie, vysadba, gardening, gartnern, jardinage, jardineria
salsa: salsa, bachata, kizomba, merengue
tango: tango, milonga
swing: swing, lindy hop, lindy, balboa, ダンス
magic: magic, zauberei, zaubershow, magie, magia
circus: circus, zirkus, cirque, circo, cyrk, cirkus
puppet: puppet, puppets, puppentheater, figurentheater, marionnettes, marionetas, marionette, lalki, loutky, poppenkast
football: football, soccer, fussball, futbol, calcio, pilka nozna, fotbal, voetbal, fotboll, fodbold, futebol
mass: mass, service, worship, gottesdienst, messe de, culte, misa, messa, missa, msza, bohosluzba, mse, dienst, gudstjeneste, gudstjanst
meditation: meditation, meditacion, meditazione, medytacja, meditace, meditatie, mindfulness, achtsamkeit
blood: blood drive, blutspende, don du sang, donacion de sangre, donazione sangue, bloeddonatie
storytelling: storytelling, storytime, story time, erzahlabend, contes, cuentacuentos, marchen, pohadky, bajki, sprookjes, eventyr
solidarity: solidarity, solidaritat, solidarite, solidaridad, solidario, solidaria, solidale, charity, benefiz, benefit, caritatif, benefico, beneficenza, charytatywny, charitativni, goede doel, benefice, benefizkonzert
freedom: freedom, liberty, freiheit, liberte, libertad, liberta, wolnosc, svoboda, vrijheid
peace: peace, frieden, friedens, paix, paz, pace, pokoj, mir, vrede, fred, мир
women: women, womens, woman, frauen, femmes, mujeres, donne, mulheres, kobiety, zeny, vrouwen, kvinder, kvinner, kvinnor, 女性, 妇女, 婦女, 여성
queer: queer, lgbt, lgbtq, pride, csd, drag
history: history, geschichte, histoire, historia, storia, dejiny, geschiedenis, historie, 歴史, 历史, 歷史, 역사
nature: nature, natural, natur, naturel, naturelle, natura, natureza, przyroda, prirodni, priroda, natuur, 自然, 자연
future: future, zukunft, avenir, futuro, przyszlosc, budoucnost, toekomst, fremtid
love: love, liebe, amour, amor, amore, milosc, laska, liefde, kaerlighed, karlek
water: water, wasser, eau, agua, acqua, woda, voda, vand, vatten, vann
sea: sea, meer, mer, mare, morze, more, zee, hav
star: star, stars, stern, sterne, etoile, etoiles, estrella, estrellas, stella, stelle, gwiazda, hvezda, ster, sterren
moon: moon, mond, lune, luna, ksiezyc, mesic, maan, mane
world: world, welt, monde, mundo, mondo, swiat, svet, wereld, verden, varlden, мир мира, 世界, 세계
old: old, alt, alte, ancien, antiguo, antico, stary, gamle, oude
new: new, neu, neue, nouveau, nouvelle, nuevo, nueva, nuovo, nuova, novo, nova, nowy, novy, nieuw, nieuwe, ny, nye
bells: carillon, beiaard, glockenspiel, carillon concert, klokkenspil, klokkespill, karillon, carilhao, carillo, carillón, карильон
oratorio: oratorio, oratorium, oratorios, oratoorium, orat
`;
