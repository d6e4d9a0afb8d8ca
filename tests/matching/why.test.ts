import { expect, it } from 'vitest';
import { roleWords, whySentence } from '../../utils/matching/why';
import { Evidence, roles } from '../../utils/tie';

it('gives every reason as a sentence, and guesses nobody to be a he or a she', () => {
  for (const kind of Evidence.shape.kind.options) {
    const evidence = { kind, subject: 'inkfair.example/' };
    const sentence = whySentence({ role: 'hosts', certainty: 'declared', evidence });
    expect(sentence).toMatch(/^Hosts · .{5,}/);
    expect(sentence).not.toMatch(/\b(he|she|his|her|hers|him)\b|undefined|\/$/i);
  }
});

it('says of a possible tie that it is only possible', () => {
  for (const role of roles) {
    expect(roleWords(role, 'possible')).toMatch(/^Possibly: \w/);
    expect(roleWords(role, 'proven')).not.toMatch(/possibl/i);
  }
});
