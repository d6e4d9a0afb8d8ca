import type { Phrases } from '../cues';

/** Writes, photographs or researches about it. */
export const reports: Phrases = {
  en: 'episode, episodes, interview with, in conversation with, writes about, write about, writing about, writing on, wrote, written about, writer for, covers, covering, cover, coverage of, reporting on, reports on, reporter, reporter at, journalist, journalist covering, critic, reviews, reviewing, reviewed, reviewer, blog about, blogs about, blogging about, podcast about, podcast on, podcasting about, newsletter about, news about, news from, news on, updates on, updates about, tweets about, posts about, posting about, photographer*, photograph*, photos of, photos by, pics of, pictures of, shoots, shooting, shot for, filmed, filming, filmmaker, documents, documenting, documentary, documentarian, biographer, biography of, historian of, history of, researching, research on, studies, scholar of, thesis on, phd on, drawing, sketches of, illustrat*, recaps, livetweet*, live-tweet*, seen at, as seen in',
  de: 'folge, episode, interview mit, schreibe über, schreibt über, schreibe für, schreibt für, schreiben über, berichte*, berichterstatt*, reporter*, journalist*, kritik*, rezension*, rezensier*, blogge*, blog über, podcast über, neues von, news von, news zu, infos über, fotografier*, fotograf*, fotos von, fotos vom, bilder von, filmt, filme, dokumentier*, biograf*, biographie, chronist*, chronik, forsche, forscht, promoviere, zeichne*, illustrier*, alles über, alles rund um',
  fr: "épisode, entretien avec, écris sur, écrit sur, j'écris sur, chroniqueur*, chroniqueuse*, chronique, journaliste*, critique*, reporter, couvre, couvrir, blogue, blog sur, podcast sur, actu de, actus, actualité*, photographe*, photographie, photos de, filme, documente, documentaire sur, biographe, historien*, recherche sur, thèse sur, dessine, illustr*, tout sur, l'actu",
  es: 'episodio, entrevista a, entrevista con, escribo sobre, escribe sobre, escribo para, cronista, crónica, periodista*, crític*, reportero, reportera, cubro, cubre, cubriendo, blog sobre, bloguero, podcast sobre, noticias de, noticias sobre, actualidad de, fotógraf*, fotografío, fotos de, grabo, filmo, documento, documental sobre, biógraf*, historiador*, investigo, tesis sobre, dibujo, ilustr*, todo sobre',
  pt: 'episódio, entrevista com, escrevo sobre, escreve sobre, escrevo para, cronista, jornalista*, crític*, repórter, cobrindo, cubro, cobertura*, blog sobre, podcast sobre, notícias de, notícias do, notícias da, notícias sobre, fotógraf*, fotografo, fotos de, fotos do, fotos da, filmo, documento, documentário sobre, biógraf*, historiador*, pesquiso, tese sobre, desenho, ilustr*, tudo sobre',
  it: 'episodio, puntata, intervista a, scrivo di, scrivo per, scrivo su, scrive di, cronista, giornalista*, critic*, reporter, racconto, racconta, recensi*, seguo per, blog su, podcast su, notizie su, notizie di, notizie dal, fotograf*, foto di, foto del, riprendo, filmo, documento, documentario su, biograf*, storico di, ricerca su, tesi su, disegno, illustr*, tutto su',
  nl: 'aflevering, schrijf over, schrijft over, schrijf voor, journalist*, recensent*, recensie*, verslaggever*, verslag, blog over, blogt, podcast over, nieuws over, nieuws van, fotograaf, fotografe, fotografeer*, foto van, filmt, film, documenteer, biograaf, historicus, onderzoek naar, promoveer, teken, illustr*, alles over',
  pl: 'odcinek, wywiad z, piszę o, piszę dla, pisze o, dziennikar*, recenz*, krytyk*, reporter*, relacjon*, relacje z, blog o, bloguję, podcast o, wieści, wiadomości o, newsy, fotograf*, zdjęcia z, filmuję, dokument*, biograf*, historyk*, badam, doktorat o, rysuję, ilustr*, wszystko o',
  sv: 'avsnitt, afsnit, skriver om, skriver för, journalist*, recens*, kritiker, reporter*, bevakar, rapporterar, bloggar, blogg om, podd om, nyheter om, nyheter från, fotograf*, fotar, bilder från, filmar, dokumenterar, biograf*, forskar om, avhandling om, tecknar, illustr*, allt om, skriver for, anmelder*, dækker, dekker, blog om, podcast om, nyheder om, fotograferer, billeder fra, bilder fra, filmer, dokumenterer, forsker i, tegner, alt om',
  cs: 'píšu o, píši o, píšu pro, novinář*, recenz*, kritik*, reportér*, referuj*, zpravodaj*, blog o, podcast o, novinky o, zprávy o, fotograf*, fotím, fotky z, natáčím, dokument*, životopis*, historik*, zkoumám, kreslím, ilustr*, vše o',
  tr: 'yazıyor*, hakkında yaz*, gazeteci*, eleştirmen*, muhabir*, haberleri, haberler, haber, blog, podcast, fotoğraf*, fotoğrafçı*, çekiyor*, filme, belgesel*, biyografi*, tarihçi*, araştır*, çiziyor*, hakkında her şey',
  ca: 'escric sobre, escric per, cronista, periodista*, crític*, reporter*, cobreixo, blog sobre, podcast sobre, notícies de, notícies sobre, fotògraf*, fotografio, fotos de, filmo, documento, documental sobre, biògraf*, historiador*, recerca sobre, dibuixo, il·lustr*, tot sobre',
  fi: 'kirjoitan, toimittaja, kriitikko, arvostel*, raportoin, blogi, podcast, uutisia, valokuvaaja*, kuvaan, kuvia, dokumentoi*, tutkin, piirrän, kaikki',
  ru: 'пишу о, пишу об, пишу про, журналист*, критик*, репортер*, репортёр*, обозрева*, блог о, подкаст о, новости, фотограф*, фотографирую, снимаю, фото, документ*, биограф*, историк, исследую, рисую, иллюстр*, все о, всё о, пишу для, новини, знімаю, критик*, все про',
  el: 'γράφω για, δημοσιογράφος, κριτικός, ρεπόρτερ, καλύπτω, μπλογκ, podcast για, νέα, φωτογράφος, φωτογραφίζω, φωτογραφίες, κινηματογραφώ, ντοκιμαντέρ, ερευνώ, ζωγραφίζω, όλα για',
  hu: 'írok, újságíró*, kritikus*, riporter*, tudósít*, blog, podcast, hírek, fotós*, fotózom, fotók, filmezem, dokument*, kutatom, rajzolok, illusztr*, minden, ami',
  ja: 'について書, を書いて, ライター, 記者, 評論, レビュー, 取材, ブログ, ポッドキャスト, ニュース, 情報, まとめ, 写真, 撮影, カメラマン, フォトグラファー, 撮って, 記録, 研究, 描いて, イラスト, 速報, お知らせbot',
  zh: '撰写, 撰寫, 写关于, 評論, 评论, 记者, 記者, 报道, 報導, 采访, 採訪, 博客, 播客谈, 资讯, 資訊, 新闻, 新聞, 摄影, 攝影, 拍摄, 拍攝, 照片, 纪录, 紀錄, 研究, 插画, 插畫, 搬运, 搬運',
  ko: '글을 씁, 글 쓰, 쓰는, 기자, 평론, 리뷰, 취재, 블로그, 팟캐스트, 소식, 뉴스, 정보, 사진, 촬영, 찍는, 기록, 연구, 그리는, 일러스트',
  ar: 'أكتب عن, يكتب عن, تكتب عن, كاتب في, صحفي, صحفية, ناقد, ناقدة, مراسل, مراسلة, أغطي, تغطية, مدونة عن, بودكاست عن, أخبار, مصور, مصورة, أصور, صور, أوثق, وثائقي عن, مؤرخ, أبحث في, باحث في, رسام, كل شيء عن',
};

/** Before a cue: it is said that this is not so. */
export const denies: Phrases = {
  en: "not, no, never, isn't, aren't, not the, nothing to do with, unrelated, unrelated to, unaffiliated, different from, no connection, neither",
  de: 'nicht, kein, keine, keiner, nichts zu tun, nie',
  fr: "pas, non, aucun lien, aucun rapport, rien à voir, jamais, n'est",
  es: 'no, no soy, sin relación, nada que ver, nunca, ni',
  pt: 'não, sem relação, nada a ver, nunca, sem ligação',
  it: 'non, nessun legame, niente a che fare, senza legami, mai',
  nl: 'niet, geen, niets te maken, nooit',
  pl: 'nie, nie jest, nie mam, bez związku, nigdy',
  sv: 'inte, ej, ikke, ingen koppling, ingen tilknytning, aldrig, aldri',
  cs: 'nejsem, není, nemám, nic společného, nikdy',
  tr: 'değil, değilim, ilgisi yok, ilgim yok, bağlantısı yok',
  ca: 'no, no soc, no sóc, sense relació, res a veure',
  fi: 'en ole, ei ole, ei liity',
  ru: 'не, никак не, не связан, не связана, не имею, ні, не є',
  el: 'δεν, όχι, καμία σχέση',
  hu: 'nem, nincs köze, nincs kapcsolat',
  ja: 'ではありません, ではない, じゃない, じゃありません, 無関係, 関係ありません, とは別, 関係ない, 関係はありません',
  zh: '不是, 并非, 並非, 无关, 無關, 没有关系, 沒有關係, 非官方',
  ko: '아닙니다, 아님, 아니에요, 무관, 관계 없, 관계없, 상관 없, 상관없, 다른',
  ar: 'ليس, لست, ليست, لا علاقة, غير مرتبط, غير تابع',
};
