import { describe, expect, it } from 'vitest';
import { relationIn } from '../../utils/matching/bio/relation';

/** One bio a line: what it says, in whose role, how the party is mentioned, the bio. */
const cases = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((part) => part.trim()) as [string, string, string, string]);

const readAs = ([expected, role, mentions, bio]: [string, string, string, string]) =>
  expect([bio, relationIn(bio.replaceAll('\\n', '\n'), mentions.split(', '), role)]).toEqual([bio, expected]);

describe('what a bio says of a party', () => {
  it('knows that it was once, in many languages', () => {
    cases(`
      apart | hosts | Hafenlesung, hafenlesung.de | Bis 2022 im Team der Hafenlesung (hafenlesung.de), seither Vater
      apart | hosts | Les Nuits Salées | Ancienne directrice des Nuits Salées, je plante des arbres
      apart | hosts | Fira del Vent | Vaig portar la Fira del Vent fins al 2021
      apart | hosts | Wintertuin | Oud-programmeur Wintertuin. Nu thuis met tomaten.
      apart | hosts | Pivní Běh | Bývalý ředitel Pivního běhu
      apart | hosts | Masal Günleri | Masal Günleri'nin eski koordinatörü
      apart | hosts | 青葉ブックマーケット | 元・青葉ブックマーケット実行委員 今は農家
      apart | hosts | 城南读书会 | 曾任城南读书会总监
      apart | hosts | مهرجان الضفة | مدير سابق لمهرجان الضفة
      apart | hosts | Codeharbour | Codeharbour organiser, 2016-2023
      apart | hosts | Wordfield | Former founder and curator of Wordfield
      apart | hosts | DevDays | Past: DevDays core team. Present: sleeping
      apart | hosts | Bal des Ardents | j'ai lancé le Bal des Ardents il y a longtemps
    `).forEach(readAs);
  });

  it('knows employees, sponsors, agents, admirers, helpers and reporters', () => {
    cases(`
      apart | hosts | Fjordware | engineer at Fjordware
      apart | hosts | Stadtlauf Ulm | Ihr Reifenhändler. Wir unterstützen den Stadtlauf Ulm
      apart | hosts | 浜松夜市 | 醤油屋です。浜松夜市に協賛しています
      apart | hosts | 바람마라톤 | 우유 회사. 바람마라톤 공식 후원
      apart | performs | ilsetam.com | clients: Mossback, ilsetam.com
      apart | performs | Ilse Tam | ich betreue Ilse Tam
      apart | performs | Velvet Otter | Velvet Otter street team
      apart | hosts | Klub Kronika | stały bywalec Klubu Kronika
      apart | hosts | Ege Veri | Ege Veri gönüllüsü
      apart | hosts | Jazzfest Ost | Berichte vom Jazzfest Ost
      apart | performs | Pietro Zani | Ho scritto, e scrivo di Pietro Zani
      apart | performs | Die Brandungen | Schwester vom Sänger von Die Brandungen
      apart | performs | Die Brandungen | Produzent (Die Brandungen, Kalk, Moni Zorn)
      theirs | hosts | Festa do Chá | produtora da Festa do Chá
      apart | hosts | NordConf | not the organiser of NordConf
      apart | hosts | Alte Seilerei | hinter der Bar der Alten Seilerei
    `).forEach(readAs);
  });

  it('knows who makes it, whatever else they are or were', () => {
    cases(`
      theirs | hosts | Story Shed, storyshed.scot | ex-BBC producer. Now I run Story Shed → storyshed.scot
      theirs | hosts | Wadpoëziefestival | Oud-directeur van De Brug. Organiseert nu het Wadpoëziefestival
      theirs | hosts | Poetry Bus | Previously RTÉ, now running Poetry Bus
      theirs | hosts | OpenHarbour | OpenHarbour program committee member
      theirs | hosts | Noc Komiksu | współtworzę Noc Komiksu
      theirs | hosts | 한강 북페어 | 한강 북페어 운영
      theirs | hosts | ملتقى الخط | منظمة ملتقى الخط
      theirs | performs | Dusk Trio | love jazz, loud drums. Drummer in Dusk Trio
      apart | hosts | Dusk Trio | member of Dusk Trio
    `).forEach(readAs);
  });

  it('tells the party from what is only done there', () => {
    cases(`
      unclear | hosts | Orchard Sessions | We run the gin bar at Orchard Sessions
      unclear | hosts | Wielerdag Goes | Leid de EHBO-post op Wielerdag Goes
      unclear | hosts | Parkbion | Driver en korvvagn som alltid står utanför Parkbion
      unclear | hosts | Notti di Valle | Dirigo i fornelli, non il palco, a Notti di Valle
      unclear | hosts | Fira del Llibre Vell | La comida popular de la Fira del Llibre Vell es cosa nuestra
      unclear | hosts | Harbour Improv | Off shift I am at Harbour Improv
      apart | hosts | Ladle Club | Episode 41: the women who run Ladle Club
      apart | hosts | Passi Lenti | Fondatrice uscente di Passi Lenti
      unclear | performs | Cold Orchid | the drummer of Cold Orchid still owes me rent
      theirs | hosts | Noite Torta | Fundadora e porteira da Noite Torta
      theirs | hosts | Story Shed | I run the weekly storytelling night Story Shed
      theirs | hosts | Las Tildes, lastildes | Monté Las Tildes en 2017 con dos amigas
      theirs | hosts | Jeudis Soupe | J'ai lancé les Jeudis Soupe pour ne plus manger seule
      theirs | performs | Żelazne Ptaki | Gram na basie w Żelazne Ptaki
    `).forEach(readAs);
  });

  it('leaves a mere link unsaid, and words it does not know unclear', () => {
    cases(`
      unsaid | hosts | zineclub.org | illustrator. zineclub.org
      unsaid | hosts | zineclub.org | photographer, zineclub.org
      unsaid | hosts | zineclub.org | 📍 Leeds ✏️ drawing 🎪 zineclub.org
      unsaid | hosts | zineclub.org | Dates and tickets: zineclub.org
      unsaid | hosts | zineclub.org | I love paper
      unclear | hosts | Centro Faro | custode del Centro Faro
      unclear | hosts | zineclub.org | zineclub.org, rustbrno.org, runclub.org
    `).forEach(readAs);
  });
});
