import { describe, expect, it } from '@jest/globals';
import type { Term } from '#core';
import { marksIn, readSealedFacts, writeSealedFacts } from './sealed-facts.js';

const words = new Set(['ja', 'vt', 'regio-1']);
const isKnown = (text: string): boolean => words.has(text);
const nothing = { secretAddresses: [], terms: [], facts: {} };

describe('the facts of a case as they are kept', () => {
  it('stay readable as long as the rulebook knows each text in them, and then nothing is sealed', () => {
    const facts = { regio: 'regio-1', acuut: 'ja', oordeel: { vt: 'ja' }, meldingen: { momenten: [1, 2] } };
    expect(writeSealedFacts({ ...nothing, facts }, isKnown)).toEqual({ readable: facts, hidden: null });
  });

  it.each([['Jansen'], [['ja', 'Jansen']], [{ vt: 'Jansen' }], [{ vt: [{ naam: 'Jansen' }] }]])(
    'are sealed when a text stands in them as its sender wrote it (%j)',
    (regisseur) => {
      const { readable, hidden } = writeSealedFacts(
        { ...nothing, facts: { regio: 'regio-1', regisseur } },
        isKnown,
      );
      expect(readable).toEqual({ regio: 'regio-1' });
      expect(readSealedFacts(hidden)).toEqual({ secretAddresses: [], marks: {}, facts: { regisseur } });
    },
  );

  it('tell about whom a term is, also once it is over', () => {
    const term = { code: 'C1', reportId: 'bericht-1', item: 0, partner: null, subject: 'V1' } as Term;
    const { hidden } = writeSealedFacts({ ...nothing, terms: [term] }, isKnown);
    const { marks } = readSealedFacts(hidden);
    expect(Object.values(marks)).toEqual(['V1']);
    const after = writeSealedFacts(nothing, isKnown, marks);
    expect(readSealedFacts(after.hidden).marks).toEqual(marks);
    expect(marksIn([{ ...term, subject: null }])).toEqual({});
  });

  it('are read from before there were terms, and from before facts were sealed', () => {
    const read = (json: unknown) => readSealedFacts(Buffer.from(JSON.stringify(json)));
    expect(read(['Dorpsstraat'])).toEqual({ secretAddresses: ['Dorpsstraat'], marks: {}, facts: {} });
    const before = { secretAddresses: [], marks: { C1: 'V1' } };
    expect(read(before)).toEqual({ ...before, facts: {} });
    expect(readSealedFacts(null)).toEqual({ secretAddresses: [], marks: {}, facts: {} });
  });
});
