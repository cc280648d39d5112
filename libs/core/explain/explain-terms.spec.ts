import { describe, expect, it } from '@jest/globals';
import { received, smallCheck, smallContract, smallRulebook } from '#testing';
import { process } from '../process/process.js';
import type { RulebookDocument, TermDocument } from '../rulebook/rulebook-document.js';
import type { Term } from '../term/term.js';
import { evidenceRecord } from './evidence-record.js';
import { readEvidence } from './evidence.js';
import { explain } from './explain.js';
import { senderPart } from './explain-terms.js';
import { ownPart } from './own-part.js';

const term: TermDocument = {
  code: 'T',
  omschrijving: 'Doe het',
  grondslag: 'G',
  bij: { berichten: ['melding'], als: [] },
  per: { lijst: '/betrokkenen', rollen: ['slachtoffer'] },
  duur: { aantal: 2, eenheid: 'uren' },
  wie: 'verstrekker',
  toonAanAfzender: true,
};
const since = { aantal: 1, eenheid: 'dagen' } as const;
const termijnen: RulebookDocument['termijnen'] = [
  term,
  { ...term, code: 'U', omschrijving: 'Let op', wie: { soort: 'cit' } },
  {
    ...term,
    code: 'V',
    bij: { berichten: [], als: [] },
    duur: since,
    gehaald: [{ berichten: ['melding'], als: [] }],
  },
  { ...term, code: 'W', omschrijving: 'Stil', wie: { soort: 'om' } },
].map((one) => (one.code === 'W' ? (({ toonAanAfzender: _shown, ...rest }) => rest)(one) : one));
const rulebook = smallRulebook({ termijnen });
const home = { woonplaats: 'Stadhuizen' };
const AT = received({}).receivedAt;
const running: Term = {
  code: 'V',
  reportId: '0b9f2f6e-0000-5000-8000-000000000001',
  item: null,
  subject: null,
  partner: 'pol',
  startsAt: AT - 3_600_000,
  dueAt: AT + 3_600_000,
  isProvisional: false,
  next: { event: 'verstreken', at: AT + 3_600_000 },
  reported: [],
  end: null,
};

const explained = (...open: readonly Term[]) => {
  const given = received({ betrokkenen: [{ rol: 'kind' }, { rol: 'slachtoffer', adres: home }] });
  const first = process(rulebook, smallCheck)(given, {
    reports: new Map(),
    cases: new Map(),
    originals: new Map(),
  });
  if (first.tag !== 'accepted') throw new Error('refused');
  const withTerms = { ...first, terms: [...first.terms, ...open] };
  const place = { topic: 'in.pol', partition: 0, offset: 3 };
  const evidence = readEvidence(evidenceRecord(withTerms, place, rulebook.version, 'digest', null));
  if (evidence === null) throw new Error('no evidence');
  return explain(rulebook, [smallContract], evidence);
};

describe('the explanation of terms', () => {
  const met: Term = { ...running, next: null, end: { outcome: 'gehaald', at: AT, by: 'x' } };
  const whole = explained(running, met, { ...met, end: { outcome: 'vervallen', at: AT, by: 'x' } });

  it('tells what a report started, and when it ends, from its evidence alone', () => {
    expect(whole.termijnen[0]).toEqual({
      termijn: 'T',
      omschrijving: 'Doe het',
      artikel: 'Wet art. 1',
      bericht: whole.bericht,
      onderdeel: 2,
      termijnhouder: 'pol',
      naam: 'POL',
      uitkomst: 'begonnen',
      eindigt: new Date(AT + 7_200_000).toISOString(),
      zin: 'De termijn ‘Doe het’ van POL is hiermee begonnen; zij eindigt op 24-11-2026 om 16.00 uur.',
    });
    expect(whole.termijnen[1]).toMatchObject({ termijn: 'U', termijnhouder: null, naam: null });
    expect(whole.termijnen[1]?.zin).toMatch(/^De termijn ‘Let op’ is hiermee begonnen;/);
  });

  it('tells what it changed, met and made needless', () => {
    const others = whole.termijnen.filter(({ bericht }) => bericht === running.reportId);
    expect(others.map(({ uitkomst, zin }) => [uitkomst, zin.split(' van POL ')[1]])).toEqual([
      ['gewijzigd', 'loopt, en is hierdoor gewijzigd; zij eindigt op 24-11-2026 om 15.00 uur.'],
      ['gehaald', 'is hiermee gehaald; zij liep tot 24-11-2026 om 15.00 uur.'],
      ['vervallen', 'is hiermee vervallen; zij liep tot 24-11-2026 om 15.00 uur.'],
    ]);
  });

  it('shows the sender only the terms of its own report that senders may see', () => {
    expect(whole.termijnen.map(({ termijn }) => termijn)).toEqual(['T', 'U', 'W', 'V', 'V', 'V']);
    const codes = senderPart(rulebook, whole).termijnen.map(({ termijn }) => termijn);
    expect(codes).toEqual(['T', 'U']);
    const correcting = senderPart(rulebook, { ...whole, corrigeert: running.reportId });
    expect(correcting.termijnen.map(({ termijn }) => termijn)).toEqual(['T', 'U', 'V', 'V', 'V']);
  });

  it('shows a recipient none', () => {
    expect(ownPart(whole, []).termijnen).toEqual([]);
  });
});
