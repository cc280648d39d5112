import { describe, expect, it } from '@jest/globals';
import { exampleReport, exampleRulebook, loadContracts } from '#contracts';
import { receivedFrom } from '#testing';
import type { JsonObject } from '../report/json.js';
import type { ReceivedReport } from '../report/received-report.js';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import { lookupsOf } from './lookups.js';
import { marksOf } from './marks-of.js';
import type { Accepted, Outcome } from './outcome.js';
import { processBatch } from './process-batch.js';
import type { Situation } from './situation.js';

const contracts = loadContracts();
const compiled = compileRulebook(exampleRulebook(), contracts.all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;
const nothingKnown: Situation = { reports: new Map(), cases: new Map(), originals: new Map() };

const idOf = (n: number): string => `0e000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

interface Sent {
  readonly n: number;
  readonly from?: string;
  readonly kind?: string;
  readonly example?: string;
  readonly changes?: JsonObject;
  readonly subject?: string;
}

const received = ({
  n,
  from = 'vt-hm',
  kind = 'veiligheidsbeoordeling',
  example = 'onderdeel-a',
  changes = {},
  subject = 'zaak-9',
}: Sent): ReceivedReport => {
  const { betreft: _betreft, ...data } = exampleReport(kind, example);
  const report = receivedFrom(rulebook, {
    id: idOf(n),
    from,
    kind,
    at: `2027-01-19T15:${String(n + 10)}:00+01:00`,
    subject,
    data: { ...data, ...changes },
  });
  // Not keyed: the text itself is as good a mark here.
  const marks = marksOf(rulebook, report, (text) => text);
  return marks === null ? report : { ...report, marks };
};

const played = (...sent: readonly Sent[]): readonly Outcome[] =>
  processBatch(rulebook, contracts.check, sent.map(received), nothingKnown);

const repeatsOf = (outcome: Outcome | undefined): string | null => (outcome as Accepted).repeats;

describe('a report that its sender offers again under another id (P21)', () => {
  it('is kept and linked, and has no second effect', () => {
    const [first, again] = played({ n: 1 }, { n: 2 });
    expect(repeatsOf(first)).toBeNull();
    expect(again).toMatchObject({
      tag: 'accepted',
      repeats: idOf(1),
      deliveries: [],
      withheld: [],
      terms: [],
      caseAfter: (first as Accepted).caseAfter,
      notes: [expect.stringMatching(/^Vermoedelijk dubbel: /)],
    });
  });

  it('is recognised whatever the order of its members', () => {
    const backwards = Object.fromEntries(
      Object.entries(exampleReport('veiligheidsbeoordeling', 'onderdeel-a')).reverse(),
    );
    expect(repeatsOf(played({ n: 1 }, { n: 2, changes: backwards })[1])).toBe(idOf(1));
    const [one, other] = [received({ n: 1 }), received({ n: 2 })].map((report) => report.marks?.contents);
    expect(one).toBe(other);
  });

  it('is refused when it says something else under the same version', () => {
    const [, other] = played({ n: 1 }, { n: 2, changes: { acuteOnveiligheid: 'nee' } });
    expect(other).toMatchObject({
      tag: 'rejected',
      faults: [{ code: 'versie-al-gebruikt', pointer: '/data/versie' }],
    });
  });

  it('is another report as the next version, in another case or from another sender', () => {
    const changed = { acuteOnveiligheid: 'nee', versie: 7 };
    expect(repeatsOf(played({ n: 1 }, { n: 2, changes: changed })[1])).toBeNull();
    expect(repeatsOf(played({ n: 1 }, { n: 2, subject: 'zaak-10' })[1])).toBeNull();
    expect(repeatsOf(played({ n: 1 }, { n: 2, from: 'vt-hag' })[1])).toBeNull();
  });

  it('without a version is recognised by all that it says, and is another report when anything differs', () => {
    const melding = { from: 'pol-dh', kind: 'vt-melding', example: 'kinderen-niet-gevonden' };
    expect(repeatsOf(played({ ...melding, n: 1 }, { ...melding, n: 2 })[1])).toBe(idOf(1));
    expect(
      repeatsOf(played({ ...melding, n: 1 }, { ...melding, n: 2, changes: { referentie: 'ander' } })[1]),
    ).toBeNull();
  });

  it('of an instrument is the same by person, instrument, date and outcome, whatever else it says', () => {
    const sash = { from: 'pol-dh', kind: 'sash-uitkomst', example: 'midden' };
    const again = (changes: JsonObject): string | null =>
      repeatsOf(played({ ...sash, n: 1 }, { ...sash, n: 2, changes })[1]);
    expect(again({ beoordelaarRol: 'iemand anders' })).toBe(idOf(1));
    expect(again({ uitkomst: 'gemiddeld' })).toBe(idOf(1));
    expect(again({ uitkomst: 'hoog' })).toBeNull();
    expect(again({ datum: '2026-12-01' })).toBeNull();
  });

  it('is recognised a third time as the first one', () => {
    expect(played({ n: 1 }, { n: 2 }, { n: 3 }).map(repeatsOf)).toEqual([null, idOf(1), idOf(1)]);
  });

  it('is corrected as the report it is a double of', () => {
    const [, , correction] = played(
      { n: 1 },
      { n: 2 },
      {
        n: 3,
        kind: 'correctie',
        example: 'correctie',
        changes: { betreft: idOf(2), wijzigingen: [{ veld: '/eerdereMeldingen', nieuw: 4 }] },
      },
    );
    expect(correction).toMatchObject({ tag: 'accepted', correction: { original: idOf(1) } });
  });

  it('may be a correction that is asked for once more: that is checked against what it corrects', () => {
    const correction = (n: number): Sent => ({
      n,
      kind: 'correctie',
      example: 'correctie',
      changes: { betreft: idOf(1), wijzigingen: [{ veld: '/eerdereMeldingen', nieuw: 4 }] },
    });
    expect(repeatsOf(played({ n: 1 }, correction(2), correction(3))[2])).toBeNull();
  });

  it('is a report like any other once the first one was withdrawn', () => {
    const withdrawal = { n: 2, kind: 'correctie', example: 'intrekking', changes: { betreft: idOf(1) } };
    const [, , again, third] = played({ n: 1 }, withdrawal, { n: 3 }, { n: 4 });
    expect(again).toMatchObject({ tag: 'accepted', repeats: null });
    expect((again as Accepted).deliveries).not.toEqual([]);
    expect(repeatsOf(third)).toBe(idOf(3));
  });

  it('is looked for in the cases that it may belong to', () => {
    const report = received({ n: 1 });
    expect(lookupsOf(rulebook, report, () => false).alike).toEqual([
      { caseId: report.ownCase, mark: report.marks?.mark },
    ]);
    expect(
      lookupsOf(rulebook, received({ n: 1, kind: 'correctie', example: 'correctie' }), () => false),
    ).toMatchObject({ alike: [] });
  });
});

describe('a report under an id that was used before', () => {
  it('is a repeat, and tells when it says something else', () => {
    const [, same, other] = played({ n: 1 }, { n: 1 }, { n: 1, changes: { acuteOnveiligheid: 'nee' } });
    expect(same).toMatchObject({ tag: 'duplicate', differs: false });
    expect(other).toMatchObject({ tag: 'duplicate', differs: true });
  });
});
