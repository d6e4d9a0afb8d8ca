import type { Phrases } from '../cues';

/** Who makes it happen: organises, founded, leads, belongs to the crew. */
export const organizes: Phrases = {
  en:
    'run, runs, running, i run, we run, co-run, co-runs, organise, organises, organising, organize, organizes, organizing, organiser*, organizer*, ' +
    'co-organis*, co-organiz*, coorganis*, coorganiz*, org team, host, hosts, hosting, co-host*, curate, curates, curating, curator*, founder*, co-founder*, cofounder*, founded, ' +
    'co-founded, cofounded, started, start, starts, starting, i started, began, launched, established, initiated, dreamt up, dreamed up, cooked up, starter of, creator of, created, chair, chairs, chairperson, chairwoman, chairman, co-chair*, president, vice president, ' +
    'secretary, treasurer, trustee, director, artistic director, co-director, executive director, festival director, head of, lead, leads, leading, leader of, ' +
    'lead organiser, coordinator, coordinate*, co-ordinator, programmer of, i programme, we programme, programmes, programming, at the helm of, pulling the strings, promoter of, promote, promotes, ' +
    'convene, convenes, convenor, convener, facilitator, facilitate*, behind, mastermind, brains behind, one of the two, one of the three, one of the four, one of the five, one half of, half of, one third of, third of, one quarter of, quarter of, fifth of, the person behind, ' +
    'the people behind, team behind, minds behind, owner*, co-owner*, own, owns, proprietor, mc of, emcee of, resident at, resident host, crew, team, committee, committee member, ' +
    'board member, on the board, steering group, core team, staff of, ops, operations, events lead, event lead, put on, puts on, putting on, throw, throws, ' +
    'throwing, we are, i am, we make, we teach, teach, teaches, teaching, instructor, steward of, maintainer of, maintain*, my project, my baby, our project, ' +
    'brought to you by, presented by, hosted by, organised by, organized by, official account, official page, the official, official, captain of, coach of, conductor of, ' +
    'conduct, conducts, music director, choir leader, bandleader, pastor of, vicar of, rector of, rabbi of, imam of, bookings manager at, join us, come along, our events, our dates, ' +
    'our website, our site, our meetups, my site, my website, my events, my club, my night, my festival, my own, i host, i curate, i lead, i chair, i set up, set up, my idea, my brainchild, brainchild of',
  de:
    'gestartet, startete, ins leben gerufen, rief, aufgezogen, aus der taufe gehoben, hochgezogen, organisiere*, organisiert, organisator*, orga, orgateam, orga-team, mitorganis*, veranstalte, veranstaltet, veranstalten, veranstalter*, ausrichter*, mitveranstalter*, ' +
    'gastgeber*, gründer*, mitgründer*, gegründet, mitbegründer*, begründer*, initiator*, initiiert, leite, leitet, leiten, leiter, leiterin, leitung, festivalleiter*, ' +
    'kurator*, kuratiere, kuratiert, kuratieren, vorstand, vorstandsmitglied, vorsitz*, vorsitzende*, vorständin, kassenwart*, schriftführer*, betreibe, betreibt, ' +
    'betreiben, betreiber*, inhaber*, besitzer*, mache, macht, machen, hinter, kopf hinter, köpfe hinter moderiere, moderator*, wir sind, ich bin, künstlerische leitung, ' +
    'geschäftsführer*, geschäftsführung, koordiniere, koordinator*, koordination, trainer*, chorleiter*, dirigent*, im team, team, unsere, unser, unsere termine, programmleit*, programmgestalt*, programmverantwort*, ' +
    'festivaldirektor*, direktor*, intendant*, schmeiße, stelle, beim orgateam, einer der drei, eine der drei, einer der zwei, eine der zwei, einer der vier, eine der vier, eine von drei, einer von drei, halte die fäden, ziehe die fäden, kümmere mich um, mein projekt, meine idee, unser projekt, kollektiv hinter',
  fr:
    "organise, organisent, organisons, organisateur*, organisatrice*, co-organis*, coorganis*, j'organise, fondateur*, fondatrice*, cofondateur*, cofondatrice*, co-fondat*, " +
    "créateur de, créatrice de, anime, j'anime, animateur*, animatrice*, dirige, directeur*, directrice*, responsable de, responsable, président, présidente, " +
    "vice-président*, trésorier*, trésorière, secrétaire, programmateur*, programmatrice*, un des trois, une des trois, l'un des trois, l'une des trois, un des deux, une des deux, un des quatre, je programme, je m'occupe, m'occupe, tiens les rênes, je gère, gère, gérant*, gérante, porte, je porte, porteur de, porteuse de, derrière, " +
    "à l'origine de, à la tête de, hôte, hôtesse, commissaire, équipe, l'équipe, bénévole en chef, nous sommes, on est, je suis derrière, tient, je tiens, monte, je monte, " +
    "coordinateur*, coordinatrice*, coordonne, conseil d'administration, bureau de, chef de chœur, notre, nos, mon projet, mon idée, propose, lance, lancé, initiateur*, initiatrice*, fondé, ai fondé, créé, ai créé, monté, ai monté, démarré, inventé",
  es:
    'organizo, organiza, organizamos, organizan, organizando, organizador*, coorganiz*, fundador*, cofundador*, co-fundador*, fundé, fundamos, dirijo, dirige, dirigimos, director, ' +
    'directora, coordino, coordina, coordinador*, comisario, comisaria, curador, curadora, curo, programo, programador de, programadora de, presento, presentador*, presidente, presidenta, ' +
    'tesorero, tesorera, secretario, secretaria, responsable de, detrás de, al frente de, llevo, llevamos, gestiono, gestora de, anfitrión*, anfitriona, somos, soy quien, hago, hacemos, ' +
    'monto, montamos, equipo, creador*, impulsor*, impulso, dueño, dueña, mi proyecto, mi idea, uno de los tres, una de las tres, uno de los dos, una de las dos, me encargo, me ocupo, nuestro, nuestra, nuestros, mi club, conduzco, modero, junta directiva, monté, montamos, creé, creamos, inicié, iniciamos, lancé, lanzamos, empecé, empezamos, inventé, puse en marcha, arranqué',
  pt:
    'organizo, organiza, organizamos, organizando, organizador*, coorganiz*, fundador*, cofundador*, co-fundador*, fundei, dirijo, dirige, diretor, diretora, director de, directora de, ' +
    'coordeno, coordena, coordenador*, curador, curadora, curo, programador do, programadora do, presidente, tesoureir*, secretári*, à frente de, por trás de, por trás da, por trás do, ' +
    'anfitriã*, anfitrião, somos, faço, fazemos, toco o projeto, equipa, equipe, criador*, idealizador*, produzo, dono, dona, meu projeto, minha ideia, criei, criamos, comecei, começamos, iniciei, lancei, montei, inventei, pus de pé, nosso, nossa, conduzo, apresento',
  it:
    'organizzo, organizza, organizziamo, organizzano, organizzatore, organizzatrice, organizzatori, co-organizz*, coorganizz*, fondatore, fondatrice, cofondatore, cofondatrice, co-fondat*, fondato, ' +
    'dirigo, dirige, direttore, direttrice, direzione artistica, curo, cura, curiamo, curatore, curatrice, coordino, coordina, coordinatore, coordinatrice, presidente, vicepresidente, ' +
    'presidentessa, tesoriere, segretario, segretaria, responsabile, gestisco, gestisce, gestiamo, titolare, conduco, conduce, dietro, dietro a, ideatore, ideatrice, ' +
    'siamo, facciamo, faccio, mando avanti, porto avanti, staff di, team, squadra, promotore, promotrice, padrone di casa, il mio progetto, la mia idea, mi occupo, alla guida, ho fondato, ho creato, ho avviato, ho iniziato, ho inventato, ho messo su, abbiamo fondato, abbiamo creato, messo in piedi, nostro, nostra, animo, anima',
  nl:
    'organiseer, organiseert, organiseren, organisator*, organisatie, mede-organis*, medeorganis*, oprichter, oprichtster, medeoprichter, medeoprichtster, opgericht, run, leid, leidt, ' +
    'leider van, directeur, directrice, artistiek leider, programmeur van, programmeer, curator, cureer, voorzitter, penningmeester, secretaris, bestuur, bestuurslid, ' +
    'gastvrouw, gastheer, host, coördinator, coördineer, achter, drijvende kracht, initiatiefnem*, bedenker, wij zijn, we zijn, ik ben de, beheer, beheerder, eigenaar, eigenares, ' +
    'crew, team, trek, trekker, trekt, presenteer, dirigent, onze, ons, mijn project, mijn idee, kartrekker, verzorg, begon, begonnen, gestart, bedacht, opgezet, startte',
  pl:
    'organizuję, organizuje, organizujemy, organizator*, współorganiz*, założyciel*, współzałożyciel*, założyłem, założyłam, prowadzę, prowadzi, prowadzimy, prowadząc*, kieruję, dyrektor*, ' +
    'kurator*, koordynator*, koordynuję, prezes*, wiceprezes*, skarbnik*, zarząd, członek zarządu, członkini zarządu, stoję za, gospodarz, gospodyni, jesteśmy, robię, robimy, tworzę, tworzymy, ' +
    'twórca, twórczyni, współtworzę, ekipa, zespół organizacyjny, właściciel*, nasz, nasza, nasze, mój projekt, mój pomysł, animator*, inicjator**, szef, szefowa, u sterów, zajmuję się, stworzyłem, stworzyłam, rozkręciłem, rozkręciłam, wymyśliłem, wymyśliłam, uruchomiłem, uruchomiłam, zacząłem, zaczęłam, dyryguję, dyrygent*, dyrygentka',
  sv:
    'arrangerar, arrangör*, medarrangör*, medorganis*, organiserar, anordnar, grundare, medgrundare, grundade, startade, drog igång, håller i trådarna, hittade på, började, driver, leder, ledare för, ordförande, kassör, sekreterare, styrelse*, kurator, ' +
    'curator, kuraterar, programansvarig, ansvarig för, bakom, värd för, värdinna, vi är, jag är, koordinator, samordnar, initiativtagare, festivalchef, chef för, ägare, håller i, kör, körledare, dirigent, vår, våra, mitt projekt, min idé',
  da:
    'arrangerer, arrangør*, medarrangør*, organiserer, grundlægger*, medgrundlægger, stifter, medstifter, stiftede, startede, sjef for, chef for, festivalsjef, trækker i trådene, trekker i trådene, grundlagde, startet, stiftet, grunnla, begyndte, satte i gang, driver, leder, formand, forkvinde, forperson, kasserer, sekretær, bestyrelse*, kurator, ' +
    'kuraterer, ansvarlig for, bag, manden bag, kvinden bag, vært, værtinde, vi er, jeg er, koordinator, initiativtager, festivalleder, ejer, ejere, står for, laver, vores, mit projekt, min idé, korleder, dirigent, styret, styreleder, styremedlem, gründer, står bak, bak, daglig leder, leier, vår, våre',
  cs:
    'organizuji, organizuju, organizuje, organizujeme, organizátor*, spoluorganiz*, pořádám, pořádá, pořádáme, pořadatel*, zakladatel*, spoluzakladatel*, založil, založila, rozjel, rozjela, vymyslel, vymyslela, spustil, spustila, začal, začala, vedu, vede, ' +
    'vedoucí, ředitel*, kurátor*, koordinátor*, předseda, předsedkyně, jednatel*, stojím za, hostitel*, jsme, dělám, děláme, tvůrce, majitel*, dramaturg*, náš, naše, můj projekt, můj nápad, sbormistr*, provozuji, provozuju, provozujeme',
  tr:
    'düzenliyor*, düzenleyen, düzenleyici*, organize ediyor*, organizatör*, kurucu*, kurucusu, kurucu ortağı, kurduğum, kurdum, kurduk, başlattım, başlattık, yönetiyor*, yönetici*, yönetmeni, direktörü, küratör*, koordinatör*, ' +
    'başkan*, yönetim kurulu, ev sahibi, ekibi, ekibinden, yürütüyor*, yürütücü*, sahibi, sahibiyim, biziz, bizim, projem, yapıyoruz, ardındaki, arkasındaki',
  sh: 'organiziram, organizujem, organizator*, osnivač*, osnovao, osnovala, vodim, vodimo, voditelj*, pokrenuo, pokrenula, pokrećem, predsjedni*, predsedni*, ustanovitelj*, vodja, organizira, ustanovil*',
  ca:
    'organitzo, organitza, organitzem, organitzador*, coorganitz*, fundador*, cofundador*, vaig fundar, vaig crear, vaig començar, vaig engegar, vam fundar, vam crear, vam engegar, dirigeixo, dirigeix, director, directora, coordino, coordina, coordinador*, comissari, comissària, ' +
    'programo, programador, presidenta, president, tresorer*, secretari, secretària, darrere de, al capdavant, porto, portem, gestiono, som, faig, fem, equip, impulsor*, impulso, amfitri*, nostre, nostra, condueixo, presento',
  fi: 'aloitin, perustimme, aloitimme, keksin, järjestän, järjestää, järjestämme, järjestäjä*, perustaja*, perustin, vetäjä*, vedän, johdan, johtaja*, puheenjohtaja*, hallituksen, kuraattori*, koordinaattori*, tuottaja*, takana, isäntä, emäntä, omistaja*, me olemme, pyöritän',
  ru:
    'организую, организует, организуем, организатор*, соорганизатор*, основатель*, основательница, сооснователь*, основал, основала, основали, придумал, придумала, придумали, создал, создала, создали, запустил, запустила, затеял, затеяла, начал, начала, заснував, заснувала, започаткував, започаткувала, придумав, створив, створила, веду, ведёт, ведем, ведущий, ведущая, директор, куратор*, координатор*, ' +
    'председатель, руковожу, руководитель*, делаю, делаем, создатель*, команда, владелец, владелица, мы, наш, наша, проводим, провожу, організовую, організатор*, співзасновни*, засновни*, керую, керівни*, куратор*, проводжу, роблю',
  el: 'ίδρυσα, ξεκίνησα, δημιούργησα, ιδρύσαμε, ξεκινήσαμε, διοργανώνω, διοργανώνει, διοργανωτής, διοργανώτρια, ιδρυτής, ιδρύτρια, συνιδρυτής, συνιδρύτρια, διευθυντής, διευθύντρια, επιμελητής, επιμελήτρια, πρόεδρος, τρέχω, συντονίζω, συντονιστής, είμαστε, ομάδα',
  hu: 'alapítottuk, elindítottam, elindítottuk, kitaláltam, szervező*, szervezem, szervezzük, szervezi, alapító*, társalapító*, alapítottam, vezetem, vezető*, igazgató*, elnök*, kurátor*, koordinátor*, házigazda, működtetem, tulajdonos*, mi vagyunk, csináljuk',
  ja: '始めた, 始めました, はじめた, はじめました, 作った, 作りました, 立ちあげ, 主催, 主宰, 運営, 代表, 創設, 設立, 創業, 立ち上げ, 企画, 発起人, 幹事, 店主, オーナー, 実行委員, 開催して, 開いて, やってます, やっています, やってる, 世話人, 会長, 部長, 編集長, ディレクター, キュレーター, スタッフやって, の中の人, 中の人, 司会, ホスト, オーガナイザー, オーガナイズ, 公式アカウント, 公式です, ~公式, 指揮, 講師, です。私たち',
  zh: '创建, 創建, 办了, 辦了, 办起, 辦起, 搞起, 主办, 主辦, 举办, 舉辦, 创办, 創辦, 创始人, 創始人, 创立, 創立, 发起人, 發起人, 发起, 组织者, 組織者, 组织, 召集人, 负责人, 負責人, 主理人, 主理, 策展, 策划, 策劃, 总监, 總監, 运营, 營運, 經營, 经营, 会长, 會長, 主席, 理事, 店主, 老板, 老闆, 团队, 團隊, 主持, 官方账号, 官方帐号, 官方帳號, ~官方, 我们, 我們',
  ko: '시작했, 시작한, 열었, 엽니다, 차렸, 주최, 주관, 운영, 대표, 설립, 창립, 창업, 만든 사람, 만들고, 기획, 기획자, 오거나이저, 디렉터, 큐레이터, 큐레이션, 회장, 모임장, 호스트, 진행, 총괄, 스태프로, 운영진, 공식 계정, ~ 공식, 주인장, 지휘, 저희, 우리는',
  ar: 'بدأت, أطلقت, أسسنا, أطلقنا, بدأنا, أنظم, ننظم, تنظيم, منظم, منظمة, مؤسس, مؤسسة, مؤسِسة, شريك مؤسس, أسست, مدير, مديرة, رئيس, رئيسة, أدير, ندير, قيم, منسق, منسقة, القيّم, صاحب, صاحبة, أستضيف, نستضيف, مضيف, مضيفة, فريق, نحن, الحساب الرسمي, حسابنا',
};

/** Makes an event, or another's record: own for the organiser of an event, not for an act. */
export const produces: Phrases = {
  all: 'producer*, produce, produces, produzent*, produziere, producteur*, productrice*, productor*, produtor*, produttore, produttrice, producent*, produsent*, produkční, yapımcı*, prodüktör*, продюсер*, παραγωγός, プロデュース, プロデューサー, 制作人, 製作人, 프로듀서, منتج, منتجة',
};

/** Who plays in it: own for an act, not for its organiser. */
export const performs: Phrases = {
  en: 'plays, play, playing, drummer, drums, singer, sing, sings, vocals, vocalist, frontman, frontwoman, bassist, bass, guitarist, guitar, guitars, keys, keyboards, keyboardist, violin, fiddle, cello, sax, saxophone, trumpet, trombone, piano, pianist, percussion, synths, songwriter, member, member of, founding member, band member, musician, dj, mc, composer, bandmate, soprano, alto, tenor, baritone, actor in, dancer in, cast of, author of, voice of',
  de: 'spiele, spielt, schlagzeug*, singe, singt, sänger*, gitarrist*, gitarre, bassist*, bass, keyboarder*, klavier, pianist*, mitglied, mitglied bei, geige, cello, trompete*, saxophon*, saxofon*, stimme von, musiker*, komponist*',
  fr: 'joue, je joue, batteur, batteuse, batterie, chante, chanteur, chanteuse, guitariste, guitare, bassiste, basse, claviers, piano, pianiste, membre, membre de, violon, violoncelle, voix de, musicien*, compositeur, compositrice, moitié de',
  es: 'toco, tocamos, batería, canto, cantante, voz de, guitarrista, guitarra, bajista, bajo, teclados, piano, pianista, miembro, miembro de, integrante, violín, músico, música en, mitad de, baterista, compositor*',
  pt: 'toco, tocamos, bateria, baterista, canto, cantora, cantor, vocalista, voz de, voz da, guitarrista, guitarra, violão, baixista, baixo, teclados, piano, pianista, membro, integrante, músico, metade de, compositor*',
  it: 'suono, suoniamo, batterista, batteria, canto, cantante, voce di, voce dei, chitarrista, chitarra, bassista, basso, tastiere, tastierista, pianoforte, pianista, membro, membro di, violino, musicista, metà di, compositore, compositrice, sax',
  nl: 'speel, speelt, drummer, drums, zing, zangeres, zanger, gitarist*, gitaar, bassist*, bas, toetsen, toetsenist*, piano, pianist*, lid, lid van, viool, muzikant*, helft van, componist*',
  pl: 'gram, gramy, perkusja, perkusist*, śpiewam, wokalist*, wokal, gitarzyst*, gitara, basist*, bas, klawisze, pianist*, członek, członkini, skrzypce, skrzypaczka, muzyk, kompozytor*, połowa',
  sv: 'spelar, trummor, trummis*, sjunger, sångerska, sångare, sång, gitarrist*, gitarr, basist*, bas, klaviatur, piano, pianist*, medlem, medlem i, fiol, musiker, halvan av, kompositör, spiller, trommer, trommeslager, synger, sanger*, sangerinde, vokalist, guitarist*, gitar*, bassist*, medlem af, medlem av, halvdelen af, komponist',
  sh: 'sviram, svira, svirač*, sviramo, pjevam, pevam, pjevač*, pevač*, bubnjar*, gitarist*, basist*, član, članica, igram, nastopam, poje*, pevka, pevec',
  cs: 'hraju, hraji, hrajeme, bubeník, bubenice, bicí, zpívám, zpěvák, zpěvačka, zpěv, kytarist*, kytara, baskytar*, klávesy, klavír, klavírist*, člen, členka, housle, housist*, muzikant*, skladatel*',
  tr: 'çalıyor*, davul*, söylüyor*, solist*, vokal, gitar*, bas gitar, klavye, piyano, piyanist, üyesi, keman*, müzisyen*, besteci*',
  ca: 'toco, toquem, bateria, canto, cantant, veu de, guitarrista, guitarra, baixista, baix, teclats, piano, pianista, membre, membre de, violí, músic, meitat de, compositor*',
  ja: 'ボーカル, Vo., Gt., Ba., Dr., ギター, ベース, ドラム, キーボード, ピアノ, メンバー, 担当, 弾いて, 歌って, 奏者, 所属, バンド',
  zh: '主唱, 吉他手, 吉他, 贝斯, 貝斯, 鼓手, 键盘, 鍵盤, 钢琴, 鋼琴, 成员, 成員, 团员, 團員, 乐手, 樂手, 作曲',
  ko: '보컬, 기타, 베이스, 드럼, 건반, 피아노, 멤버, 연주, 노래하는, 작곡',
  ar: 'عازف, عازفة, مغني, مغنية, عضو, عضوة, طبال, غيتار, بيانو, موسيقي, ملحن',
};
