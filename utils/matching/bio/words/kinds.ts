import type { Phrases } from '../cues';

/** Profiles that are something else than an act or organiser: they put others on stage, or write of them. */
export const trades: Phrases = {
  en: 'record label, label, recordings, booking agency, talent agency, agency, artist management, management company, music publisher, publishing house, sponsor of, sponsors of, sponsoring, sponsored, proud sponsor*, proud partner*, official sponsor*, official partner*, official supplier, i manage, we manage, manager of, manager for, tour manager, managed artists, i represent, we represent, press officer, press office, pr agency, pr for, public relations, music pr, music publicist, publicist, our artists, our roster, our clients, roster, booker, booking agent, bookings for, distributor, wholesaler, ticket agency, ticket shop',
  de: 'plattenfirma, plattenlabel, label, musikverlag, agentur, bookingagentur, booking agentur, künstleragentur, konzertagentur, pressebüro, presseagentur, pr agentur, pressearbeit, künstlermanagement, wir vertreten, hauptsponsor, stolzer sponsor, stolzer partner, offizieller partner, vertrieb, tontechnikverleih',
  fr: 'maison de disques, label indépendant, label, agence, agence artistique, attaché de presse, attachée de presse, relations presse, bureau de presse, tourneur, nous représentons, fier sponsor, fier partenaire, partenaire officiel, sponsor officiel, distributeur',
  es: 'sello discográfico, discográfica, sello, agencia, agencia de contratación, oficina de prensa, gabinete de prensa, management, representamos, patrocinador*, orgulloso patrocinador, socio oficial, distribuidora',
  pt: 'gravadora, selo, agência, assessoria de imprensa, agenciamento, representamos, patrocinador*, parceiro oficial, distribuidora',
  it: 'etichetta, casa discografica, agenzia, ufficio stampa, rappresentiamo, sponsor ufficial*, partner ufficiale, distributore, management',
  nl: 'platenlabel, platenmaatschappij, label, boekingskantoor, boekingsbureau, impresariaat, persbureau, wij vertegenwoordigen, trotse sponsor, hoofdsponsor, distributeur',
  pl: 'wytwórnia, wytwórnia płytowa, label, agencja, agencja koncertowa, agencja artystyczna, biuro prasowe, reprezentujemy, dumny sponsor, oficjalny partner, dystrybutor, impresariat',
  sv: 'skivbolag, bokningsbolag, agentur, pressbyrå, vi representerar, stolt sponsor, huvudsponsor, distributör, pladeselskab, plateselskap, bookingbureau, bookingbyrå, vi repræsenterer, vi representerer, hovedsponsor',
  cs: 'vydavatelství, hudební vydavatelství, label, agentura, koncertní agentura, tisková kancelář, zastupujeme, hrdý sponzor, generální partner, distributor',
  tr: 'plak şirketi, ajans, ajansı, menajerlik, basın ofisi, temsil ediyoruz, ana sponsor, resmi sponsor, dağıtımcı',
  ca: 'segell discogràfic, discogràfica, agència, oficina de premsa, representem, patrocinador*, distribuïdora',
  fi: 'levy-yhtiö, levymerkki, ohjelmatoimisto, keikkatoimisto, edustamme, pääsponsori',
  ru: 'лейбл, звукозаписывающ*, агентство, концертное агентство, пресс-служба, букинг, представляем, спонсор, агенція, агентство',
  el: 'δισκογραφική, πρακτορείο, γραφείο τύπου, εκπροσωπούμε, χορηγός',
  hu: 'lemezkiadó, ügynökség, sajtóiroda, képviseljük, szponzor',
  ja: 'レーベル, レコード会社, 芸能事務所, 音楽事務所, 事務所, マネジメント, マネージメント, エージェンシー, 広報代理, PR会社, 協賛, スポンサー, 代理店, 所属アーティスト',
  zh: '唱片公司, 厂牌, 廠牌, 经纪公司, 經紀公司, 代理公司, 公关公司, 公關公司, 旗下艺人, 旗下藝人, 赞助商, 贊助商',
  ko: '레이블, 음반사, 소속사, 기획사, 에이전시, 매니지먼트, 홍보대행, 홍보 대행, 공식 후원, 협찬사',
  ar: 'شركة إنتاج, شركة تسجيلات, وكالة, مكتب صحفي, إدارة فنانين, الراعي الرسمي, راعي رسمي, نمثل',
};

/** What such a profile is called: `Petra PR`, `Oval Records`. */
export const tradeNames: Phrases = {
  all: 'records, recordings, recs, discos, disques, dischi, pr, press, presse, prensa, booking, bookings, agency, agentur, agence, agencia, agenzia, agência, agencja, agentura, ajans, management, mgmt, talent, artists, touring, label, publicity, promotions, distribution, レコード, 事務所, レーベル, 唱片',
};

/** Houses and businesses that lend a room or put up money, when they do not bear the party's name. */
export const premises: Phrases = {
  en: 'cafe, coffee shop, coffeehouse, coffee bar, tearoom, pub, bar, taproom, brewery, brewpub, brewing, distillery, winery, bakery, restaurant, bistro, diner, pizzeria, hotel, hostel, inn, bookshop, bookstore, record shop, bike shop, shop, store, coworking, co-working, office space, bank, insurance, software company, software for, saas, hosting, web hosting, cloud, startup, law firm, dealership, supermarket, energy drink',
  de: 'café, kaffee und kuchen, kaffee, kaffeehaus, kneipe, bar, brauerei, brauhaus, bäckerei, restaurant, gasthaus, gasthof, wirtshaus, hotel, pension, buchhandlung, buchladen, plattenladen, fahrradladen, laden, coworking, bank, sparkasse, versicherung, softwarehaus, software für, hosting, kanzlei, autohaus, supermarkt',
  fr: 'café, bar, bistrot, brasserie, boulangerie, restaurant, pizzeria, hôtel, auberge, librairie, disquaire, boutique, magasin, coworking, banque, assurance, logiciel pour, hébergeur, cave à vin, pain au levain',
  es: 'cafetería, café, bar, taberna, cervecería, cervecera, panadería, restaurante, pizzería, hotel, hostal, librería, tienda, coworking, oficinas compartidas, banco, seguros, software para, bodega',
  pt: 'cafetaria, cafeteria, café, bar, boteco, cervejaria, padaria, restaurante, pizzaria, hotel, pousada, livraria, loja, coworking, banco, seguros, software para, adega',
  it: 'caffè, bar, osteria, trattoria, birrificio, birreria, panificio, forno, ristorante, pizzeria, albergo, hotel, libreria, negozio, bottega, coworking, banca, assicurazioni, software per, cantina',
  nl: 'café, koffiebar, kroeg, bar, brouwerij, bakkerij, restaurant, hotel, boekhandel, boekwinkel, platenzaak, winkel, coworking, bank, verzekeringen, software voor',
  pl: 'kawiarnia, pub, bar, browar, piekarnia, restauracja, pizzeria, hotel, hostel, księgarnia, sklep, coworking, bank, ubezpieczenia, oprogramowanie dla',
  sv: 'kafé, fik, kaffebar, krog, pub, bar, bryggeri, öl från, bageri, restaurang, hotell, bokhandel, skivbutik, butik, coworking, bank, försäkring, café, bryghus, brygghus, bageri, bakeri, kro, hotel, restaurant, boghandel, bokhandel, butikk, forsikring',
  cs: 'kavárna, hospoda, pivovar, pekárna, pekařství, restaurace, hotel, knihkupectví, obchod, prodejna, coworking, banka, pojišťovna, software pro',
  tr: 'kafe, kahve dükkanı, kahveci, meyhane, bar, bira evi, fırın, lokanta, restoran, otel, kitabevi, kitapçı, dükkan, mağaza, ortak çalışma, banka, sigorta',
  ca: 'cafeteria, cafè, bar, taverna, cerveseria, forn, fleca, restaurant, pizzeria, hotel, alberg, llibreria, botiga, coworking, banc, assegurances, celler',
  fi: 'kahvila, pubi, baari, panimo, leipomo, ravintola, hotelli, kirjakauppa, kauppa, pankki, vakuutus',
  ru: 'кафе, кофейня, бар, паб, пивоварня, пекарня, ресторан, отель, гостиница, хостел, книжный магазин, магазин, коворкинг, банк, страхование, кавʼярня, книгарня, крамниця',
  el: 'καφετέρια, καφέ, μπαρ, ταβέρνα, ζυθοποιία, φούρνος, εστιατόριο, ξενοδοχείο, βιβλιοπωλείο, κατάστημα, τράπεζα',
  hu: 'kávézó, kocsma, bár, sörfőzde, pékség, étterem, szálloda, könyvesbolt, bolt, coworking, bank',
  ja: 'カフェ, 喫茶店, 居酒屋, バー, ブルワリー, 醸造所, ベーカリー, パン屋, レストラン, 食堂, ホテル, 旅館, 書店, 本屋, 古書店, ショップ, コワーキング, 銀行, 保険, 株式会社',
  zh: '咖啡馆, 咖啡館, 咖啡店, 咖啡厅, 咖啡廳, 酒吧, 酒馆, 酒館, 精酿, 精釀, 面包店, 麵包店, 餐厅, 餐廳, 酒店, 民宿, 书店, 書店, 商店, 联合办公, 共享办公, 共享辦公, 银行, 銀行, 保险, 有限公司',
  ko: '카페, 커피, 술집, 주점, 양조장, 브루어리, 빵집, 베이커리, 식당, 레스토랑, 호텔, 서점, 책방, 가게, 상점, 공유오피스, 코워킹, 은행, 보험, 주식회사',
  ar: 'مقهى, كافيه, مطعم, مخبز, فندق, مكتبة, متجر, محل, مساحة عمل, بنك, تأمين, شركة',
};

/** Says that people meet there again and again: not merely a house that lends a room. */
export const gatherings: Phrases = {
  en: 'weekly, monthly, fortnightly, biweekly, meetup, meetups, we meet, repair cafe, death cafe, language cafe, knit cafe, science cafe, philosophy cafe',
  de: 'wöchentlich, monatlich, wir treffen uns, treffen, repaircafé, repair café, reparaturcafé, sprachcafé, erzählcafé, philocafé, trauercafé, tanzcafé',
  fr: 'hebdomadaire, mensuel, mensuelle, rencontres, on se retrouve, café tricot, café philo, café des langues, café signes, café littéraire',
  es: 'semanal, mensual, nos reunimos, nos juntamos, quedamos, café filosófico, café literario',
  pt: 'semanal, mensal, encontros, encontramo-nos, reunimo-nos, café filosófico',
  it: 'settimanale, mensile, ci troviamo, ci incontriamo, incontri, caffè filosofico, caffè letterario',
  nl: 'wekelijks, maandelijks, we komen samen, repaircafé, repair café, taalcafé, breicafé, praatcafé',
  pl: 'co tydzień, co miesiąc, cotygodniowe, comiesięczne, spotykamy, spotkania, kawiarenka naprawcza',
  sv: 'veckovis, månadsvis, vi ses, träffas, språkcafé, ugentlig, ukentlig, månedlig, mødes, møtes, sprogcafé, språkkafé, strikkekafé',
  cs: 'týdně, měsíčně, scházíme, setkání',
  tr: 'haftalık, aylık, buluşuyor*, buluşma*',
  ca: 'setmanal, mensual, ens trobem, trobades',
  other:
    'viikoittain, kuukausittain, tapaamme, еженедельно, ежемесячно, встречаемся, hetente, havonta, 毎週, 毎月, 隔週, 月に一度, 月一, 集まって, 每周, 每週, 每月, 定期, 聚会, 聚會, 매주, 매달, 매월, 모여, 모임, أسبوعي, شهري, نلتقي',
};

/** Words around a link that say nothing of who the profile is. */
export const pointers: Phrases = {
  en: 'info, infos, information, dates, date, tickets, ticket, website, site, web, link, links, more, see, my, our, the, this, a, an, home, homepage, page, pages, program, programme, calendar, contact, mail, newsletter, here, at, on, in, to, for, with, is, it, next, upcoming, events, event, gigs, shows, find, out, read, visit, details, and, or, by, of, via, all, new, sign, up, register, tour, live, url, www, online, blog, get, your, add, check, check out, subscribe, hello, dm, also, everything, booklet, schedule, everyone, welcome, starts, book, edition, since',
  de: 'termine, karten, mehr, alles, alle, hier, unter, auf, der, die, das, den, dem, ein, eine, und, seite, webseite, webauftritt, kalender, kontakt, anmeldung, nächste, nächster, zu, zum, zur, zeit, abonnieren, für, infos, mehr infos, programm, tickets, mit, bei, im, am, veranstaltungen, konzerte, echte, haus, seit',
  fr: "ici, le, la, les, l', un, une, des, du, de, d', et, à, au, aux, sur, mon, ma, mes, site, billets, billetterie, plus, infos, inscription, inscriptions, prochain, prochaine, rendez-vous, calendrier, programme, tous, tout, lien, contact, en, concerts, dates, depuis, par",
  es: 'aquí, el, la, los, las, un, una, de, del, y, en, mi, mis, sitio, web, entradas, más, fechas, inscripciones, próxima, próximo, calendario, programa, todo, todos, enlace, contacto, a, para, con, info, conciertos, desde',
  pt: 'aqui, o, a, os, as, um, uma, de, do, da, dos, das, e, em, no, na, meu, minha, sítio, ingressos, bilhetes, mais, datas, inscrições, próximo, próxima, agenda, programa, tudo, ligação, contato, contacto, para, com, dela, dele, desde',
  it: 'qui, il, lo, la, i, gli, le, un, una, di, del, della, e, in, su, mio, mia, sito, biglietti, date, iscrizioni, prossimo, prossima, calendario, programma, tutto, tutte, contatti, per, con, dal, concerti',
  nl: 'hier, de, het, een, van, en, op, in, mijn, kaarten, kaartjes, meer, data, inschrijven, volgende, kalender, agenda, programma, alles, contact, voor, met, sinds, ook',
  pl: 'tutaj, tu, i, w, we, na, z, ze, do, o, od, moja, mój, strona, bilety, więcej, terminy, zapisy, następny, kalendarz, program, wszystko, kontakt, dla, info, klub',
  sv: 'här, en, ett, och, i, på, av, min, sida, biljetter, mer, datum, anmälan, nästa, kalender, program, allt, kontakt, för, med, her, et, og, af, til, billetter, mere, datoer, tilmelding, påmelding, næste, neste, alt, fra',
  cs: 'zde, tady, a, v, ve, na, z, o, můj, stránka, web, vstupenky, více, termíny, přihlášky, další, kalendář, program, vše, kontakt, pro',
  tr: 'burada, ve, bir, site, sitem, biletler, bilet, daha, fazla, tarihler, kayıt, sonraki, takvim, program, hepsi, iletişim, için, ile, bu',
  ca: 'aquí, el, la, els, les, un, una, de, del, i, a, en, meu, meva, lloc, entrades, més, dates, inscripcions, proper, calendari, programa, tot, contacte, per, amb',
  other:
    'tässä, ja, liput, lisää, kalenteri, тут, здесь, и, в, на, сайт, билеты, даты, все, подробности, εδώ, και, εισιτήρια, itt, és, jegyek, はこちら, こちら, サイト, 公式サイト, 詳細, 日程, チケット, は, の, を, に, で, と, です, ます, 予定, ホームページ, 官网, 网站, 網站, 详情, 詳情, 报名, 報名, 购票, 的, 在, 홈페이지, 사이트, 일정, 예매처, 는, 은, 의, 에서, 에, 를, 을, 입니다, هنا, الموقع, موقع, التفاصيل, تفاصيل, للتسجيل, التسجيل, سجل, مواعيد, المواعيد, البرنامج, برنامج, الرابط, رابط, التذاكر, المزيد, في, من, على, و',
};

/** A single person speaks. */
export const firstPerson: Phrases = {
  en: "i, i'm, i've, myself",
  de: 'ich, mich, mir',
  fr: "je, j'ai, j'étais, moi",
  es: 'yo, soy, conmigo',
  pt: 'eu, sou, comigo',
  it: 'sono',
  nl: 'ik',
  pl: 'jestem, mnie',
  sv: 'jag, jeg, mig, meg',
  cs: 'jsem',
  tr: 'benim',
  ca: 'sóc, soc',
  other: 'minä, olen, я, мне, меня, εγώ, είμαι, én, vagyok, 私は, 僕は, 俺は, 我是, 저는, 나는, أنا',
};
