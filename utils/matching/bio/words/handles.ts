import type { Phrases } from '../cues';

/** The bio speaks of the name of the account itself, as somebody does who came by it: not of what the account is for. */
export const speaksOfHandle: Phrases = {
  en: 'this handle, the handle, handle inherited, handle acquired, handle bought, inherited handle, acquired handle, borrowed handle, second owner, free handle, spare handle, unused handle, nice handle, cool handle, good handle, short handle, old handle, my handle, handle was, handle is, handle came, handle became, handle since, handle from, @ is mine, this @, this username, the username, free username, unused username, username was, username since, my username, this user name, this name was, liked this name, took this name, this nick, this account name, account name was, this at, dibs on, second hand name, secondhand name, second hand handle, secondhand handle, recycled handle, recycled name, reused handle, expired handle, expired name, dropped handle, lapsed handle, vacant handle, vacant name, unclaimed',
  de: 'dieses handle, das handle, dieser handle, der handle, freies handle, freier handle, altes handle, handle war, benutzername*, nutzername*, accountname*, kontoname*, dieser name, diesen namen, dieser nick, der nick, diesen nick, freier name, dieses @, das @, name war frei, name wurde frei',
  fr: "ce pseudo, le pseudo, pseudo libre, pseudo était, pseudo récup*, mon pseudo, ce pseudonyme, nom d'utilisateur, ce handle, le handle, ce nom, nom libre, nom de compte, ce @, cet @, cet identifiant, l'identifiant",
  es: 'este usuario, el usuario, este nombre, nombre de usuario, este handle, el handle, este nick, el nick, este alias, este @, este arroba, esta arroba, la arroba, usuario libre, nombre libre, handle libre, nick libre',
  pt: 'este usuário, esse usuário, este utilizador, nome de usuário, nome de utilizador, este nome, esse nome, este handle, esse handle, este nick, esse nick, este @, esse @, este arroba, esse arroba, essa arroba, esta arroba, o arroba, a arroba, user livre, @ livre, nome livre',
  it: 'questo nome, questo nick, questo nickname, il nickname, nick libero, nome utente, questo handle, questo username, lo username, nome libero, handle libero, questo account name, questa chiocciola, questo @',
  nl: 'deze handle, dit handle, de handle, vrije handle, deze gebruikersnaam, gebruikersnaam, deze naam, deze nick, deze accountnaam, accountnaam, dit @, deze @, vrije naam, naam was vrij',
  pl: 'ten nick, ta nazwa, tę nazwę, ten handle, nazwa użytkownika, nazwę użytkownika, nazwa konta, wolny nick, wolna nazwa, wolną nazwę, wolny handle, ten login, wolny login, ta małpa, nick był, nazwa była',
  sv: 'det här namnet, detta namn, namnet var, användarnamn*, det här handtaget, detta handle, handlen, kontonamn*, ledigt namn, dette navn, dette navnet, brukernavn*, brugernavn*, dette brukernavnet, kontonavn*, navnet var, ledig navn, ledigt navn, dette handle',
  cs: 'toto jméno, tohle jméno, uživatelské jméno, tenhle nick, tento nick, volný nick, tento handle, tenhle handle, jméno účtu, volné jméno, tuhle přezdívku, tahle přezdívka, jméno bylo volné',
  tr: 'bu kullanıcı adı, kullanıcı adı*, bu ad, bu isim, bu ismi, bu adı, bu handle, bu nick, bu nicki, boş kullanıcı adı, boştaki isim, hesap adı*, bu @',
  ca: "aquest usuari, aquest nom, nom d'usuari, aquest nick, aquest àlies, aquest handle, aquesta arrova, aquest @, nom lliure, usuari lliure",
  fi: 'tämä nimi, tämän nimen, tämä nimimerkki, käyttäjänimi, käyttäjätunnus, käyttäjätunnuksen, tämä tunnus, tämän tunnuksen, vapaa tunnus, vapaan nimen',
  ru: 'этот ник, этот никнейм, ник был, ник достался, имя пользователя, это имя, этот юзернейм, юзернейм, этот логин, свободный ник, свободное имя, этот аккаунт раньше, этот хендл, цей нік, імʼя користувача, цей юзернейм',
  el: 'αυτό το όνομα, όνομα χρήστη, αυτό το username, αυτό το handle, αυτό το ψευδώνυμο, ελεύθερο όνομα',
  hu: 'ez a név, ezt a nevet, ez a felhasználónév, felhasználónév*, felhasználónevet, ezt a nicket, szabad név',
  ja: 'このID, このユーザー名, ユーザー名, ユーザーネーム, このハンドル, このアカウント名, アカウント名, このアットマーク, この名前, このネーム, IDが空い, 空きID, ID取',
  zh: '这个ID, 這個ID, 此ID, 这个用户名, 這個用戶名, 用户名, 用戶名, 使用者名稱, 这个账号名, 這個帳號名, 帐号名, 這個帳號, 这个账号, 这个名字, 這個名字, 这个号, 這個號',
  ko: '이 아이디, 이 계정명, 계정명, 사용자명, 사용자 이름, 이 핸들, 이 닉네임, 이 닉, 이 이름, 빈 아이디, 남는 아이디',
  ar: 'هذا المعرف, المعرف, هذا اليوزر, اليوزر, يوزر, اسم المستخدم, هذا الاسم, هذا المعرّف',
};

/** The same name elsewhere, or that it has changed: whoever says so speaks for the name. */
export const keepsHandle: Phrases = {
  all:
    'same handle, same username, same name, same @, handle everywhere, everywhere, elsewhere, also on, find us on, new handle, our handle, our username, our old handle, we changed, we moved, gleiches handle, gleicher name, überall, auch auf, unser handle, neues handle, même pseudo, partout, aussi sur, notre pseudo, nouveau pseudo, mismo usuario, mismo nombre, mismo nick, en todas partes, también en, nuestro usuario, nuevo usuario, ' +
    'mesmo usuário, mesmo nome, mesmo @, em todo lado, também no, nosso usuário, stesso nome, stesso nick, ovunque, anche su, nostro nick, zelfde naam, zelfde handle, overal, ook op, onze handle, ten sam nick, ta sama nazwa, wszędzie, także na, też na, nasz nick, samma namn, samme navn, överallt, overalt, även på, også på, ' +
    'stejné jméno, stejný nick, všude, také na, aynı kullanıcı adı, aynı isim, her yerde, mateix usuari, mateix nom, a tot arreu, també a, sama nimi, kaikkialla, тот же ник, везде, также в, ίδιο όνομα, παντού, ugyanez a név, mindenhol, 同じID, 同じ名前, 同名, 同ID, 같은 아이디, نفس المعرف, نفس اليوزر, نفس الاسم',
};

/** It is not who it is taken for, or does not even know who that was. */
export const disowns: Phrases = {
  en: "no idea what, no idea who, wasn't me, it wasn't me, handle squat*, who dis,  no clue what, no clue who, don't know what, don't know who, dont know what, dont know who, dunno what, dunno who, idk what, idk who, never heard of, whoever that was, whoever they were, whatever that was, whatever it was, whatever they were, not who you think, not what you think, not them, not those guys, not those people, not that one, i'm not the, im not the, i am not the, we're not the, we are not the, i'm not with, not with the, not part of, not related, not associated, no link to, no longer them, stop tagging, don't tag, do not tag, please don't tag, stop dm*, wrong person, wrong guy, wrong girl, wrong handle, wrong profile, wrong @, mistaken for, just liked the name, just like the name, liked the name, i'm just a, just a random, just some guy, just some person",
  de: 'keine ahnung was, keine ahnung wer, weiß nicht was, weiß nicht wer, weiss nicht was, weiss nicht wer, nie gehört, noch nie gehört, wer auch immer, was auch immer das, bin nicht der, bin nicht die, bin nicht das, kein bezug, ohne bezug, nicht verwandt, gehöre nicht, nicht markieren, bitte nicht taggen, hört auf mich, falsche person, falsches profil, falsches handle, nur der name, name gefiel, mochte den namen, verwechs*',
  fr: "aucune idée, sais pas ce que, sais pas qui, sais pas c'était, ne sais pas ce que, ne sais pas qui, jamais entendu, connais pas, ne connais pas, qui que ce soit, rien à voir, je ne suis pas, j'suis pas, chui pas, suis pas le, suis pas la, pas moi, pas nous, aucun lien, arrêtez de me, ne me taguez pas, mauvaise personne, mauvais profil, mauvais pseudo, j'aimais le nom, aimais bien le nom, confond*",
  es: 'ni idea de, ni idea qué, ni idea quién, no sé qué, no sé quién, no tengo idea, nunca oí, nunca escuché, no conozco, quien fuera, no soy el, no soy la, no soy los, no soy ese, dejen de etiquetar*, dejad de etiquetar*, no me etiquet*, persona equivocada, perfil equivocado, me gustaba el nombre, me gustó el nombre, me confund*',
  pt: 'nem ideia, não faço ideia, sem ideia, não sei o que, não sei quem, nunca ouvi, não conheço, quem quer que, não sou o, não sou a, não sou do, não sou da, parem de marcar, não me marquem, pessoa errada, perfil errado, gostei do nome, gostava do nome, me confund*',
  it: "nessuna idea, non ho idea, non so cosa, non so chi, non so che, mai sentito, mai sentita, non conosco, chiunque fosse, non sono il, non sono la, non sono lo, non sono i, non sono quelli, non c'entro, non centro niente, smettete di taggar*, non taggat*, persona sbagliata, profilo sbagliato, mi piaceva il nome, mi confond*",
  nl: 'geen idee wat, geen idee wie, weet niet wat, weet niet wie, nooit van gehoord, wie dat ook, ik ben niet de, ik ben niet het, geen band met, stop met taggen, tag me niet, verkeerde persoon, verkeerd profiel, vond de naam leuk, leuke naam',
  pl: 'nie mam pojęcia, nie wiem co, nie wiem kto, nie wiem czym, nigdy nie słyszał*, nie znam, kimkolwiek, nie jestem tym, nie jestem tą, żadnego związku, bez związku, nie oznaczaj*, przestańcie oznaczać, zła osoba, zły profil, nie ta osoba, podobała mi się nazwa, mylą mnie',
  sv: 'ingen aning om, ingen aning vad, ingen aning vem, vet inte vad, vet inte vem, aldrig hört talas, vem det nu, jag är inte, sluta tagga, tagga inte, fel person, fel profil, gillade namnet, aner ikke hvad, aner ikke hva, aner ikke hvem, ingen anelse, ingen idé, vet ikke hva, vet ikke hvem, ved ikke hvad, ved ikke hvem, aldri hørt om, aldrig hørt om, jeg er ikke, slutt å tagge, stop med at tagge, feil person, forkert person, likte navnet, kunne lide navnet',
  cs: 'netuším co, netuším kdo, netuším, nevím co, nevím kdo, nikdy jsem neslyšel*, neznám, ať to byl kdokoli, nejsem ten, nejsem ta, nejsem to, neoznačuj*, přestaňte označovat, špatná osoba, špatný profil, líbilo se mi jméno',
  tr: 'hiçbir fikrim yok, fikrim yok, ne olduğunu bilmiyorum, kim olduğunu bilmiyorum, bilmiyorum, hiç duymadım, ben değilim, o değiliz, etiketlemeyin, beni etiketleme*, yanlış kişi, yanlış profil, ismi hoşuma gitti, adını beğendim, karıştır*',
  ca: "ni idea, no sé què, no sé qui, no en tinc ni idea, mai he sentit, no conec, no soc el, no sóc el, no soc la, no sóc la, deixeu d'etiquetar*, no m'etiqueteu, persona equivocada, perfil equivocat, m'agradava el nom, em confon*",
  fi: 'ei aavistustakaan, ei mitään hajua, en tiedä mikä, en tiedä kuka, en ole kuullut, en ole se, älä tägää, väärä henkilö, väärä profiili, pidin nimestä',
  ru: 'без понятия, понятия не имею, не знаю что, не знаю кто, никогда не слышал*, не знаю их, не имеем отношения, не отмечайте, хватит отмечать, не тот человек, не тот профиль, понравилось имя, понравился ник, путают, гадки не маю, не знаю хто, не знаю що',
  el: 'δεν έχω ιδέα, καμία ιδέα, δεν ξέρω τι, δεν ξέρω ποιος, ποτέ δεν άκουσα, δεν είμαι ο, μη με κάνετε tag, λάθος άτομο, λάθος προφίλ, μου άρεσε το όνομα',
  hu: 'fogalmam sincs, nem tudom mi, nem tudom ki, sosem hallottam, nem én vagyok, ne jelölj*, rossz személy, rossz profil, tetszett a név',
  ja: '知りません, よくわからない, よく分からない, 存じません, 人違い, 間違い, 別の者, 別人, タグ付けしない, タグしない, 名前が気に入',
  zh: '不知道是什么, 不知道是什麼, 不知道是谁, 不知道是誰, 不认识, 不認識, 没听过, 沒聽過, 没听说过, 沒聽說過, 认错人, 認錯人, 找错, 找錯, 我不是, 别艾特, 別艾特, 别@, 不要@, 请勿@, 喜欢这个名字, 喜歡這個名字',
  ko: '뭔지 모름, 뭔지 모르, 누군지 모르, 누군지 모름, 모릅니다, 몰라요, 들어본 적 없, 태그하지 마, 사람 잘못, 잘못 찾, 이름이 마음에',
  ar: 'لا أعرف من, لا أعرف ما, لا أعلم, ليس لدي فكرة, ما عندي فكرة, لم أسمع, مو أنا, لا تعملوا لي تاغ, شخص خطأ, حساب خطأ, أعجبني الاسم',
};
