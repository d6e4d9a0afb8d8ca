/** Other names of towns of the rest of Asia, by country: `name in the list:other name,other name`. */
export const asia: Readonly<Record<string, string>> = {
  AF: 'Kabul:کابل,Kaboul',
  BD: 'Dhaka:ঢাকা,Dacca;Chittagong:চট্টগ্রাম,Chattogram',
  CN:
    'Beijing:Peking,北京;Shanghai:上海;Guangzhou:Canton,广州;Shenzhen:深圳;Nanjing:Nanking,南京;Chengdu:成都;Chongqing:重庆;' +
    'Wuhan:武汉;Tianjin:天津;Hangzhou:杭州;Xi’an:西安;Suzhou:苏州;Shenyang:沈阳;Harbin:哈尔滨;Dalian:大连;Qingdao:青岛,Tsingtao;' +
    'Jinan:济南;Zhengzhou:郑州;Changsha:长沙;Kunming:昆明;Xiamen:厦门,Amoy;Fuzhou:福州;Ningbo:宁波;Wuxi:无锡;Hefei:合肥;' +
    'Nanchang:南昌;Nanning:南宁;Guiyang:贵阳;Guilin:桂林;Lanzhou:兰州;Taiyuan:太原;Shijiazhuang:石家庄;Changchun:长春;Ürümqi:乌鲁木齐;' +
    'Lhasa:拉萨;Hohhot:呼和浩特;Yinchuan:银川;Xining:西宁;Haikou:海口;Sanya:三亚;Zhuhai:珠海;Foshan:佛山;Dongguan:东莞;Wenzhou:温州;' +
    'Quanzhou:泉州;Shantou:汕头;Changzhou:常州;Shaoxing:绍兴;Jiaxing:嘉兴;Yantai:烟台;Luoyang:洛阳;Dali:大理;Zhongshan:中山;' +
    'Huizhou:惠州;Yangzhou:扬州',
  HK:
    'Hong Kong:香港,Hongkong;Kowloon:九龍,九龙;Tsuen Wan:荃灣,荃湾;Sha Tin:沙田;Tai Po:大埔;Tuen Mun:屯門,屯门;Sai Kung:西貢;' +
    'Yuen Long Kau Hui:Yuen Long,元朗;Tung Chung:東涌,东涌',
  ID: 'Jakarta:Yakarta,Djakarta;Yogyakarta:Jogja,Jogjakarta',
  IN:
    'Mumbai:Bombay,मुंबई,मुम्बई;Bengaluru:Bangalore,ಬೆಂಗಳೂರು;Chennai:Madras,சென்னை;Kolkata:Calcutta,কলকাতা;' +
    'Pune:Poona,पुणे;Thiruvananthapuram:Trivandrum,തിരുവനന്തപുരം;Varanasi:Benares,वाराणसी,Banaras;Delhi:दिल्ली;' +
    'New Delhi:नई दिल्ली;Hyderabad:హైదరాబాద్;Ahmedabad:અમદાવાદ,Amdavad;Sūrat:સુરત;Vadodara:વડોદરા,Baroda;' +
    'Rājkot:રાજકોટ;Jaipur:जयपुर;Lucknow:लखनऊ;Kanpur:कानपुर,Cawnpore;Nagpur:नागपुर;Indore:इंदौर;Bhopal:भोपाल;' +
    'Patna:पटना;Ranchi:राँची;Allahābād:Prayagraj,प्रयागराज;Agra:आगरा;Gurgaon:Gurugram,गुरुग्राम;Noida:नोएडा;' +
    'Chandigarh:चंडीगढ़;Amritsar:ਅੰਮ੍ਰਿਤਸਰ;Ludhiāna:ਲੁਧਿਆਣਾ;Rishīkesh:ऋषिकेश;Udaipur:उदयपुर;Jodhpur:जोधपुर;' +
    'Nashik:नाशिक,Nasik;Thāne:ठाणे;Cochin:Kochi,കൊച്ചി;Kozhikode:കോഴിക്കോട്,Calicut;Thrissur:തൃശ്ശൂർ,Trichur;' +
    'Kollam:കൊല്ലം,Quilon;Coimbatore:கோயம்புத்தூர்,Kovai;Madurai:மதுரை;Tiruchirappalli:திருச்சி,Trichy;' +
    'Salem:சேலம்;Puducherry:புதுச்சேரி,Pondicherry,Pondichéry;Mysore:Mysuru,ಮೈಸೂರು;Mangalore:Mangaluru,ಮಂಗಳೂರು;' +
    'Hubli:Hubballi,ಹುಬ್ಬಳ್ಳಿ;Visakhapatnam:విశాఖపట్నం,Vizag;Vijayawada:విజయవాడ;Guwahati:গুৱাহাটী,Gauhati;' +
    'Panaji:पणजी,Panjim;Shimla:शिमला,Simla;Bhubaneshwar:Bhubaneswar,ଭୁବନେଶ୍ୱର;Dehra Dūn:Dehradun,देहरादून',
  JP:
    'Tokyo:東京,Tokio,Tōkyō;Osaka:大阪;Kyoto:京都,Kioto;Sapporo:札幌;Nagoya:名古屋;Fukuoka:福岡;Hamamatsu:浜松;Kanazawa:金沢;' +
    'Matsumoto:松本;Yokohama:横浜;Kobe:神戸;Kawasaki:川崎;Saitama:さいたま;Hiroshima:広島;Sendai:仙台;Chiba:千葉;Kitakyushu:北九州;' +
    'Sakai:堺;Niigata:新潟;Kumamoto:熊本;Okayama:岡山;Shizuoka:静岡;Kagoshima:鹿児島;Hachiōji:八王子;Himeji:姫路;Utsunomiya:宇都宮;' +
    'Matsuyama:松山;Kurashiki:倉敷;Nagasaki:長崎;Ōita:大分;Toyota:豊田;Nagano:長野;Toyama:富山;Takamatsu:高松;Asahikawa:旭川;' +
    'Kōriyama:郡山;Kochi:高知;Naha:那覇;Miyazaki:宮崎;Akita:秋田;Aomori:青森;Morioka:盛岡;Yamagata:山形;Fukushima:福島;Mito:水戸;' +
    'Maebashi:前橋;Takasaki:高崎;Kōfu:甲府;Ōtsu:大津;Wakayama:和歌山;Tottori:鳥取;Matsue:松江;Yamaguchi:山口;Shimonoseki:下関;' +
    'Tokushima:徳島;Saga:佐賀;Kurume:久留米;Hakodate:函館;Otaru:小樽;Kushiro:釧路;Obihiro:帯広;Hirosaki:弘前;Hachinohe:八戸;' +
    'Tsukuba:つくば;Kashiwa:柏;Matsudo:松戸;Kawagoe:川越;Kawaguchi:川口;Tokorozawa:所沢;Yokosuka:横須賀;Fujisawa:藤沢;Kamakura:鎌倉;' +
    'Odawara:小田原;Hakone:箱根;Atami:熱海;Numazu:沼津;Toyohashi:豊橋;Okazaki:岡崎;Yokkaichi:四日市;Ise:伊勢;Toyonaka:豊中;Suita:吹田;' +
    'Takatsuki:高槻;Hirakata:枚方;Amagasaki:尼崎;Takarazuka:宝塚;Uji:宇治;Takayama:高山;Nikkō:日光;Beppu:別府;Onomichi:尾道;' +
    'Fukuyama:福山;Kure:呉;Sasebo:佐世保;Nagaoka:長岡;Machida:町田;Musashino:武蔵野;Ishigaki:石垣;Narita:成田;Tsu:津;' +
    'Gifu-shi:Gifu,岐阜;Nara-shi:Nara,奈良;Nishinomiya-hama:Nishinomiya,西宮;Fukui-shi:Fukui,福井',
  KG: 'Bishkek:Бишкек',
  KH: 'Phnom Penh:ភ្នំពេញ;Siem Reap:សៀមរាប',
  KR:
    'Seoul:서울;Busan:부산,Pusan;Incheon:인천;Daegu:대구,Taegu;Daejeon:대전,Taejon;Gwangju:광주,Kwangju;Suwon:수원;Ulsan:울산;' +
    'Changwon:창원;Jeonju:전주;Cheonan:천안;Namyangju:남양주;Pohang:포항;Jeju City:제주;Gumi:구미;Wŏnju:원주;Chuncheon:춘천;' +
    'Gangneung:강릉;Mokpo:목포;Yeosu:여수;Suncheon:순천;Gunsan:군산;Gyeongju:경주;Iksan:익산;Sokcho:속초;Andong:안동;Sejong:세종;' +
    'Cheongju-si:Cheongju,청주;Uijeongbu-si:Uijeongbu,의정부;Goyang-si:Goyang,고양;Bucheon-si:Bucheon,부천;' +
    'Seongnam-si:Seongnam,성남;Anyang-si:안양;Ansan-si:Ansan,안산;Hwaseong-si:Hwaseong,화성',
  KZ:
    'Almaty:Алматы,Alma-Ata,Алма-Ата;Nur-Sultan:Astana,Нур-Султан;Shymkent:Шымкент,Чимкент;' +
    'Karagandy:Karaganda,Қарағанды,Qaraghandy,Караганда',
  LA: 'Vientiane:ວຽງຈັນ;Luang Prabang:ຫຼວງພະບາງ',
  LK: 'Colombo:கொழும்பு,කොළඹ',
  MM: 'Yangon:Rangoon,ရန်ကုန်',
  MN: 'Ulan Bator:Улаанбаатар,Ulaanbaatar,Oulan-Bator',
  MO: 'Macau:澳門,澳门,Macao',
  MY: 'Kuala Lumpur:吉隆坡;George Town:Georgetown Penang,喬治市;Johor Bahru:新山;Malacca:Melaka',
  NP: 'Kathmandu:काठमाडौं,Katmandou,Katmandu;Pokhara:पोखरा',
  PK: 'Karachi:کراچی;Lahore:لاہور;Islamabad:اسلام آباد;Peshawar:پشاور;Rawalpindi:راولپنڈی',
  SG: 'Singapore:新加坡,Singapur,Singapour,Singapura,சிங்கப்பூர்,シンガポール',
  TH:
    'Bangkok:กรุงเทพ,กรุงเทพมหานคร,Krung Thep,Banguecoque;Chiang Mai:เชียงใหม่;Phuket:ภูเก็ต;Pattaya:พัทยา;' +
    'Khon Kaen:ขอนแก่น;Nakhon Ratchasima:นครราชสีมา,Korat;Udon Thani:อุดรธานี;Hat Yai:หาดใหญ่;' +
    'Chiang Rai:เชียงราย;Hua Hin:หัวหิน;Ubon Ratchathani:อุบลราชธานี;Phitsanulok:พิษณุโลก;' +
    'Surat Thani:สุราษฎร์ธานี;Krabi:กระบี่;Chon Buri:ชลบุรี;Songkhla:สงขลา;Mueang Nonthaburi:Nonthaburi,นนทบุรี',
  TW:
    'Taipei:台北,Taipei City,臺北;Kaohsiung:高雄;Taichung:台中,臺中;Tainan:台南,臺南;Hsinchu:新竹;Keelung:基隆;Banqiao:板橋;' +
    'Hualien City:花蓮;Taitung City:台東,臺東;Yilan:宜蘭;Nantou:南投;Douliu:斗六;Magong:馬公;Taoyuan City:桃園,桃园,Taoyuan',
  UZ: 'Tashkent:Toshkent,Ташкент,Taschkent;Samarkand:Samarqand,Самарканд;Bukhara:Buxoro,Бухара,Boukhara',
  VN:
    'Ho Chi Minh City:Saigon,Hồ Chí Minh,Thành phố Hồ Chí Minh,TP.HCM,Sài Gòn;Hanoi:Hà Nội;Da Nang:Danang;' +
    'Haiphong:Hải Phòng',
};
