import { describe, expect, it } from 'vitest';
import { saying, statusFromTitle } from '@/utils/reading/status-words';

describe('what a title says of itself, in many languages', () => {
  it.each([
    'გაუქმებულია: პოეზიის საღამო',
    'İPTAL: Kahvaltı ve müzik',
    'ZRUŠENO – Ples hasičů',
    'BERTAN BEHERA: Kontzertua',
    "WEDI'I GANSLO: Noson Lawen",
    'Λαϊκή βραδιά – ΑΚΥΡΩΘΗΚΕ',
    '[HỦY] Đêm nhạc',
    'בוטל: ערב שירה',
    'ملغى: أمسية شعرية',
    'Отмена: концерт в парке',
    'Спектакль (отменён)',
    '【取消】竹林音樂會',
    '[취소] 가을 음악회',
    'ยกเลิก: ตลาดนัด',
  ])('is off: %s', (title) => {
    expect(statusFromTitle(title)).toBe('cancelled');
  });

  it.each([
    'PŘELOŽENO NA PODZIM: Jarní koncert',
    'ODGOĐENO: Ljetni sajam',
    'Fullorð: uppistand – FRESTAÐ',
    '[HOÃN] Đêm nhạc',
  ])('is put off: %s', (title) => {
    expect(statusFromTitle(title)).toBe('postponed');
  });

  it.each([
    'Huy Trần: acoustic',
    'Отмена крепостного права: лекция',
    'ביטול העבדות: הרצאה',
    'ไม่ยกเลิก เดินเขา',
    '연기 워크숍',
    'Концерт Отто Отменова',
  ])('takes place: %s', (title) => {
    expect(statusFromTitle(title)).toBeUndefined();
  });

  it('knows the words of moving and of waiting lists, with and without their accents', () => {
    const moved = new RegExp(saying('moved'), 'iu');
    for (const said of ['場地異動', 'Změna místa!', 'ZMENA MISTA', 'nytt sted', 'تغيير المكان', '会場変更のお知らせ'])
      expect(moved.test(said), said).toBe(true);
    const waiting = new RegExp(saying('waiting'), 'iu');
    for (const said of ['VENTELISTE – Strikkekveld', 'Várólista: túra', 'רשימת המתנה', '候補'])
      expect(waiting.test(said), said).toBe(true);
    expect(waiting.test('Lista degli invitati')).toBe(false);
  });
});
