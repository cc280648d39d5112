import { describe, expect, it } from '@jest/globals';
import { tokenOf } from '../reports/token-of.js';
import { check } from './check.js';
import type { Answered, Delivered, Observed, Sent } from './observed.js';
import { whoMaySee } from './who-may-see.js';

const sent = (report: number, change: Partial<Sent> = {}): Sent => ({
  report,
  sender: 'pol-dh',
  situation: 'aanhouding',
  caseName: 'zaak-1',
  because: null,
  acknowledged: report,
  places: [`in.pol-dh/0/${report}`],
  ...change,
});

const deliveredTo = (
  recipient: string,
  { report, situation }: Sent,
  change: Partial<Delivered> = {},
): Delivered => ({
  recipient,
  id: `id-${report}.${recipient}`,
  caseId: 'case-1',
  sequence: String(report).padStart(16, '0'),
  tokens: (situation === null ? [] : (whoMaySee[situation][recipient] ?? [])).map((field) =>
    tokenOf(field, report),
  ),
  outside: [],
  term: null,
  ...change,
});

const TERMS = ['r1.PROEF-KLOK..pol-dh.verstreken.1', 'r2.PROEF-KLOK..cit-hag.verstreken.2'] as const;

const toldTo = (recipient: string, term: string, change: Partial<Delivered> = {}): Delivered => ({
  recipient,
  id: `${term}.${recipient}`,
  caseId: `case of ${term}`,
  sequence: '9'.padStart(16, '0'),
  tokens: [],
  outside: [],
  term,
  ...change,
});

const holders = [toldTo('pol-dh', TERMS[0]), toldTo('cit-hag', TERMS[1])];

const answerTo = ({ report, situation }: Sent): Answered => ({
  sender: 'pol-dh',
  place: `in.pol-dh/0/${report}`,
  id: `id-${report}`,
  status: situation === null ? 'geweigerd' : 'aangenomen',
  says: '',
  tokens: [],
});

const everyone = (one: Sent): Delivered[] =>
  Object.keys(one.situation === null ? {} : whoMaySee[one.situation]).map((recipient) =>
    deliveredTo(recipient, one),
  );

const first = sent(1);
const second = sent(2, { situation: 'crisismelding' });
const spoilt = sent(3, { situation: null });
const third = sent(4, {
  sender: 'vt-hag',
  situation: 'beoordeling na aanhouding',
  caseName: 'case-1',
  because: 1,
});

const all: Observed = {
  sent: [first, second, spoilt, third],
  delivered: [...[first, second, third].flatMap(everyone), ...holders],
  answered: [first, second, spoilt, third].map(answerTo),
  terms: { owed: TERMS, reported: TERMS.toReversed(), handled: TERMS },
  printed: [],
};

const counts = (observed: Observed) => {
  const { lost, doubled, disordered, leaked } = check(observed);
  return { lost, doubled, disordered, leaked };
};
const fine = { lost: 0, doubled: 0, disordered: 0, leaked: 0 };

describe('the checker', () => {
  it('finds nothing when all is as it should be', () => {
    expect(check(all)).toMatchObject({ ...fine, acknowledged: 3, refused: 1, delivered: 13, repeated: 0 });
  });

  it('lets the crisis team have the conditions of an assessment, and nothing else of it', () => {
    const withTokens = (...fields: readonly string[]) => ({
      ...all,
      delivered: [
        ...all.delivered,
        deliveredTo('cit-hag', third, { tokens: fields.map((field) => tokenOf(field, 4)) }),
      ],
    });
    expect(counts(withTokens('voorwaarde'))).toEqual(fine);
    expect(counts(withTokens('voorwaarde', 'gezondheid'))).toEqual({ ...fine, leaked: 1 });
  });

  it('counts a delivery that arrives again under its own id as repeated, not as doubled or disordered', () => {
    const again = { ...all, delivered: [...all.delivered, ...all.delivered.slice(0, 3)] };
    expect(check(again)).toMatchObject({ ...fine, repeated: 3 });
  });

  it.each(all.delivered.map(({ id, recipient }, at) => [recipient, id, at] as const))(
    'finds that %s missed %s',
    (_recipient, _id, at) => {
      expect(counts({ ...all, delivered: all.delivered.toSpliced(at, 1) })).toEqual({ ...fine, lost: 1 });
    },
  );

  it('finds a delivery that lacks a field the recipient must see', () => {
    const [delivery, ...rest] = all.delivered as [Delivered, ...Delivered[]];
    const poorer = { ...delivery, tokens: delivery.tokens.slice(1) };
    expect(counts({ ...all, delivered: [poorer, ...rest] })).toEqual({ ...fine, lost: 1 });
  });

  it('does not miss what was never acknowledged', () => {
    const unanswered = { ...first, acknowledged: null, places: [] };
    expect(counts({ ...all, sent: [unanswered], delivered: holders, answered: [] })).toEqual(fine);
  });

  it('finds a report delivered twice under different ids', () => {
    const other = deliveredTo('om-dh', first, { id: 'id-9.om-dh', sequence: '0' });
    const delivered = [other, ...all.delivered];
    expect(counts({ ...all, delivered })).toEqual({ ...fine, doubled: 1 });
  });

  it('finds deliveries in another order than the sender was acknowledged', () => {
    const early = deliveredTo('vt-hag', second, { sequence: '0' });
    const delivered = [
      early,
      ...everyone(first),
      deliveredTo('cit-hag', second),
      ...everyone(third),
      ...holders,
    ];
    expect(counts({ ...all, delivered })).toEqual({ ...fine, disordered: 1 });
  });

  it('finds deliveries whose sequence falls within a case', () => {
    const delivered = all.delivered.map((one) => (one.id === 'id-4.om-dh' ? { ...one, sequence: '0' } : one));
    expect(counts({ ...all, delivered })).toEqual({ ...fine, disordered: 1 });
  });

  it('finds an effect that arrives before its cause', () => {
    const effect = deliveredTo('om-dh', third, { sequence: '0' });
    const delivered = [effect, ...all.delivered.filter(({ id }) => id !== effect.id)];
    expect(counts({ ...all, delivered })).toEqual({ ...fine, disordered: 1 });
  });

  it('finds a field that the recipient may not see', () => {
    const delivered = all.delivered.map((one) =>
      one.id === 'id-4.pol-dh' ? { ...one, tokens: [...one.tokens, tokenOf('gezondheid', 4)] } : one,
    );
    expect(counts({ ...all, delivered })).toEqual({ ...fine, leaked: 1 });
  });

  it('finds a citizen service number of a person the recipient may not know', () => {
    const delivered = all.delivered.map((one) =>
      one.id === 'id-1.3ro' ? { ...one, tokens: [...one.tokens, tokenOf('slachtofferBsn', 1)] } : one,
    );
    expect(counts({ ...all, delivered })).toEqual({ ...fine, leaked: 1 });
  });

  it('finds a field of another report', () => {
    const delivered = all.delivered.map((one) =>
      one.id === 'id-1.om-dh' ? { ...one, tokens: [...one.tokens, tokenOf('relaas', 2)] } : one,
    );
    expect(counts({ ...all, delivered })).toEqual({ ...fine, leaked: 1 });
  });

  it('finds a delivery to a partner that must not get it', () => {
    const astray = deliveredTo('halt', first, { tokens: [tokenOf('feitOmschrijving', 1)] });
    expect(counts({ ...all, delivered: [...all.delivered, astray] })).toEqual({ ...fine, leaked: 1 });
  });

  it('finds a delivery of a spoilt report', () => {
    const wrong = deliveredTo('om-dh', spoilt, { caseId: 'case-9', tokens: [tokenOf('relaas', 3)] });
    expect(counts({ ...all, delivered: [...all.delivered, wrong] })).toEqual({ ...fine, leaked: 1 });
  });

  it('finds a delivery of nothing that was sent', () => {
    const unknown = deliveredTo('om-dh', spoilt, { id: 'id-x', caseId: 'case-9', tokens: [] });
    expect(counts({ ...all, delivered: [...all.delivered, unknown] })).toEqual({ ...fine, leaked: 1 });
  });

  it('finds a mark outside the data, in a receipt and on the output of a program', () => {
    const outside = { ...(all.delivered[0] as Delivered), outside: [tokenOf('kindBsn', 1)] };
    expect(counts({ ...all, delivered: [outside, ...all.delivered.slice(1)] })).toEqual({
      ...fine,
      leaked: 1,
    });
    const receipt = { ...answerTo(first), tokens: [tokenOf('verdachteNaam', 1)] };
    expect(counts({ ...all, answered: [receipt, ...[second, spoilt, third].map(answerTo)] })).toEqual({
      ...fine,
      leaked: 1,
    });
    expect(counts({ ...all, printed: [tokenOf('relaas', 1)] })).toEqual({ ...fine, leaked: 1 });
  });

  it('finds a report without a receipt, valid or not', () => {
    expect(counts({ ...all, answered: [first, second, third].map(answerTo) })).toEqual({ ...fine, lost: 1 });
    expect(counts({ ...all, answered: [second, spoilt, third].map(answerTo) })).toEqual({ ...fine, lost: 1 });
  });

  it('finds a spoilt report that was accepted', () => {
    const answered = all.answered?.map((one) => ({ ...one, status: 'aangenomen' })) ?? [];
    expect(counts({ ...all, answered })).toEqual({ ...fine, lost: 1 });
  });

  it('finds a term whose end was not told, was told twice or not handled, or that does not exist', () => {
    const { terms } = all;
    expect(counts({ ...all, terms: { ...terms, reported: [TERMS[0]] } })).toEqual({ ...fine, lost: 1 });
    expect(counts({ ...all, terms: { ...terms, reported: [...TERMS, TERMS[1]] } })).toEqual({
      ...fine,
      doubled: 1,
    });
    expect(
      counts({ ...all, terms: { ...terms, reported: [...TERMS, 'r3.PROEF-KLOK..pol-dh.verstreken.3'] } }),
    ).toEqual({
      ...fine,
      leaked: 1,
    });
    expect(counts({ ...all, terms: { ...terms, handled: [TERMS[0]] } })).toEqual({ ...fine, lost: 1 });
  });

  it('finds a term that nobody heard of, or its holder twice, or somebody else, or with something of a report', () => {
    const found = (...told: readonly Delivered[]) => {
      const others = all.delivered.filter(({ term }) => term !== TERMS[1]);
      return counts({ ...all, delivered: [...others, ...told] });
    };
    const heard = toldTo('cit-hag', TERMS[1]);
    expect(found()).toEqual({ ...fine, lost: 1 });
    expect(found(heard, { ...heard, id: 'other' })).toEqual({ ...fine, doubled: 1 });
    expect(found(toldTo('vt-hag', TERMS[1]))).toEqual({ ...fine, leaked: 1 });
    expect(found({ ...heard, tokens: [tokenOf('relaas', 4)] })).toEqual({ ...fine, leaked: 1 });
  });

  it('finds two answers that contradict each other', () => {
    const other = { ...answerTo(first), says: 'iets anders' };
    expect(counts({ ...all, answered: [...(all.answered ?? []), other] })).toEqual({ ...fine, doubled: 1 });
  });
});
