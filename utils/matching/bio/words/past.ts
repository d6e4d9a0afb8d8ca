import type { Phrases } from '../cues';

/** It was so once, and is so no more. */
export const past: Phrases = {
  en:
    'outgoing, retiring, emeritus, emerita, behind me, handed over, passed on, gave up, moved on, ex, exes, former, formerly, previous, previously, prev, past, once at, once of, once with, once ran, once a member, alum, alums, alumna, alumnus, alumni, alumnae, used to, left ~, left in, who left, was, were, retired, ret, emeritus, emerita, ' +
    'ran, ran the, directed, managed, worked, hosted, curated, led, chaired, coordinated, played, drummed, sang in, fronted, helped found, stepped down, stepped back, quit, laid off, ' +
    'until 19*, until 20*, till 19*, till 20*, until last, until recently, back in the day, in a past life, past life, in another life, no longer, not anymore, any more, departed, recovering, late of, veteran of, days at, time at, years at, years with, years of running, founding director, years ago, long ago, moved on, back when',
  de:
    'scheidend*, ausgeschieden*, weitergegeben, übergeben, abgegeben, hinter mir, ehemals, ehemalig*, ehem, früher, früherer, frühere, einst, einstig*, vormals, zuvor, vorher, davor, bis 19*, bis 20*, bis ende, bis vor, war, waren, hat mal, habe mal, gewesen, ex, exmitglied, altgründer*, a.d., ' +
    'im ruhestand, pensioniert, jahre bei, jahre lang, nicht mehr, verlassen, ausgestiegen, gearbeitet, arbeitete, leitete, organisierte, gewesene*, alumna, alumnus, vergangenheit, vor jahren, vor langer zeit, weitergezogen, aufgehört',
  fr:
    "sortant, sortante, passé la main, passé le flambeau, transmis, derrière moi, tourné la page, ex, ancien, ancienne, anciens, anciennes, anciennement, autrefois, jadis, précédemment, auparavant, avant chez, était, étais, fut, a été, ai été, passé par, passée par, passé chez, jusqu'en 20*, " +
    "jusqu'en 19*, jusqu'en, retraite*, n'est plus, plus chez, quitté, travaillé, dirigé, organisé autrefois, il y a longtemps, il y a des années, passé à autre chose, passée à autre chose, arrêté, émérite",
  es:
    'saliente, pasé el testigo, cedí, entregué, me despedí, salí de, salí del, ex, exmiembro*, exdirector*, exorganizador*, exbatería, exempleado*, exfundador*, antes, antaño, antiguo, antigua, antiguamente, anteriormente, anterior, previamente, fui, fue, era, estuve, pasé por, hasta 19*, hasta 20*, hasta el 20*, jubilad*, ' +
    'ya no, dejé, trabajé, dirigí, organicé, trabajaba, en otra vida, excolaborador*, exorganiz*, excoordin*, exprogram*, expresident*, excofundador*, excomisari*, exgerente*, exsoci*, extrabajador*, exproductor*, exalumn*, exvoluntari*, hace años, hace tiempo, emérit*',
  pt: 'cessante, de saída, passei o testemunho, entreguei, saí do, saí da, ex, antes, antigo, antiga, antigamente, anteriormente, outrora, fui, foi, era, estive, passei por, passagem por, até 19*, até 20*, aposentad*, reformad*, já não, não mais, deixei, trabalhei, dirigi, organizei, trabalhava, em outra vida, exorganiz*, exdiret*, excoorden*, expresident*, exfundador*, exmembro*, exprodutor*, há anos, há muito',
  it: 'uscente, passato il testimone, ceduto, dimissionari*, alle spalle, ex, già, un tempo, in passato, precedentemente, ero, era, stato, stata, fui, fino al 19*, fino al 20*, pensionat*, in pensione, non più, lasciato, lavorato, lavoravo, diretto fino, passato da, emerit*, anni fa, tempo fa, exdirett*, ho smesso',
  nl: 'scheidend, vertrekkend, aftredend, doorgegeven, overgedragen, achter me, ex, oud, oud-directeur, oud-organisator, oud-medewerker, oudgediende, oud-lid, voormalig*, vroeger, voorheen, eerder, ooit, destijds, was, waren, tot 19*, tot 20*, gepensioneerd*, niet meer, gestopt, werkte, leidde, organiseerde, gewerkt, in een vorig leven, jaren geleden, vertrokken, oudvoorzitter, oudbestuurslid, alumnus, alumna',
  pl: 'ustępując*, oddałem, oddałam, przekazałem, przekazałam, za mną, ex, były, była, byli, były*, dawny, dawna, dawniej, kiedyś, wcześniej, poprzednio, niegdyś, uprzednio, eks, byłem, byłam, do roku, emerytowan*, już nie, odszedłem, odeszłam, pracowałem, pracowałam, prowadziłem, prowadziłam, organizowałem, organizowałam, lat temu, w latach, eksdyrektor*, w poprzednim życiu',
  sv: 'avgående, lämnat över, avgått, overdraget, overlatt, avtroppende, fratrådt, ex, före detta, f.d., fd, tidigare, förut, förr, förutvarande, var, en gång, fram till 20*, till 19*, till 20*, pensionerad*, inte längre, slutat, lämnade, jobbade, arbetade, ledde, arrangerade, har jobbat, tidligere, tidl, forhenværende, fhv, eks, engang, indtil 19*, indtil 20*, inntil 20*, frem til 20*, til 20*, pensioneret, pensjonert, ikke længere, ikke lenger, arbejdede, jobbet, jobba, ledede, ledet, arrangerede, var med, har arbejdet, før, tideligere, slutade, slutat, stoppede, stoppet, for år siden, för år sedan, för länge sedan',
  cs: 'odstupující, předal, předala, odstoupil, odstoupila, ex, bývalý, bývalá, bývalí, býv, dříve, předtím, kdysi, někdejší, byl jsem, byla jsem, byl, byla, do roku, až do 20*, do 20*, dřív, ve výslužbě, už ne, odešel, odešla, pracoval, pracovala, vedl, vedla, organizoval, organizovala, pořádal, pořádala, v minulém životě, před lety, skončil, skončila',
  tr: 'eski, eskiden, önceden, önceki, bir zamanlar, yılına kadar, emekli, artık değil, ayrıldı*, çalıştım, çalışmıştım, çalışırdım, yönettim, düzenlemiştim, düzenlerdim, idim, vaktiyle, mezunu, geçmişte, yıllar önce, bıraktım',
  ca: 'ex, antic, antiga, abans, antigament, anteriorment, vaig ser, era, fins al 20*, fins el 20*, jubilad*, ja no, vaig deixar, vaig treballar, treballava, vaig dirigir, vaig organitzar, vaig portar, exorganitz*, excoordin*, fa anys, en una altra vida',
  fi: 'entinen, entiset, ex, aiemmin, aikaisemmin, ennen, joskus, oli, olin, asti, vuoteen, eläkkeellä, en enää, ei enää, lähdin, työskentelin, johdin, järjestin',
  ru: 'бывший, бывшая, бывшие, экс, ранее, раньше, прежде, когда-то, некогда, был, была, до года, на пенсии, больше не, уже не, ушёл, ушла, работал, работала, вёл, вела, организовывал, организовывала, много лет назад, колишній, колишня, раніше, колись, був, була, працював, працювала',
  el: 'πρώην, παλιά, παλιότερα, πριν, προηγουμένως, κάποτε, ήμουν, ήταν, μέχρι το, ως το, συνταξιούχος, δεν είμαι πια, έφυγα, δούλευα, δούλεψα, διηύθυνα',
  hu: 'volt, ex, korábban, korábbi, régen, egykor, egykori, hajdan, egykori, azelőtt, nyugdíjas, már nem, dolgoztam, vezettem, szerveztem, 20*-ig',
  ja: '元~, 元スタッフ, 元メンバー, 元代表, 元主催, 元運営, 元社員, 元会員, 元実行委員, 元ボランティア, 旧~, 以前, かつて, 過去に, 昔, 前職, 前は, 退職, 退社, 引退, 卒業, 脱退, 辞め, 離れ, まで在籍, まで所属, まで勤務, までスタッフ, まで運営, していました, してました, だった, でした, 働いていた, 勤めていた, ~OB, ~OG, ~のOB, 年まで, 月まで',
  zh: '前~, 前员工, 前員工, 前成员, 前成員, 前主理人, 前负责人, 前負責人, 前总监, 前總監, 曾, 曾经, 曾經, 曾任, 以前, 过去, 過去, 原任, 离职, 離職, 已离开, 已離開, 退休, 卸任, 退出, 毕业于, 畢業於, 待过, 待過, 工作过, 工作過, 做过, 做過, 不再',
  ko: '전 ~, 前 ~, 전직, 예전, 과거, 이전, 한때, 퇴사, 퇴직, 은퇴, 탈퇴, 그만, 출신, 졸업, 일했, 있었, 였음, 였던, 이었던, 했던, 까지 근무, 까지 일, 전에는',
  ar: 'سابق, سابقا, سابقاً, السابق, سابقة, السابقة, كنت, كان, كانت, عملت, حتى عام, لغاية, متقاعد, متقاعدة, لم أعد, تركت, غادرت, من قبل, خريج, خريجة, فيما مضى',
};

/** It is so now: whatever was before is over. */
export const now: Phrases = {
  en: 'now, currently, nowadays, these days, today, presently, present, at present',
  de: 'jetzt, nun, heute, aktuell, derzeit, momentan, inzwischen, mittlerweile',
  fr: "maintenant, aujourd'hui, actuellement, désormais, désormais chez, à présent",
  es: 'ahora, actualmente, hoy, hoy en día, en la actualidad',
  pt: 'agora, atualmente, actualmente, hoje, hoje em dia',
  it: 'ora, adesso, oggi, attualmente',
  nl: 'nu, tegenwoordig, momenteel, thans, inmiddels',
  pl: 'teraz, obecnie, dziś, dzisiaj, aktualnie',
  sv: 'nu, numera, idag, i dag, nuvarande, för närvarande, nå, i dag, nuværende, for tiden',
  cs: 'nyní, teď, dnes, aktuálně, současně, momentálně',
  tr: 'şimdi, şu an, şu anda, artık, günümüzde, halen',
  ca: 'ara, avui, actualment',
  fi: 'nyt, nykyään, tällä hetkellä',
  ru: 'сейчас, теперь, ныне, сегодня, зараз, нині',
  el: 'τώρα, πλέον, σήμερα, σήμερον',
  hu: 'most, jelenleg, ma, immár',
  ja: '今は, 現在, 現~, いまは, 今では',
  zh: '现在, 現在, 现任, 現任, 如今, 目前, 现为, 現為, 现~',
  ko: '지금은, 현재, 이제는, 현 ~',
  ar: 'الآن, حاليا, حالياً, اليوم',
};
