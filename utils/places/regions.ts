import { foldName } from './fold-name';

/** Names of first-level divisions by country, `GeoNames admin1 code=name`, and `/abbreviation` where addresses use one.
 * Only countries whose addresses name them, or whose namesakes are told apart by them; elsewhere the nearest bigger town
 * does that (search-towns.ts). */
const byCountry: Readonly<Record<string, string>> = {
  US:
    'AL=Alabama;AK=Alaska;AZ=Arizona;AR=Arkansas;CA=California;CO=Colorado;CT=Connecticut;DE=Delaware;' +
    'DC=District of Columbia;FL=Florida;GA=Georgia;HI=Hawaii;ID=Idaho;IL=Illinois;IN=Indiana;IA=Iowa;KS=Kansas;' +
    'KY=Kentucky;LA=Louisiana;ME=Maine;MD=Maryland;MA=Massachusetts;MI=Michigan;MN=Minnesota;MS=Mississippi;' +
    'MO=Missouri;MT=Montana;NE=Nebraska;NV=Nevada;NH=New Hampshire;NJ=New Jersey;NM=New Mexico;NY=New York;' +
    'NC=North Carolina;ND=North Dakota;OH=Ohio;OK=Oklahoma;OR=Oregon;PA=Pennsylvania;RI=Rhode Island;' +
    'SC=South Carolina;SD=South Dakota;TN=Tennessee;TX=Texas;UT=Utah;VT=Vermont;VA=Virginia;WA=Washington;' +
    'WV=West Virginia;WI=Wisconsin;WY=Wyoming',
  CA:
    '01=Alberta/AB;02=British Columbia/BC;03=Manitoba/MB;04=New Brunswick/NB;05=Newfoundland and Labrador/NL;' +
    '07=Nova Scotia/NS;08=Ontario/ON;09=Prince Edward Island/PE;10=Quebec/QC;11=Saskatchewan/SK;12=Yukon/YT;' +
    '13=Northwest Territories/NT;14=Nunavut/NU',
  AU:
    '01=Australian Capital Territory/ACT;02=New South Wales/NSW;03=Northern Territory/NT;04=Queensland/QLD;' +
    '05=South Australia/SA;06=Tasmania/TAS;07=Victoria/VIC;08=Western Australia/WA',
  GB: 'ENG=England;SCT=Scotland;WLS=Wales;NIR=Northern Ireland',
  DE:
    '01=Baden-Württemberg;02=Bavaria;03=Bremen;04=Hamburg;05=Hesse;06=Lower Saxony;07=North Rhine-Westphalia;' +
    '08=Rhineland-Palatinate;09=Saarland;10=Schleswig-Holstein;11=Brandenburg;12=Mecklenburg-Western Pomerania;' +
    '13=Saxony;14=Saxony-Anhalt;15=Thuringia;16=Berlin',
  AT:
    '01=Burgenland;02=Carinthia;03=Lower Austria;04=Upper Austria;05=Salzburg;06=Styria;07=Tyrol;08=Vorarlberg;' +
    '09=Vienna',
  CH:
    'AG=Aargau;AI=Appenzell Innerrhoden;AR=Appenzell Ausserrhoden;BE=Bern;BL=Basel-Landschaft;BS=Basel-Stadt;' +
    'FR=Fribourg;GE=Geneva;GL=Glarus;GR=Grisons;JU=Jura;LU=Lucerne;NE=Neuchâtel;NW=Nidwalden;OW=Obwalden;' +
    'SG=St. Gallen;SH=Schaffhausen;SO=Solothurn;SZ=Schwyz;TG=Thurgau;TI=Ticino;UR=Uri;VD=Vaud;VS=Valais;ZG=Zug;ZH=Zurich',
  IT:
    '01=Abruzzo;02=Basilicata;03=Calabria;04=Campania;05=Emilia-Romagna;06=Friuli Venezia Giulia;07=Lazio;08=Liguria;' +
    '09=Lombardy;10=Marche;11=Molise;12=Piedmont;13=Apulia;14=Sardinia;15=Sicily;16=Tuscany;17=Trentino-Alto Adige;' +
    '18=Umbria;19=Aosta Valley;20=Veneto',
  ES:
    '07=Balearic Islands;27=La Rioja;29=Madrid;31=Murcia;32=Navarre;34=Asturias;39=Cantabria;51=Andalusia;52=Aragon;' +
    '53=Canary Islands;54=Castile-La Mancha;55=Castile and León;56=Catalonia;57=Extremadura;58=Galicia;' +
    '59=Basque Country;60=Valencia',
  FR:
    '11=Île-de-France;24=Centre-Val de Loire;27=Bourgogne-Franche-Comté;28=Normandy;32=Hauts-de-France;44=Grand Est;' +
    '52=Pays de la Loire;53=Brittany;75=Nouvelle-Aquitaine;76=Occitanie;84=Auvergne-Rhône-Alpes;' +
    "93=Provence-Alpes-Côte d'Azur;94=Corsica",
  NL:
    '01=Drenthe;02=Friesland;03=Gelderland;04=Groningen;05=Limburg;06=North Brabant;07=North Holland;09=Utrecht;' +
    '10=Zeeland;11=South Holland;15=Overijssel;16=Flevoland',
  BE: 'VLG=Flanders;WAL=Wallonia;BRU=Brussels',
  CZ:
    '52=Prague;78=South Moravia;79=South Bohemia;80=Vysočina;81=Karlovy Vary;82=Hradec Králové;83=Liberec;84=Olomouc;' +
    '85=Moravia-Silesia;86=Pardubice;87=Plzeň;88=Central Bohemia;89=Ústí nad Labem;90=Zlín',
  IE: 'C=Connacht;L=Leinster;M=Munster;U=Ulster',
  NZ:
    'E7=Auckland;E8=Bay of Plenty;E9=Canterbury;F1=Gisborne;F2=Hawke’s Bay;F3=Manawatu-Wanganui;F4=Marlborough;' +
    'F5=Nelson;F6=Northland;F7=Otago;F8=Southland;F9=Taranaki;G1=Waikato;G2=Wellington;G3=West Coast',
};

/** The long abbreviations of American newspapers, which always end in a dot (`Ind.`, `Calif.`). */
const newspaper =
  'Ala=AL;Ariz=AZ;Ark=AR;Calif=CA;Colo=CO;Conn=CT;Del=DE;Fla=FL;Ill=IL;Ind=IN;Kan=KS;Mass=MA;Mich=MI;Minn=MN;Miss=MS;' +
  'Mont=MT;Neb=NE;Nev=NV;Okla=OK;Ore=OR;Penn=PA;Tenn=TN;Tex=TX;Wash=WA;Wis=WI;Wyo=WY';

export type Region = { country: string; code: string; name: string; abbreviation?: string };

const all: Region[] = [];
const byCode = new Map<string, Region>();
const byName = new Map<string, Region[]>();
const byAbbreviation = new Map<string, Region[]>();

function add<Key>(map: Map<Key, Region[]>, key: Key, region: Region): void {
  map.set(key, [...(map.get(key) ?? []), region]);
}

for (const [country, list] of Object.entries(byCountry)) {
  for (const entry of list.split(';')) {
    const [code = '', names = ''] = entry.split('=');
    const [name = '', written] = names.split('/');
    const abbreviation = country === 'US' ? code : written;
    const region: Region = { country, code, name, ...(abbreviation ? { abbreviation } : {}) };
    all.push(region);
    byCode.set(`${country} ${code}`, region);
    add(byName, foldName(name), region);
    if (abbreviation) add(byAbbreviation, abbreviation, region);
  }
}

for (const pair of newspaper.split(';')) {
  const [short = '', code = ''] = pair.split('=');
  const region = byCode.get(`US ${code}`);
  if (region) add(byAbbreviation, `${short}.`, region);
}

/** Countries whose addresses always name the region, so labels do too. */
export const countriesNamedWithRegion: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

/** The division of a country by its GeoNames code, where we know its name. */
export function regionByCode(country: string, code: string): Region | undefined {
  return byCode.get(`${country} ${code}`);
}

/** Regions a piece of an address can mean: a full name in any spelling of case and accents, or an abbreviation in
 * capitals (`NC`, `N.C.`; `nc` or `in` in running text is none). */
export function regionsNamed(text: string): readonly Region[] {
  const trimmed = text.trim();
  return (
    byAbbreviation.get(trimmed) ??
    byAbbreviation.get(trimmed.replaceAll('.', '')) ??
    byName.get(foldName(trimmed).trim()) ??
    []
  );
}

/** Regions that a half-typed word can become: `te` → Texas, Tennessee. Folded input. */
export function regionsStarting(folded: string): readonly Region[] {
  return all.filter(
    ({ name, abbreviation }) => foldName(name).startsWith(folded) || abbreviation?.toLowerCase() === folded,
  );
}
