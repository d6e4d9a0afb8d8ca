/** Other names of towns of the Near East, the Caucasus and northern Africa, by country: `name in the list:other name,other name`. */
export const nearEast: Readonly<Record<string, string>> = {
  AE:
    'Dubai:دبي;Abu Dhabi:أبوظبي,أبو ظبي;Sharjah:الشارقة;Ajman City:Ajman,عجمان;Al Ain City:Al Ain,العين;' +
    'Ras Al Khaimah City:Ras Al Khaimah,رأس الخيمة',
  AM: 'Yerevan:Երևան,Ереван,Erevan,Eriwan,Erivan;Gyumri:Գյումրի,Гюмри;Vanadzor:Վանաձոր',
  AZ: 'Baku:Bakı,Баку,Bakou',
  BH: 'Manama:المنامة',
  DZ:
    'Algiers:الجزائر العاصمة,Alger,Argel,Algeri;Oran:وهران;Constantine:قسنطينة;Annaba:عنابة;Tlemcen:تلمسان;' +
    'Bejaïa:بجاية',
  EG:
    "Cairo:القاهرة,Kairo,Le Caire,Il Cairo,El Cairo,Kahire;Alexandria:الإسكندرية,Alexandrie,Alessandria d'Egitto;" +
    'Giza:الجيزة,Gizeh;Luxor:الأقصر,Louxor;Aswan:أسوان,Assouan;Port Said:بورسعيد;Suez:السويس;Hurghada:الغردقة;' +
    'Ismailia:الإسماعيلية;Al Manşūrah:Mansoura,El Mansoura,المنصورة',
  GE:
    'Tbilisi:Tiflis,თბილისი,Тбилиси;Batumi:ბათუმი,Батуми;Kutaisi:ქუთაისი;Rustavi:რუსთავი;Gori:გორი;Telavi:თელავი;' +
    'Zugdidi:ზუგდიდი',
  IL:
    'Tel Aviv:Tel Aviv-Yafo,תל אביב,תל אביב-יפו,تل أبيب;' +
    'Jerusalem:ירושלים,Yerushalayim,القدس,Gerusalemme,Jeruzalem;Haifa:חיפה,حيفا;' +
    "Beersheba:באר שבע,بئر السبع,Be'er Sheva;Nazareth:נצרת,الناصرة;Eilat:אילת;Ashdod:אשדוד;Ashkelon:אשקלון;" +
    'Netanya:נתניה;Ramat Gan:רמת גן;Herzliya:הרצליה;H̱olon:חולון;Acre:עכו,عكا,Akko;Tiberias:טבריה,طبريا;' +
    "Reẖovot:רחובות;Bat Yam:בת ים;Ra'anana:רעננה;Kfar Saba:כפר סבא;Givatayim:גבעתיים;" +
    'Petaẖ Tiqwa:Petah Tikva,פתח תקווה;Rishon LeẔiyyon:Rishon LeZion,ראשון לציון;' +
    "Modi‘in Makkabbim Re‘ut:Modi'in,מודיעין",
  IQ:
    'Baghdad:بغداد,Bagdad;Mosul:الموصل,Mossoul;Erbil:أربيل,Hewlêr,Arbil;Najaf:النجف;Karbala:كربلاء;' +
    'Basrah:Basra,البصرة,Bassorah;As Sulaymānīyah:Sulaymaniyah,السليمانية,Slemani',
  IR:
    'Tehran:تهران,Teheran;Isfahan:اصفهان,Esfahan,Ispahan;Shiraz:شیراز;Mashhad:مشهد;Tabriz:تبریز;Karaj:کرج;Qom:قم;' +
    'Yazd:یزد;Rasht:رشت;Kerman:کرمان',
  JO: 'Amman:عمّان;Irbid:إربد;Aqaba:العقبة;Zarqa:الزرقاء',
  KW: 'Kuwait City:مدينة الكويت',
  LB: 'Beirut:بيروت,Beyrouth,Beyrut;Tripoli:طرابلس الشام;Sidon:صيدا;Jbaïl:Byblos,جبيل,Jbeil',
  LY: 'Tripoli:طرابلس الغرب;Benghazi:بنغازي',
  MA:
    'Casablanca:الدار البيضاء,Dar el Beida;Rabat:الرباط;Marrakesh:مراكش,Marrakech,Marrakesch;Fès:فاس,Fez;' +
    'Tangier:طنجة,Tanger;Agadir:أكادير;Meknès:مكناس;Tétouan:تطوان,Tetuán;Essaouira:الصويرة,Mogador;' +
    'Kenitra:القنيطرة;Oujda-Angad:Oujda,وجدة;Ouarzazat:Ouarzazate,ورزازات',
  OM: 'Muscat:مسقط,Mascate',
  PS: 'Gaza:غزة;Ramallah:رام الله;Bethlehem:بيت لحم,Bethléem;Nablus:نابلس;Hebron:الخليل',
  QA: 'Doha:الدوحة',
  SA:
    'Riyadh:الرياض,Riyad;Jeddah:جدة,Djeddah;Mecca:مكة,مكة المكرمة,Makkah,La Mecque;Medina:المدينة المنورة,Médine;' +
    'Dammam:الدمام;Khobar:الخبر',
  SD: 'Khartoum:الخرطوم',
  SY: 'Damascus:دمشق,Damas,Damaskus;Aleppo:حلب,Alep;Homs:حمص;Latakia:اللاذقية,Lattaquié',
  TN:
    'Tunis:تونس العاصمة,Tunisi,Túnez;Sfax:صفاقس;Sousse:سوسة;Carthage:قرطاج;Hammamet:الحمامات;Bizerte:بنزرت;' +
    'Kairouan:القيروان',
  TR:
    'Istanbul:İstanbul,Constantinople,Stamboul,Estambul,Konstantinopel;İzmir:Izmir,Smyrna,Smyrne;Ankara:Angora;' +
    'Bursa:Brousse;Antakya:Antioche;Trabzon:Trebizond,Trapezunt;Edirne:Adrianople;Konya:Iconium;Şanlıurfa:Urfa',
  YE: 'Sanaa:صنعاء;Aden:عدن',
};
