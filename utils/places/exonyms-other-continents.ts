/** Other names of towns of the Americas, Oceania and Africa south of the Sahara, by country: `name in the list:other name,other name`. */
export const otherContinents: Readonly<Record<string, string>> = {
  AR: 'Buenos Aires:CABA,Ciudad Autónoma de Buenos Aires,Ciudad de Buenos Aires',
  AU:
    'Melbourne:Naarm;Sydney:悉尼,Sídney;Perth:Boorloo;Brisbane:Meanjin,Magandjin;Adelaide:Tarntanya;' +
    'Hobart:nipaluna;Darwin:Garramilla',
  BR: 'São Paulo:Sampa;Florianópolis:Floripa',
  CA:
    'Québec:Quebec City,Ville de Québec,Kébec;Montréal:Montreal,MTL,Tiohtià;Toronto:GTA;Vancouver:YVR;' +
    'Sault Ste. Marie:Sault Sainte Marie;Iqaluit:ᐃᖃᓗᐃᑦ;Greater Sudbury:Sudbury,Grand Sudbury;' +
    "St. John's:Saint-Jean de Terre-Neuve,Saint John's;Trois-Rivières:Three Rivers;Ottawa:Otawa",
  CI: 'Abidjan:Abiyán',
  CL: 'Santiago:Santiago de Chile',
  CO: 'Bogotá:Santa Fe de Bogotá',
  CU: "Havana:La Habana,La Havane,Havanna,L'Avana",
  ET: 'Addis Ababa:Addis Abeba,አዲስ አበባ',
  GT: 'Guatemala City:Ciudad de Guatemala',
  MX:
    'Mexico City:Ciudad de México,CDMX,México D.F.,Mexiko-Stadt,Mexico-Stad,Città del Messico,Cidade do México;' +
    'Monterrey:Monterrey NL;Puebla:Puebla de Zaragoza;Oaxaca:Oaxaca de Juárez;Santiago de Querétaro:Querétaro',
  NZ:
    'Auckland:Tāmaki Makaurau,Tāmaki-makau-rau;Christchurch:Ōtautahi;Wellington:Te Whanganui-a-Tara,Pōneke;' +
    'Dunedin:Ōtepoti;Hamilton:Kirikiriroa;Nelson:Whakatū;Napier:Ahuriri;New Plymouth:Ngāmotu;' +
    'Palmerston North:Te Papaioea;Invercargill:Waihōpai;Gisborne:Tūranganui-a-Kiwa;Queenstown:Tāhuna;' +
    'Wanganui:Whanganui;Rotorua:Rotorua-nui-a-Kahu;Masterton:Whakaoriori;Blenheim:Waiharakeke;' +
    'Timaru:Te Tihi-o-Maru',
  PA: 'Panamá:Panama City,Ciudad de Panamá',
  SN: 'Dakar:Ndakaaru',
  US:
    'New York City:New York,NYC,New York NY,Nueva York,Nova York,Nova Iorque,Nowy Jork,ニューヨーク,紐約;' +
    'Los Angeles:LA,洛杉矶;San Francisco:SF,旧金山,San Fran,舊金山;Washington, D.C.:Washington,DC,Washington DC;' +
    'Philadelphia:Philly,Philadelphie,Filadelfia;Las Vegas:Vegas;' +
    'New Orleans:NOLA,La Nouvelle-Orléans,Nueva Orleans;Boise:Boise City;Honolulu:Waikiki;' +
    'Nashville:Nashville-Davidson;Boston:波士顿',
  UY: 'Montevideo:Montevidéu',
  ZA:
    'Johannesburg:eGoli,Joburg,Jozi;Durban:eThekwini;' +
    'Cape Town:Kaapstad,iKapa,Kapstadt,Le Cap,Ciudad del Cabo,Città del Capo;Pretoria:Tshwane;' +
    'Port Elizabeth:Gqeberha;East London:KuGompo,Oos-Londen,eMonti;Pietermaritzburg:uMgungundlovu;' +
    'Polokwane:Pietersburg;Nelspruit:Mbombela;Grahamstown:Makhanda',
};
