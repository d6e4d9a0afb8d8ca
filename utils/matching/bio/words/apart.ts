import type { Phrases } from '../cues';

/* Relations in which a person stands to a party without being it. Each in the words of every language. */

/** Admires, reads, follows, visits, helps out. */
export const admires: Phrases = {
  en:
    'fan, fans, fangirl, fanboy, superfan, stan, stans, stanning, fandom, love, loves, loving, lover of, adore*, admire*, obsessed, obsessive, devotee, enthusiast, ' +
    'learning, learn, learner, queue*, listening to, listen to, listener, reading, reader, reader of, watching, watch, follow, follows, following, follower, supporter*, supports, supporting, support, cheering, believer, ' +
    'favourite*, favorite*, regular at, regular of, regulars, a regular, frequent*, visitor, visit*, attend*, attendee, participant, participate*, guest at, guest of, member of the audience, season ticket, ' +
    'subscriber, volunteer*, helper, help at, helps at, helping at, help out, helping out, marshal at, usher at, patron of, donor*, friend of, friends of, member, join me at, see you at, meet me at, find me at, catch me at, often at, always at, usually at, sometimes at, ' +
    'run with, running with, ride with, play at, sing with, dance at, dance with, goes to, going to, go to, been to, all things, everything, daily dose, archive of, collector, collect*, waiting for, counting down, days until, days till, countdown, looking forward to, excited for, would die for, army, ' +
    'street team, fan team, promo team, neighbour of, neighbor of, parent at, mum at, dad at, student at, studied at, speaker at, speaking at, spoke at, talk at, exhibitor at, stallholder at, vendor at, trader at, nominee, finalist, winner of, inspired by, tribute to, homage to, not the',
  de:
    'lerne, lernt, anfänger*, fan, fans, anhänger*, liebe, liebt, lieben, liebhaber*, verehre*, höre, hört, leser*, lese, liest, hörer*, schaue, folge, folgt, unterstütze*, unterstützt, förder*, lieblings*, stammgast, stammgäste, stammkund*, besuche*, besucher*, ' +
    'gast bei, gast beim, teilnehm*, nehme teil, abonnent*, ehrenamtlich*, ehrenamt, freiwillige*, helfe, helfer*, hilft, helfen, aushelf*, freund von, freunde von, freundin von, freundeskreis, mitglied, mitglieder, immer beim, oft beim, laufe mit, laufe beim, singe mit, tanze bei, gehe zu, freue mich auf, zählt tage, ' +
    'zähle die tage, sammler*, sammelt, gehe gern, gerne auf, gern bei, begeistert*, schwärme*, studiere an, spricht auf, speaker auf, aussteller*, inspiriert von, hommage an, spiele mit bei, bin dabei, publikum, stehe in der ersten reihe, dauerkarte',
  fr:
    "apprends, j'apprends, débutant*, fan, fans, admirateur*, admiratrice*, aime, j'aime, adore, j'adore, amoureux de, amoureuse de, amateur de, passionné de, écoute, auditeur*, auditrice*, lis, lit, lecteur*, lectrice*, regarde, suis, je suis, suit, soutien*, soutiens, soutient, soutenons, préféré*, " +
    "favori*, habitué*, fidèle, visiteur*, visiteuse*, participe, participant*, invité*, abonné*, bénévole*, bénévolat, volontaire*, aide, j'aide, donne un coup de main, coup de main, ami de, amie de, amis de, adhérent*, membre, membres, collectionne*, rendez-vous à, cours avec, " +
    "danse avec, chante avec, toujours à, souvent à, vais à, j'attends, attend, impatient*, compte les jours, étudiant* à, intervenant*, exposant*, hommage à, inspiré par, spectateur*, spectatrice*, public de, supporter*, supportrice",
  es:
    'aprendo, aprendiendo, principiante, fan, fans, fanático*, fanática*, hincha, hinchas, seguidor*, amo, ama, amante de, encanta, adoro, admiro, admirador*, aficionad*, escucho, escucha, oyente, leo, lector*, miro, veo, sigo, apoyo, apoya, apoyamos, apoyando, favorit*, preferid*, asiduo, asidua, ' +
    'habitual de, habitual en, cliente de, visitante, visito, asisto, asistente, participo, participante, invitad*, suscriptor*, voluntari*, ayudo, ayuda en, echo una mano, colaboro en, colaborador de, amigo de, amiga de, amigos de, socio, socia, socios, miembro, miembros, colecciono, nos vemos en, siempre en, corro con, ' +
    'canto con, bailo en, voy a, espero, esperando, contando los días, estudiante de, ponente en, expositor*, homenaje a, inspirado en, público de, hincha de',
  pt:
    'fã, fãs, fan, admirador*, amo, ama, adoro, apaixonad*, amante de, gosto, escuto, ouço, ouvinte, leio, leitor*, vejo, sigo, seguidor*, apoio, apoia, apoiamos, favorit*, preferid*, frequentador*, frequento, cliente de, visitante, visito, participo, participante, convidad*, assinante, ' +
    'voluntári*, voluntariado, ajudo, dou uma mão, colaboro, amigo de, amiga de, amigos de, amigos do, amigos da, sócio*, sócia*, membro, membros, coleciono, encontre-me, sempre no, sempre na, corro com, canto com, danço no, vou ao, vou à, esperando, à espera, contando os dias, estudante, palestrante, expositor*, homenagem a, torcedor*, torço, adepto*, inspirad*',
  it:
    'fan, fans, tifos*, tifo, ammiratore, ammiratrice, amo, ama, adoro, appassionat*, amante, ascolto, ascoltatore, ascoltatrice, leggo, lettore, lettrice, guardo, seguo, seguace, sostengo, sostiene, sosteniamo, sostenitore, sostenitrice, sostenitori, preferit*, habitué, affezionat*, abituale, frequento, ' +
    'frequentatore, frequentatrice, cliente, visitatore, visito, partecipo, partecipante, ospite di, ospite a, abbonat*, volontari*, aiuto, do una mano, amico di, amica di, amici di, amici del, socio, socia, soci, iscritt*, membro, colleziono, ci vediamo a, sempre a, sempre al, corro con, canto con, ballo al, vado a, vado al, aspetto, aspettando, conto i giorni, studente, relatore a, relatrice a, espositore, omaggio a, ispirat*, spettatore',
  nl:
    'fan, fans, liefhebber*, houd van, hou van, houdt van, gek op, dol op, luister*, lees, lezer*, kijk naar, volg, volgt, volger*, steun, steunt, steunen, supporter*, favoriet*, lievelings*, stamgast, vaste gast, vaste klant, vaste bezoeker, bezoek, bezoeker*, deelnemer*, doe mee, gast bij, abonnee*, vrijwillig*, vrijwilliger*, help, helpt, ' +
    'helper, hand- en spandiensten, vriend van, vrienden van, vriendin van, lid, leden, verzamel*, zie je bij, altijd bij, vaak bij, loop mee, ren met, zing mee, dans bij, ga naar, verheug, kijk uit naar, tel de dagen, aftellen, student aan, spreker op, standhouder, ode aan, eerbetoon, publiek',
  pl:
    'fan, fanka, fani, fanów, kibic*, kibicuję, miłośni*, kocham, kocha, uwielbiam, wielbiciel*, lubię, słucham, słuchacz*, czytam, czytelni*, oglądam, śledzę, obserwuję, wspieram, wspiera, wspieramy, ulubion*, bywal*, stały bywalec, stała bywalczyni, bywam, chodzę, odwiedzam, uczestni*, biorę udział, gość, gościnnie, wolontari*, pomagam, pomocni*, ' +
    'przyjaciel*, członek, członkini, członkowie, zbieram, kolekcjon*, zawsze na, często na, biegam z, śpiewam z, tańczę, idę na, czekam, odliczam, student*, prelegent*, wystawca, hołd, zainspirowan*, sympatyk*, subskrybent*, klubowicz*',
  sv:
    'fan, fans, beundrare, älskar, älskare, gillar, lyssnar, lyssnare, läser, läsare, tittar, följer, följare, stöder, stödjer, stöttar, supporter*, favorit*, stammis, stamgäst, besöker, besökare, deltagare, deltar, gäst på, prenumerant, volontär*, frivillig*, hjälper, hjälpreda, funktionär*, vän till, vänner till, medlem*, samlar, samlare, ses på, ' +
    'alltid på, ofta på, springer med, sjunger med, dansar på, går på, ser fram emot, räknar ner, väntar på, student vid, talare på, utställare, hyllning till, elsker, lytter*, læser*, leser*, følger*, støtter, støtte, yndlings*, favoritt*, stamgæst, stamgjest, fast gæst, fast gjest, besøger*, besøker*, deltager*, deltaker*, gæst, gjest, hjælper*, hjelper*, ven af, venner av, venn av, samler, altid til, alltid på, løber med, glæder mig, gleder meg, tæller ned, teller ned, hyldest, udstiller, heier på, publikum, abonnent',
  cs:
    'fanoušek, fanoušci, fanynka, fanda, fan, fans, miluji, miluju, obdivovatel*, mám rád, mám ráda, rád chodím, ráda chodím, poslouchám, posluchač*, čtu, čtenář*, sleduji, sleduju, podporuji, podporuju, podporuje, podporujeme, příznivec, oblíben*, nejoblíbenější, štamgast, stálý host, stálice, návštěvní*, navštěvuj*, účastní*, host na, odběratel*, dobrovol*, ' +
    'pomáhám, pomáhá, výpomoc, přítel, přátelé, člen, členka, členové, sbírám, sběratel*, vždy na, běhám s, zpívám s, tančím, chodím na, těším se, odpočítávám, student*, přednášející, vystavovatel*, pocta, inspirován*',
  tr: 'hayran*, fanı, fanıyım, fan, seven, severim, seviyor*, sevdalı*, tutkun*, aşığı, dinliyor*, dinleyici*, okuyor*, okur, okuru, okuyucu*, izliyor*, izleyici*, takip ediyor*, takipçi*, destekliyor*, destekçi*, taraftar*, favori*, en sevdiğim, müdavim*, ziyaretçi*, katılımcı*, katılıyor*, konuk, konuğu, misafir*, abone*, gönüllü*, yardım ediyor*, dostu, dostları, üye, üyesi, üyesiyim, koleksiyoncu*, bekliyor*, sabırsızlan*, gidiyor*, öğrenci*, konuşmacı*, stant, saygı, ithaf',
  ca: "fan, fans, admirador*, estimo, m'encanta, adoro, amant de, aficionat*, escolto, oient, llegeixo, lector*, miro, segueixo, seguidor*, dono suport, fem costat, preferit*, favorit*, habitual, assidu*, client de, visitant*, visito, participo, participant*, assisteixo, convidat*, subscriptor*, voluntari*, voluntària, ajudo, dono un cop de mà, amic de, amics de, amiga de, soci, sòcia, socis, membre, membres, col·lecciono, ens veiem a, sempre a, corro amb, canto amb, ballo a, vaig a, espero, estudiant*, ponent a, homenatge, inspirat*",
  fi: 'fani, fanit, rakastan, ihailija*, kuuntelen, kuuntelija*, luen, lukija*, katson, seuraan, seuraaja*, tuen, kannatan, kannattaja*, suosikki*, lempi*, kanta-asiakas, vakiokävijä, kävijä, käyn, osallistun, osallistuja*, vieras, vapaaehtoi*, talkoo*, autan, ystävä, jäsen*, keräilijä, odotan, opiskelija*, puhuja*',
  ru: 'фан, фаны, фанат*, фанатка, поклонни*, люблю, любит, обожаю, слушаю, слушатель*, читаю, читатель*, смотрю, слежу, подписчи*, поддерживаю, поддерживает, болельщи*, болею, любим*, завсегдатай, посетитель*, хожу, посещаю, участни*, участвую, гость, волонтер*, волонтёр*, помогаю, друг, друзья, член, коллекцион*, жду, студент*, спикер, кохаю, прихильни*, шанувальни*, слухаю, підтримую, вболіваль*, улюблен*, відвіду*, учасни*, допомагаю, фанатк*',
  el: 'φαν, θαυμαστής, θαυμάστρια, αγαπώ, λατρεύω, ακούω, ακροατής, διαβάζω, αναγνώστης, αναγνώστρια, βλέπω, ακολουθώ, στηρίζω, υποστηρίζω, υποστηρικτής, αγαπημένο, αγαπημένη, θαμώνας, επισκέπτης, επισκέπτρια, συμμετέχω, εθελοντής, εθελόντρια, βοηθάω, βοηθώ, φίλος, φίλοι, μέλος, περιμένω, φοιτητής, τρέχω με',
  hu: 'rajongó*, szeretem, imádom, hallgatom, hallgató*, olvasom, olvasó*, nézem, követem, követő*, támogatom, támogató*, szurkoló*, kedvenc*, törzsvendég, látogató*, résztvevő*, vendég*, önkéntes*, segítek, segítő*, barátja, barátai, tagja, gyűjtő*, várom, járok',
  ja: 'ファン, 推し, 好き, 大好き, 愛読, 愛して, 聴いて, 聞いて, 読者, 読んで, リスナー, フォロワー, 応援, サポーター, 常連, よく行く, 通って, 行きつけ, 参加者, 参加して, お客, 観客, ボランティア, お手伝い, 手伝って, 友の会, 会員, 追っかけ, 追いかけて, 楽しみ, 待って, 布教, 信者, ヲタ, オタク, 学生, 登壇, 出展',
  zh: '粉丝, 粉絲, 迷, 歌迷, 书迷, 喜欢, 喜歡, 热爱, 熱愛, 最爱, 最愛, 听众, 聽眾, 读者, 讀者, 在读, 在聽, 关注, 關注, 追随, 追隨, 支持, 常客, 熟客, 老顾客, 参加者, 參加者, 参加, 參加, 参与, 參與, 观众, 觀眾, 嘉宾, 志愿者, 志工, 义工, 義工, 帮忙, 幫忙, 之友, 朋友, 会员, 會員, 应援, 應援, 打卡, 期待, 学生, 學生, 演讲者, 參展, 参展',
  ko: '팬, 덕후, 덕질, 좋아, 사랑, 애청, 애독, 청취, 독자, 읽는, 듣는, 팔로, 응원, 서포터, 단골, 자주 가, 다니는, 참가자, 참가, 참여, 관객, 손님, 자원봉사, 봉사, 돕고, 도와, 친구, 회원, 기다리, 기대, 학생, 연사, 출전',
  ar: 'معجب, معجبة, محب, محبة, عاشق, عاشقة, أحب, أعشق, أستمع, مستمع, قارئ, قارئة, أقرأ, أتابع, متابع, متابعة, أدعم, ندعم, داعم, داعمة, مشجع, مشجعة, المفضل, المفضلة, زبون, رواد, زائر, زائرة, أزور, مشارك, مشاركة, أشارك, ضيف, متطوع, متطوعة, تطوع, أساعد, صديق, صديقة, أصدقاء, عضو, عضوة, جامع, أنتظر, بانتظار, طالب, طالبة, متحدث, جمهور',
};

/** Related to somebody who makes it. */
export const kin: Phrases = {
  en: "sister of, brother of, wife of, husband of, spouse of, girlfriend of, boyfriend of, fiancee of, mother of, father of, mum of, mom of, dad of, son of, daughter of, cousin of, roommate of, flatmate of, widow of, married to, dating, 's sister, 's brother, 's wife, 's husband, 's mum, 's mom, 's dad, 's girlfriend, 's boyfriend, my husband's, my wife's, my sister's, my brother's, my son's, my daughter's, my friend's, my friends', my son is, my son plays, my daughter is, my daughter plays, my husband is, my wife is, my brother is, my sister is, my kids play, my kid plays",
  de: 'schwester von, schwester vom, bruder von, bruder vom, frau von, frau vom, mann von, mann vom, freundin vom, freund vom, mutter von, mutter vom, vater von, vater vom, tochter von, sohn von, verheiratet mit, mitbewohner*',
  fr: "sœur de, soeur de, sœur du, soeur du, frère de, frère du, femme de, femme du, épouse de, épouse du, mari de, mère de, mère d'un, père de, père d'un, fille de, fils de, copine du, copain de, marié*",
  es: 'hermana de, hermana del, hermano de, hermano del, mujer de, mujer del, esposa de, esposa del, marido de, madre de, madre del, madre de un, padre de, padre del, hija de, hijo de, novia de, novia del, novio de, casad* con',
  pt: 'irmã de, irmã do, irmão de, irmão do, mulher de, mulher do, esposa de, esposa do, marido de, mãe de, mãe do, pai de, pai do, filha de, filho de, namorada do, namorado da, casad* com',
  it: 'sorella di, sorella del, fratello di, fratello del, moglie di, moglie del, marito di, madre di, mamma di, padre di, papà di, figlia di, figlio di, fidanzata del, fidanzato di, sposat* con',
  nl: 'zus van, broer van, vrouw van, man van, moeder van, vader van, dochter van, zoon van, vriendin van, getrouwd met',
  pl: 'siostra, brat, żona, mąż, mama, matka, ojciec, tata, córka, syn, dziewczyna, chłopak, współlokator*',
  sv: 'syster till, bror till, fru till, man till, mamma till, pappa till, dotter till, son till, flickvän till, pojkvän till, gift med, søster til, bror til, kone til, mann til, mand til, mor til, far til, datter til, søn til, sønn til, kæreste til, kjæreste til',
  cs: 'sestra, bratr, manželka, manžel, maminka, máma, táta, otec, dcera, syn, přítelkyně',
  tr: 'kız kardeşi, erkek kardeşi, kardeşi, eşi, karısı, kocası, annesi, babası, kızı, oğlu, sevgilisi, nişanlısı',
  ca: 'germana de, germana del, germà de, dona de, dona del, marit de, mare de, mare del, pare de, filla de, fill de, xicota del',
  fi: 'sisko, veli, vaimo, mies, äiti, isä, tytär, poika, tyttöystävä',
  ru: 'сестра, брат, жена, муж, мама, мать, отец, папа, дочь, сын, девушка, чоловік, дружина',
  el: 'αδελφή, αδελφός, σύζυγος, μητέρα, μαμά, πατέρας, μπαμπάς, κόρη, γιος',
  hu: 'nővére, húga, bátyja, öccse, felesége, férje, anyja, apja, lánya, fia, barátnője',
  ja: 'の妹, の姉, の兄, の弟, の妻, の夫, の母, の父, の娘, の息子, の嫁, の旦那, の家族',
  zh: '的妹妹, 的姐姐, 的哥哥, 的弟弟, 的妻子, 的老婆, 的丈夫, 的老公, 的妈妈, 的媽媽, 的爸爸, 的女儿, 的女兒, 的儿子, 的兒子, 的家人',
  ko: '누나, 언니, 오빠, 동생, 아내, 남편, 엄마, 아빠, 딸, 아들, 여자친구, 남자친구, 가족',
  ar: 'أخت, شقيقة, شقيق, زوجة, زوج, والدة, والد, ابنة, ابن, خطيبة',
};
