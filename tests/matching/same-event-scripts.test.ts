import { expect, it } from 'vitest';
import { isSameEvent } from '@/utils/matching/same-event';
import { LabelledListing, readListing } from './labelled-listing';

const listing = (title: string, start: string, timeZone: string, venue: string, locality?: string) =>
  readListing(LabelledListing.parse({ title, start, timeZone, venue: { name: venue, ...(locality && { locality }) } }));

const meet = (a: ReturnType<typeof listing>, b: ReturnType<typeof listing>) => isSameEvent(a, b) && isSameEvent(b, a);

/* One gathering, in the town's own script and in Latin letters, without a town in common to go by. */
it.each([
  [
    'Asia/Tbilisi',
    'ლექციების საღამო: თამარ ჭყონია',
    'კაფე „მზიური“, ბათუმი',
    'Evening lecture: Tamar Chkonia',
    'Café Mziuri, Batumi',
  ],
  [
    'Asia/Yerevan',
    'Անահիտ Սարգսյան. դաշնամուր',
    'Գալերի «Շուշան», Գյումրի',
    'Piano: Anahit Sargsyan',
    'Shushan Gallery, Gyumri',
  ],
  [
    'Asia/Tehran',
    'شب سه‌تار با فرهاد نظامی، ۱۲ دی ۱۴۰۵',
    'باغ گلزار، شیراز',
    'Setar night with Farhad Nezami',
    'Golzar Garden, Shiraz',
  ],
  [
    'Africa/Cairo',
    'أمسية عود مع مصطفى الموصلي 5 مارس',
    'بيت الغزالي، طنطا',
    'Mustafa Mawsili: oud',
    'Beit al-Ghazali, Tanta',
  ],
  [
    'Asia/Jerusalem',
    'יצחק פרידמן – רסיטל פסנתר',
    'בית ביאליק הקטן, חדרה',
    'Itzhak Friedman: Piano recital',
    'Beit Bialik, Hadera',
  ],
  ['Asia/Bangkok', 'วิ่งรอบอ่างแก้ว ครั้งที่ 4', 'ลานอ่างแก้ว เชียงใหม่', 'Ang Kaew Run', 'Ang Kaew, Chiang Mai'],
])('in %s', (zone, title, venue, latinTitle, latinVenue) => {
  const start = '2027-01-02T18:00:00';
  expect(meet(listing(title, start, zone, venue), listing(latinTitle, start, zone, latinVenue))).toBe(true);
});

/* Another evening, another guest, another house. */
it.each([
  ['თამარ ჭყონია: კონცერტი', 'კაფე მზიური, ბათუმი', 'Levan Japaridze: concert', 'Café Lampa, Batumi'],
  ['شب شعر با فرهاد نظامی', 'خانه نارنجستان، شیراز', 'Poetry night with Omid Rahmani', 'Bagh-e Golzar, Shiraz'],
  ['יצחק פרידמן – הופעה', 'מועדון ברקוביץ, חדרה', 'Noam Barzilai: Show', 'Rothschild Club, Hadera'],
])('%s at %s is not %s at %s', (title, venue, latinTitle, latinVenue) => {
  const start = '2027-01-02T18:00:00';
  expect(meet(listing(title, start, 'UTC', venue), listing(latinTitle, start, 'UTC', latinVenue))).toBe(false);
});

it('keeps two days of one name apart', () => {
  const own = listing('أمسية مع مصطفى الموصلي', '2027-01-02T18:00:00', 'Africa/Cairo', 'بيت الغزالي');
  const other = listing('Evening with Mustafa Mawsili', '2027-01-03T18:00:00', 'Africa/Cairo', 'Beit al-Ghazali');
  expect(meet(own, other)).toBe(false);
});
