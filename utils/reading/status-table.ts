/* What listings say of themselves beside their name, in many languages: that they are off, put off, moved or full. Left
 * out: words that mean more than that (`vol`, `lleno`). `cancelling` and `postponing` say it only where they stand apart: `Отмена
 * крепостного права` is a lecture. How to read it: `word-tables`. */

export const statusTable = `
cancelled:
  en cancelled, canceled, called off · de abgesagt, entfällt, entfaellt, fällt aus, faellt aus, fällt leider aus, findet nicht statt · af gekanselleer
  nl afgelast, geannuleerd, gaat niet door, afgezegd · sv inställt, inställd, inställda, ställs in · da aflyst, aflyses · no avlyst, avlyses, innstilt · is aflýst, fellur niður
  fr annulé, annulée, annulés, annulées · es cancelado, cancelada, cancelados, canceladas, suspendido, suspendida, suspendidos, suspendidas, anulado, anulada · pt cancelado, cancelada, cancelados, canceladas
  it annullato, annullata, annullati, annullate, cancellato, cancellata · ca cancel·lat, cancel·lada, cancelat, anul·lat, anul·lada, suspès, suspesa · gl cancelado, suspendido, anulado · ro anulat, anulată, anulate
  eu bertan behera, bertan behera utzita, bertan behera utzi da, ezeztatua, ezeztatuta, ezeztatu da · cy wedi'i ganslo, wedi ei ganslo, wedi'i chanslo, canslwyd, wedi canslo · ga curtha ar ceal, ar ceal, cealaithe
  pl odwołany, odwołana, odwołane, odwołano, nie odbędzie się · cs zrušeno, zrušen, zrušena, zrušeny, nekoná se · sk zrušené, zrušený, zrušená, nekoná sa · sl odpovedano, odpovedan, odpovedana, odpade
  hr otkazano, otkazan, otkazana, otkazuje se · sr отказано, отказан, отказана, отказује се, otkazano · bg отменено, отменен, отменена, отменя се · ru отменено, отменен, отменён, отменена, отменяется, отменилось
  uk скасовано, скасований, скасована, відмінено, не відбудеться · el ακυρώθηκε, ακυρώνεται, ακυρωμένο, ακυρωμένη, ματαιώνεται, ματαιώθηκε
  hu elmarad, elmaradt, törölve, lemondva · fi peruttu, peruutettu, peruuntunut, peruuntuu, peruttiin · et ära jäetud, jääb ära, tühistatud · lv atcelts, atcelta, atcelti, nenotiks · lt atšaukta, atšauktas, atšaukiama, atšaukiamas, neįvyks
  tr iptal, iptal edildi, iptal oldu, iptal edilmiştir · ka გაუქმებულია, გაუქმდა, გაუქმებული · hy չեղարկված, չեղարկված է, չեղարկվել է, չեղարկվում է
  id dibatalkan, ditiadakan · ms dibatalkan · vi =đã hủy, =đã huỷ, =bị hủy, =bị huỷ, =hủy bỏ, =huỷ bỏ · sw imefutwa, limefutwa, imesitishwa, limesitishwa
  ar ملغى, ملغاة, ملغي, ملغية, ألغي, ألغيت, أُلغي, أُلغيت, تم إلغاء, تم الإلغاء · fa لغو شد, لغو شده, لغو گردید, کنسل شد, کنسل · he בוטל, בוטלה, מבוטל, מבוטלת · hi रद्द किया गया, रद्द हुआ
  ja 開催中止, 公演中止, 中止のお知らせ · ko 취소됨, 취소됐습니다, 행사취소, 공연취소 · zh 已取消, 活动取消, 活動取消, 停办, 停辦
cancelling:
  de absage · cs zrušení · sk zrušenie · hr otkazivanje · sr отказивање, otkazivanje · sl odpoved · hu lemondás · da aflysning · no avlysning · fi peruutus, peruutusilmoitus · et tühistamine, ärajätmine · lv atcelšana · lt atšaukimas · ca cancel·lació, suspensió · gl cancelación · eu bertan behera uztea · cy canslo · ga cealú · ms pembatalan, dibatalkan · sw kufutwa · is aflýsing · ka გაუქმება · hy չեղարկում · af kansellasie
  en cancellation, cancelation · fr annulation · es cancelación, suspensión · pt cancelamento · it annullamento · nl annulering · pl odwołanie · ru отмена · uk скасування · bg отмяна · el ακύρωση, ματαίωση · ro anulare
  tr iptali · ar إلغاء · fa لغو · he ביטול · hi रद्द · th ยกเลิก · vi =hủy, =huỷ · id batal · ja 中止, キャンセル · ko 취소 · zh 取消
postponed:
  en postponed · de verschoben, vertagt · af uitgestel · nl uitgesteld · sv uppskjuten, uppskjutet, framflyttat, framflyttad, skjuts upp · da udskudt, udskydes, udsat · no utsatt, utsettes · is frestað
  fr reporté, reportée, reportés, reportées · es aplazado, aplazada, aplazados, aplazadas, pospuesto, pospuesta, postergado, postergada · pt adiado, adiada, adiados, adiadas · it rinviato, rinviata, rinviati, rinviate, posticipato, posticipata
  ca ajornat, ajornada, posposat, posposada · gl aprazado, adiado · ro amânat, amânată, amânate · eu atzeratua, atzeratuta, atzeratu da, atzeratu egin da · cy wedi'i ohirio, wedi ei ohirio, gohiriwyd · ga curtha siar, ar athlá, curtha ar athlá, curtha ar atráth
  pl przełożony, przełożona, przełożone, przełożono · cs odloženo, odložen, odložena, přeloženo, přeložen, přeložena · sk odložené, odložený, odložená, preložené, preložený, preložená · sl odloženo, prestavljeno, preloženo
  hr odgođeno, odgođen, odgođena, odgodjeno, odgađa se · sr odloženo, odložen, odložena, одложено, одложен, одложена, одлаже се · bg отложено, отложен, отложена, отлага се · ru отложено, отложен, отложена, откладывается
  uk відкладено, відкладається, відтерміновано · el αναβάλλεται, αναβλήθηκε · hu elhalasztva, elhalasztottuk, elhalasztják · fi lykätty, lykkääntyy, siirtynyt · et edasi lükatud, lükkub edasi · lv atlikts, atlikta · lt nukelta, nukeltas, nukeliama, nukeliamas, atidėta, atidėtas, atidedama
  tr ertelendi, ertelenmiştir, ertelenmistir · ka გადაიდო, გადადებულია · hy հետաձգված, հետաձգված է, հետաձգվել է, հետաձգվում է
  id ditunda, ditangguhkan · ms ditangguhkan, ditunda · vi =bị hoãn, =đã hoãn, =tạm hoãn, =hoãn lại · th เลื่อนการจัดงาน, เลื่อนออกไป · sw imeahirishwa, limeahirishwa, kimeahirishwa
  ar مؤجل, مؤجلة, تأجل, تأجلت, تم تأجيل, أُجّل, أجلت · fa به تعویق افتاد, به تعویق افتاده, به تعویق · he נדחה, נדחתה · hi स्थगित, स्थगित किया गया · ja 開催延期, 公演延期 · ko 연기됨, 행사연기, 공연연기 · zh 推迟, 推遲, 顺延, 順延, 延后, 延後, 展延
postponing:
  de verschiebung, terminverschiebung · fr report de date · es aplazamiento · pt adiamento · it rinvio · nl uitstel · pl przełożenie · cs odložení, odklad · sk odklad · hr odgoda · sr odlaganje, одлагање · bg отлагане · ru перенос · uk перенесення · hu halasztás · ro amânare · tr erteleme · da udsættelse · no utsettelse · fi lykkäys · et edasilükkamine · lt nukėlimas, atidėjimas · ca ajornament · gl aprazamento · eu atzerapena · cy gohirio · id penundaan · ms penangguhan · fa تعویق · he דחייה · hi स्थगन · is frestun · ka გადადება · hy հետաձգում
  en postponement · el αναβολή · ar تأجيل · th เลื่อน · vi =hoãn · ja 延期 · ko 연기 · zh 延期
moved:
  en moved, rescheduled, relocated, new date, new venue, new location, change of venue, change of date, venue change, venue changed, date change · af verskuif, nuwe datum, nuwe plek, nuwe lokaal
  de verlegt, hochverlegt, neuer termin, neuer ort, neue location, neues datum, ersatztermin, nachholtermin, ortswechsel, ortsänderung, terminänderung, raumänderung, zieht um
  nl verplaatst, nieuwe datum, nieuwe locatie, nieuwe plek, nieuwe zaal, locatiewijziging, gewijzigde locatie, verhuist naar · sv flyttat, flyttad, flyttas, ny lokal, ny plats, nytt datum, ändrad lokal, ändrad plats, lokalbyte, platsbyte
  da flyttet, flyttes, ny dato, nyt sted, nyt lokale, ændret sted · no flyttet, flyttes, ny dato, nytt sted, nytt lokale, endret sted · is flutt, fluttur, ný dagsetning, ný staðsetning, nýr staður, breytt staðsetning
  fr déplacé, déplacée, changement de salle, changement de lieu, changement de date, nouvelle date, nouvelle salle, nouveau lieu, relocalisé, relocalisée
  es cambio de sala, cambio de lugar, cambio de fecha, cambio de sede, cambio de recinto, nueva fecha, nueva sede, nueva sala, nuevo lugar, trasladado, trasladada, se traslada, reubicado, reubicada, reprogramado, reprogramada
  pt mudança de local, mudança de data, mudança de sala, alteração de local, alteração de data, nova data, novo local, transferido, transferida, remarcado, remarcada, reagendado, reagendada
  it spostato, spostata, spostati, si sposta, cambio sede, cambio di sede, cambio location, cambio data, cambio di data, cambio sala, nuova data, nuova sede, nuovo luogo, trasferito, trasferita
  ca traslladat, traslladada, es trasllada, canvi de lloc, canvi de data, canvi de sala, canvi d'ubicació, nova data, nou lloc, nova ubicació · gl trasladado, trasladada, trasládase, cambio de lugar, cambio de data, cambio de sala, nova data, novo lugar
  ro s-a mutat, se mută, relocat, reprogramat, schimbare de locație, schimbarea locației, locație nouă, dată nouă, noua locație, noua dată · eu lekuz aldatuta, lekuz aldatu da, lekualdatuta, leku aldaketa, toki berria, leku berria, data berria
  cy wedi symud, symudwyd, lleoliad newydd, dyddiad newydd, newid lleoliad, newid dyddiad · ga bogtha, ionad nua, dáta nua, athrú ionaid, athrú dáta
  pl przeniesiony, przeniesiona, przeniesione, przeniesiono, zmiana miejsca, zmiana terminu, zmiana lokalizacji, zmiana daty, zmiana sali, nowy termin, nowe miejsce, nowa data
  cs přesunuto, přesunut, přesunuta, přesouvá se, přeloženo, změna místa, změna termínu, změna sálu, nový termín, nové místo · sk presunuté, presunutý, presunutá, presúva sa, preložené, zmena miesta, zmena termínu, nový termín, nové miesto
  sl prestavljeno, prestavljen, prestavljena, preseljeno, premaknjeno, sprememba lokacije, sprememba datuma, sprememba termina, nova lokacija, nov termin, nov datum
  hr premješteno, premješten, premještena, seli se u, promjena mjesta, promjena lokacije, promjena datuma, promjena termina, nova lokacija, novi termin, novi datum
  sr premešteno, premešten, pomereno, promena mesta, promena lokacije, promena termina, nova lokacija, novi termin, премештено, премештен, померено, промена места, промена локације, промена термина, нова локација, нови термин
  bg преместено, преместен, преместена, премества се, промяна на мястото, промяна на датата, смяна на мястото, нова дата, ново място
  ru перенесено, перенесен, перенесён, перенесена, перенесены, перенос, переносится, новая дата, новое место, новая площадка, смена места, смена площадки, смена даты, изменение места, изменение даты
  uk перенесено, перенесений, перенесена, переноситься, нова дата, нове місце, нова локація, зміна місця, зміна дати, зміна локації · el μεταφέρεται, μεταφέρθηκε, αλλαγή χώρου, αλλαγή τοποθεσίας, αλλαγή ημερομηνίας, νέα ημερομηνία, νέος χώρος, νέα τοποθεσία
  hu áthelyezve, áthelyeztük, átkerült, új helyszín, új időpont, helyszínváltozás, időpontváltozás · fi siirretty, siirtyy, siirretään, uusi paikka, uusi päivämäärä, paikanmuutos · et üle viidud, kolib, uus koht, uus kuupäev, koha muutus
  lv pārcelts, pārcelta, pārcelti, jauna vieta, jauns datums, vietas maiņa · lt perkelta, perkeltas, perkeliama, perkeliamas, nauja vieta, nauja data, vietos pakeitimas, keičiasi vieta
  tr taşındı, yeni tarih, yeni mekan, yeni yer, mekan değişikliği, tarih değişikliği, yer değişikliği · ka გადატანილია, გადავიდა, ახალი ადგილი, ახალი თარიღი, ადგილის ცვლილება · hy տեղափոխված, տեղափոխվել է, տեղափոխվում է, նոր վայր, նոր ամսաթիվ
  id dipindahkan, pindah lokasi, pindah tempat, lokasi baru, tempat baru, tanggal baru, perubahan lokasi, perubahan tempat, perubahan jadwal, dijadwalkan ulang · ms lokasi baharu, tarikh baharu, pertukaran lokasi, pertukaran tempat, pertukaran tarikh
  vi =chuyển địa điểm, =đổi địa điểm, =thay đổi địa điểm, =địa điểm mới, =đổi ngày, =dời ngày, =dời lịch, =dời sang · th ย้ายสถานที่, เปลี่ยนสถานที่, เปลี่ยนวัน, ย้ายไปที่, สถานที่ใหม่
  sw imehamishwa, imehamishiwa, limehamishiwa, ukumbi mpya, tarehe mpya, mahali papya, imepangwa upya
  ar تغيير المكان, تغيير الموعد, تغيير القاعة, تغيير مكان, تغيير موعد, موعد جديد, مكان جديد, تم نقل, نُقل, نُقلت, انتقل, ينتقل · fa تغییر مکان, تغییر تاریخ, تغییر زمان, مکان جدید, تاریخ جدید, منتقل شد
  he הועבר, הועברה, שינוי מיקום, שינוי מקום, שינוי מועד, מיקום חדש, מועד חדש, תאריך חדש · hi स्थान परिवर्तन, तिथि परिवर्तन, नया स्थान, नई तारीख, स्थानांतरित
  ja 会場変更, 場所変更, 日程変更, 日時変更, 会場を変更, 場所を変更, 振替公演, に変更 · ko 장소변경, 장소 변경, 일정변경, 일정 변경, 날짜 변경, 새 장소, 새 날짜
  zh 场地异动, 場地異動, 地点异动, 地點異動, 时间异动, 時間異動, 场地变更, 場地變更, 地点变更, 地點變更, 地点更改, 地點更改, 更改地点, 更改地點, 更换场地, 更換場地, 场地更改, 場地更改, 日期变更, 日期變更, 时间变更, 時間變更, 改期, 改至, 改到, 改在, 移师, 移師, 移至
full:
  en sold out, sold-out, soldout, fully booked · de ausverkauft, ausgebucht · af uitverkoop · nl uitverkocht, volgeboekt · sv slutsålt, utsålt, fullbokat, fullbokad · da udsolgt, fuldt booket · no utsolgt, fulltegnet, fullbooket · is uppselt
  fr complet, guichets fermés · es agotado, agotada, agotados, agotadas, aforo completo · pt esgotado, esgotada, esgotados, esgotadas · it esaurito, esaurita, esauriti, tutto esaurito · ca exhaurit, exhaurides, aforament complet · gl esgotado, esgotada, esgotadas
  ro epuizat, epuizate, bilete epuizate, locuri epuizate · eu sarrerak agortuta, agortuta · cy wedi gwerthu allan · ga díolta amach
  pl wyprzedane, wyprzedany, wyprzedana, brak miejsc, brak biletów · cs vyprodáno, obsazeno · sk vypredané, obsadené · sl razprodano · hr rasprodano · sr rasprodato, распродато · bg разпродадено · ru распродано, билетов нет, мест нет, аншлаг · uk розпродано, квитків немає, місць немає
  el εξαντλήθηκαν, εξαντλημένο · hu elfogyott, telt ház, teltház, teltházas, betelt · fi loppuunmyyty, loppuunvarattu · et välja müüdud · lv izpārdots, izpārdota · lt išparduota, išparduoti, vietų nėra · tr tükendi, biletler tükendi, kapalı gişe · ka ბილეთები გაყიდულია · hy տոմսերը սպառված են
  id habis terjual, tiket habis · ms habis dijual, tiket habis · vi =hết vé, =cháy vé, =hết chỗ, =đã bán hết · th บัตรหมด, ขายหมดแล้ว, ที่นั่งเต็ม, เต็มแล้ว · sw tiketi zimeisha
  ar نفدت التذاكر, نفذت التذاكر, كامل العدد, كاملة العدد · fa تکمیل ظرفیت, ظرفیت تکمیل, بلیت تمام شد · he אזלו הכרטיסים, הכרטיסים אזלו, אזל, סולד אאוט · hi हाउसफुल, सोल्ड आउट · ja 完売, 満席, 満員御礼 · ko 매진, 전석매진 · zh 售罄, 售完, 已满, 已滿, 额满, 額滿, 客满, 客滿, 满座, 滿座
waiting:
  en waitlist, waitlisted, wait list, wait-list, waiting list, waiting-list · de warteliste · af waglys · nl wachtlijst · sv väntelista, kölista, reservlista · da venteliste · no venteliste · is biðlisti
  fr liste d'attente · es lista de espera · pt lista de espera, fila de espera · it lista d'attesa, lista di attesa · ca llista d'espera · gl lista de agarda, lista de espera · ro listă de așteptare · eu itxaron zerrenda, itxaron-zerrenda, itxarote zerrenda · cy rhestr aros · ga liosta feithimh
  pl lista rezerwowa, lista oczekujących · cs čekací listina, pořadník · sk čakacia listina, poradovník · sl čakalna lista · hr lista čekanja · sr lista čekanja, листа чекања · bg списък на чакащите, лист на чакащите · ru лист ожидания, список ожидания · uk лист очікування, список очікування
  el λίστα αναμονής · hu várólista · fi jonotuslista, odotuslista, varasijalista · et ootejärjekord, ootenimekiri · lv gaidīšanas saraksts · lt laukiančiųjų sąrašas, laukimo sąrašas · tr bekleme listesi, yedek liste · ka მოლოდინის სია · hy սպասման ցուցակ
  id daftar tunggu · ms senarai menunggu · vi =danh sách chờ · th รายชื่อสำรอง, รายชื่อรอ · sw orodha ya kusubiri · ar قائمة الانتظار, قائمة انتظار · fa لیست انتظار, فهرست انتظار · he רשימת המתנה · hi प्रतीक्षा सूची · ja キャンセル待ち · ko 대기자 명단, 대기자명단 · zh 候补, 候補, 候补名单, 候補名單, 等候名单, 等候名單
`;
