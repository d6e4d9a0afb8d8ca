import { expect, it } from 'vitest';
import { tableOf } from './section';

it('sets numbers side by side, with a dash where a peer has none', () => {
  const rows = [
    { name: 'recall', values: { Tangible: 1, peer: 0.64321 } },
    { name: 'time', unit: 'ms', values: { Tangible: 12, peer: null } },
  ];
  expect(tableOf({ title: 'Reading', rows, notes: ['40 files'] })).toBe(
    [
      'Reading',
      '           Tangible    peer',
      'recall            1  0.6432',
      'time (ms)        12       –',
      '- 40 files',
    ].join('\n'),
  );
});

it('says why where nothing could be measured', () => {
  expect(tableOf({ title: 'Reading', rows: [], notes: ['DIR is not there'] })).toBe('Reading\n- DIR is not there');
});
