import type { LanguageWords } from '../language-words';

/** Turkish. Endings cling to words (İstanbul'da, salonunda), so most sources allow some. */
const s = "(?:['’]?\\p{L}{1,7})?";

export const words: LanguageWords = {
  lang: 'tr',
  script: 'spaced',
  common: 've|bir|bu|için|ile|de|da|saat|bekliyoruz|bizimle|gel|var|çok|olan|günü|herkes|sizi|hep|birlikte|ücretsiz',
  months:
    'oca(?:k)? şub(?:at)? mart|mar nis(?:an)? mayıs|may haz(?:iran)? tem(?:muz)? ağu(?:stos)? ey(?:lül)? eki(?:m)? kas(?:ım)? ara(?:lık)?'
      .split(' ')
      .map((month) => `(?:${month})(?:['’]?(?:da|de|ta|te|a|e|ı|i|ya|daki|deki))?`),
  weekdays: 'pazartesi|pzt salı çarşamba|çar perşembe|per cuma cumartesi|cmt pazar'
    .split(' ')
    .map((day) => `(?:${day})(?: günü| akşamı| gecesi| sabahı)?`),
  days: [
    ['öbür gün|ertesi gün', 2],
    ['yarın', 1],
    ['bugün', 0],
    ['dün(?: akşam| gece)?|evvelsi gün', -1],
  ],
  tonight: 'bu akşam|bu gece|bugün akşam',
  weekAfter: 'haftaya|gelecek hafta|önümüzdeki hafta',
  lastWeek: 'geçen|geçtiğimiz',
  every: 'her|bu|önümüzdeki|gelecek',
  and: 've|ile|&|\\+',
  to: 'ile|-',
  theDay: "ayın (?<d>\\d{1,2})(?:['’]?\\p{L}{1,4})",
  numeric: 'day-first',
  dotted: 'dates',
  morning: 'sabah|sabahı|kahvaltı|öğleden önce|koşu|yürüyüş|brunch',
  evening: `akşam|akşamı|gece|gecesi|öğleden sonra|konser${s}|parti${s}|sahne${s}|film${s}|gösterim${s}|söyleşi${s}|tiyatro${s}|oyun${s}|dinleti${s}|quiz|dj|forum|eylem${s}|anma${s}|buluşma${s}|atölye${s}|imza${s}|açılış${s}|stand-?up|karaoke|meyhane|bar`,
  at: 'saat(?:i|ler)?|kapı(?:lar)?(?: açılış(?:ı)?)?|başlangıç|başlama|konser|gösterim|buluşma(?: saati)?',
  oClock: "(?:['’]?(?:da|de|ta|te|den|dan|ten|tan))|sularında|gibi",
  noon: 'öğlen|öğle vakti',
  midnight: 'gece yarısı',
  hours:
    'bir(?:de)? iki(?:de)? üç(?:te)? dört(?:te)? beş(?:te)? altı(?:da)? yedi(?:de)? sekiz(?:de)? dokuz(?:da)? on(?:da)? on_bir(?:de)? on_iki(?:de)?'
      .split(' ')
      .map((hour) => hour.replaceAll('_', ' ')),
  halfPast: 'buçuk(?:ta)?',
  doors: 'kapı(?:lar)?(?: açılış(?:ı)?)?|kapı açılış|giriş|kayıt|doors|toplanma',
  show: `başlangıç|başlama|konser${s}|sahne${s}|gösterim${s}|oyun${s}|maç${s}|başlıyor|başlar|etkinlik`,
  until: "(?:['’]?(?:a|e|ya|ye)) kadar|kadar|bitiş",
  insteadOf: 'yerine|değil|eski tarih',
  correction:
    'düzeltme|pardon|özür|kusura bakmayın|ertelendi|alındı|taşındı|yeni tarih|güncelleme|güncel tarih|değil|yanlış yazmışım|aslında|doğrusu',
  gatherings: `(?:konser|dinleti|resital|parti|eğlence|şenlik|festival|fest|fuar|pazar(?:ı|ında)|kermes|panayır|bienal|atölye|workshop|kurs|ders|eğitim|seminer|panel|söyleşi|konferans|sempozyum|forum|kongre|zirve|okuma|şiir|imza|tanıtım|lansman|sergi|açılış|vernisaj|gösterim|film|sinema|gala|tiyatro|oyun|gösteri|müzikal|opera|bale|dans|halay|stand-?up|komedi|doğaçlama|karaoke|açık mikrofon|açık sahne|jam|quiz|bilgi yarışması|turnuva|maç|derbi|yarış|koşu|maraton|yürüyüş|bisiklet turu|gezi|tur|piknik|mangal|iftar|kahvaltı|yemek|tadım|buluşma|toplantı|meetup|hackathon|eylem|protesto|miting|nöbet|grev|basın açıklaması|anma|cenaze|mevlit|bayramlaşma|kutlama|tören|takas|temizlik|fidan dikimi|kan bağışı|kampanya buluşması|kutu oyunları|satranç|yoga|meditasyon|kitap kulübü|masal|çocuk atölyesi|koro|fasıl|türkü gecesi|gece(?:si|miz)|etkinlik|sahne)${s}`,
  invitations:
    'bekliyoruz|bekleriz|bekliyorum|bekleniyor|davetlisiniz|davetli|davet(?:imiz|imizdir|lidir)?|gel(?:in|sin|iyoruz|iyorum)?|gelsene|katıl(?:ın|ım|abilirsiniz)?|buluşalım|buluşuyoruz|görüşürüz|görüşmek üzere|orada olacağız|sahnedeyiz|sahnedeyim|çalıyoruz|çalacağız|söyleyeceğiz|okuyacağım|imzalayacağım|birlikte|hep birlikte|hep beraber|beraber|herkes(?:i|e)? (?:bekliyoruz|davetli|açık|açıktır)|herkese açık|kaçırmayın|kaçırma|unutmayın|getirin|getir(?:meyi)?|paylaşın|haber verin|duyurun|yayalım|hadi|haydi|yer ayırt|kontenjan|kayıt|sınırlı sayıda|toplanıyoruz|yürüyoruz|alanlardayız|konuğumuz|çocuklar',
  admission: `(?:giriş|bilet|ücretsiz|bedava|katılım|rezervasyon|kapıda|kontenjan|lcv|bağış)${s}|\\d+ ?(?:tl|₺)`,
  atPlace: '@|yer:?|adres:?|mekan:?|mekân:?',
  article: 'bizim|eski|yeni',
  places: `(?:merkez|salon|sahne|tiyatro|sinema|kütüphane|kitabevi|kitapçı|kafe|cafe|kahve|meyhane|bar|pub|park|meydan|bahçe|cadde|sokak|sokağı|sahil|iskele|liman|kule|köprü|müze|galeri|sanat|atölye|stüdyo|okul|lise|üniversite|kampüs|fakülte|amfi|amfitiyatro|stat|stadyum|arena|spor salonu|dernek|derneğ|sendika|oda|belediye|kültür merkezi|kültür evi|ev|evi|han|hamam|cami|kilise|sinagog|hisar|kale|saray|otel|restoran|lokanta|çarşı|pazar|avm|istasyon|gar|fabrika|depo|ambar|açıkhava|plaj|koru|orman|vakıf|vakf|konak|konağı|çay bahçesi|halkevi|cemevi|lokal|kulüp|kulüb|mekan|hangar|garaj|iskelesi)${s}`,
  where: 'yer|mekan|mekân|adres|konum|nerede|buluşma noktası|toplanma yeri',
  ourPlace:
    'bizde|dükkanda|dükkânda|atölyemizde|mekanımızda|mekânımızda|kitabevimizde|derneğimizde|lokalimizde|her zamanki yerde|kafemizde',
  cancelled: `iptal${s}|ertelen(?:di|miştir)(?! .{0,24}\\d)|iade${s}|yapılmayacak|gerçekleşmeyecek|iptal|iptal edildi|ertelendi|ertelenmiştir|yapılmayacak|gerçekleşmeyecek|iade`,
  nothing: `(?:sınav|vize|final haftası|kpss|yks|ales|dişçi|diş hekimi|diş randevu|doktor|randevu|hastane|muayene|kuaför|mülakat|iş görüşme|uçağ|uçuş|tren(?:im|imiz)|otobüsüm|kapalı yol|trafiğe kapa|yol çalışma|elektrik kesinti|su kesinti|kesinti|hava durumu|fırtına|uyarı|kayıp|kaybol|çalındı|polis|tanık|sandık|oy kullan|kargo|teslim|ödev|tez(?:im)?|iş ilanı|eleman aran|özel parti|kapalı davet|üyelere özel|bakım çalışma|indirim|kampanya|çekiliş|ön sipariş|aşı|kan tahlil|taşın(?:ıyor|dık)|yıl önce|duruşma|veli toplantı)${s}|mr çekim\\p{L}*|röntgen\\p{L}*|ameliyat\\p{L}*|ortodont\\p{L}*|göz doktor\\p{L}*|veteriner\\p{L}*|ehliyet\\p{L}*|direksiyon\\p{L}*|noter\\p{L}*|trafik\\p{L}*|kaza\\p{L}*|yangın\\p{L}*|sel\\p{L}*|deprem\\p{L}*|kar yağış\\p{L}*|sağanak\\p{L}*|meteoroloji|satılık\\p{L}*|bilet arıyorum|bileti olan|bilen var mı|düğün\\p{L}*|cenaze\\p{L}*|vefat\\p{L}*|gece vardiyası|güncelleme \\d|sürüm \\d|su kesintisi|elektrik kesintisi|kesinti|yol çalışması|trafiğe kapalı|hava durumu|sarı uyarı|çöp toplama|grevi nedeniyle|iş ilanı|eleman aranıyor|tam zamanlı|yarı zamanlı|mülakat\\p{L}*|sınav\\p{L}*|vize(?:ler)? |final sınav\\p{L}*|bütünleme|diş(?:çi| hekimi| randevu)\\p{L}*|randevu\\p{L}*|bilet(?:imi|i)? (?:satıyorum|arıyorum|devredeceğim)|(?:\\p{L}+|\\d+) yıl önce|kuruldu|doğdu|rüya|kaza`,
  fromAfar: `canlı yayın${s}|online|çevrimiçi|zoom${s}|webinar${s}|youtube${s}|twitch${s}|instagram(?:'dan| canlı)|discord|sanal|uzaktan|(?:trt|kanal|show tv|atv|fox|star tv|bein|exxen|netflix|blutv|s sport|ekran)${s}|televizyon${s}|tv${s}|radyo${s}|podcast|bölüm${s}|sezon${s}|yayın(?:da|lanacak|lanıyor|ı)|spaces|kanalımda|kanalımızda|ekranlarda|televizyonda|radyoda|yayında|bölüm\\p{L}*|koltuğunuzdan`,
  inPersonToo: 'yüz yüze|yüzyüze|hibrit|dev ekran|büyük ekran|birlikte izliyoruz|hep birlikte izle|gösterim',
  openingHours: `(?:açılış|çalışma) saat${s}|kapalı(?:yız|dır)?|açığız|mesai${s}|tatil(?:deyiz)?|hizmet ver\\p{L}*|saatleri arasında açık|çalışma saatleri|açığız|kapalıyız|kapalı(?:dır)?|saatleri arası açık`,
  deadline: 'son başvuru|son gün|son tarih|başvuru(?:lar)?|teslim|kayıtlar|çağrı',
  by: 'son|kadar|en geç',
  byAfter: "(?:['’]?\\p{L}{1,4})?\\s?(?:kadar|itibaren|tarihine kadar|önce)",
  onSale:
    'satışta|satışa|bilet satış\\p{L}*|biletler \\p{L}* ?(?:çıkıyor|satışta)|ön satış|çıkıyor|yayınlanıyor|yayında|raflarda|yeni (?:albüm|single|şarkı|klip|kitap)\\p{L}*|kayıtlar açılıyor|tükendi|biletler bitti',
  lookingBack: 'teşekkür\\p{L}*|muhteşemdi|harikaydı|geçti|oldu|fotoğraflar',
  privatePlan:
    '(?:annem|babam|eşim|karım|kocam|sevgilim|kardeşim|ablam|abim|arkadaşım|arkadaşlarım|patronum|oğlum|kızım|kuzenim|ailem)\\p{L}*|doğum günüm|(?:ile|le|la) (?:yemek|kahve|buluşacağım)|gidiyorum|gideceğim|gidiyoruz|gideceğiz|biletim|bilet aldım|bilet aldık|rezervasyon yaptır\\p{L}*|sabırsızlan\\p{L}*|şans dileyin|dua edin|nöbetim|vardiyam|yıldönümümüz|düğünü(?:m|ne)|(?:kızlarla|çocuklarla|ailemle|annemle|babamla|kardeşimle|eşimle|sevgilimle|arkadaşlarla|arkadaşlarımla|iş arkadaşlarımla)|masa (?:ayırttık|rezerve)|düğünümüz|nikahımız|kına gecem|cenaze|akşam yemeğinde|biletim var|trenim|uçağım|evde|anahtar\\p{L}*|ameliyat\\p{L}*|çocuklarla|ilk günüm',
  oneself: 'ben|bana|beni|benim|randevum|sınavım|gidiyorum|varım',
  afterPlace: "['’]n?[dt][ae](?:yiz|ki)?|(?<=[ıiuü])n[dt][ae]|(?<=\\p{L}{4})[dt][ae]",
};
