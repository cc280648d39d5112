import { describe, expect, it } from '@jest/globals';
import { received, smallCheck, smallRulebook } from '#testing';
import { deliveryId } from './delivery-id.js';
import type { Accepted, Outcome } from './outcome.js';
import { process } from './process.js';
import { processBatch } from './process-batch.js';
import type { Situation } from './situation.js';

const nothingKnown: Situation = { reports: new Map(), cases: new Map(), originals: new Map() };
const rulebook = smallRulebook();
const decide = process(rulebook, smallCheck);
const victim = { rol: 'slachtoffer', persoon: { achternaam: 'A' }, adres: { woonplaats: 'Stadhuizen' } };
const child = { rol: 'kind', persoon: { leeftijd: 7 } };
const data = { feit: 'ruzie', betrokkenen: [victim] };

const accepted = (outcome: Outcome | undefined): Accepted => {
  if (outcome?.tag !== 'accepted') throw new Error(`expected accepted, got ${JSON.stringify(outcome)}`);
  return outcome;
};
const recipients = (outcome: Outcome | undefined) =>
  accepted(outcome).deliveries.map(({ to }) => to.recipient);

describe('a report', () => {
  it('goes to who must know and may see it, never back to its sender', () => {
    expect(recipients(decide(received(data), nothingKnown))).toEqual(['om', 'vt']);
  });

  it('is withheld from who must know but may not, with the rule that decided', () => {
    const { withheld } = accepted(decide(received(data), nothingKnown));
    expect(withheld.map(({ from }) => from.recipient)).toEqual(['raad']);
  });

  it('counts for its own routing: a child in it brings in the child board', () => {
    const withChild = { ...data, betrokkenen: [victim, child] };
    expect(recipients(decide(received(withChild), nothingKnown))).toEqual(['om', 'raad', 'vt']);
  });

  it('gives the same outcome every time', () => {
    expect(decide(received(data), nothingKnown)).toEqual(decide(received(data), nothingKnown));
  });

  it('is a duplicate when its id is known, without any effect', () => {
    const known = { id: 'bericht-1', partner: 'pol', caseId: 'x', recipients: [] };
    expect(decide(received(data), { ...nothingKnown, reports: new Map([['bericht-1', known]]) }).tag).toBe(
      'duplicate',
    );
  });
});

describe('a report at night', () => {
  const atNight = accepted(decide(received(data, { at: '2026-11-26T03:14:00+01:00' }), nothingKnown));
  const toVt = atNight.deliveries.filter(({ to }) => to.purpose === 'helpen').map(({ to }) => to);

  it('reaches the stand-in at once, in the capacity of the closed one', () => {
    expect(toVt.find(({ recipient }) => recipient === 'cit')).toMatchObject({
      kind: 'vt',
      standsInFor: { partner: 'vt', agreement: 'WN' },
      waitsUntil: null,
    });
  });

  it('waits for the closed one until it opens', () => {
    expect(toVt.find(({ recipient }) => recipient === 'vt')?.waitsUntil).toBe(
      Date.parse('2026-11-26T08:30:00+01:00'),
    );
  });

  it('has deliveries whose ids tell capacity and purpose', () => {
    const ids = atNight.deliveries.map(({ to }) =>
      deliveryId('bericht-1', { ...to, partner: to.recipient, standsInFor: to.standsInFor?.partner ?? null }),
    );
    expect(ids).toEqual([
      'bericht-1.cit.namens-vt.bilateraal.helpen',
      'bericht-1.om.zsm.beslissen',
      'bericht-1.vt.bilateraal.helpen',
    ]);
  });
});

describe('a batch', () => {
  it('shows the second report of a case what the first one told', () => {
    const first = received({ ...data, betrokkenen: [victim, child] });
    const second = received(data, { id: 'bericht-2' });
    const [, outcome] = processBatch(rulebook, smallCheck, [first, second], nothingKnown);
    expect(recipients(outcome)).toContain('raad');
  });

  it('recognises a repeat within the batch', () => {
    const tags = processBatch(rulebook, smallCheck, [received(data), received(data)], nothingKnown).map(
      ({ tag }) => tag,
    );
    expect(tags).toEqual(['accepted', 'duplicate']);
  });

  it('gives the same answer to a repeat of a rejected report', () => {
    const wrong = received(data, { event: { source: 'urn:nld:iemand-anders' } });
    expect(processBatch(rulebook, smallCheck, [wrong, wrong], nothingKnown).map(({ tag }) => tag)).toEqual([
      'rejected',
      'duplicate',
    ]);
  });

  it('leaves no trace of a rejected report in its case', () => {
    const wrong = received({ ...data, betrokkenen: [child] }, { event: { source: 'urn:nld:iemand-anders' } });
    const [, outcome] = processBatch(
      rulebook,
      smallCheck,
      [wrong, received(data, { id: 'bericht-2' })],
      nothingKnown,
    );
    expect(recipients(outcome)).not.toContain('raad');
  });
});

describe('the case of a report', () => {
  const first = accepted(decide(received(data), nothingKnown));
  const after: Situation = { ...nothingKnown, cases: new Map([[first.caseAfter.id, first.caseAfter]]) };

  it('is the hub’s case when a partner that took part in it names its id', () => {
    const answer = received(
      { feit: 'antwoord' },
      { id: 'bericht-2', from: 'vt', subject: first.caseAfter.id },
    );
    expect(accepted(decide(answer, after)).report.caseId).toBe(first.caseAfter.id);
  });

  it('is the sender’s own when it took no part, so that nobody joins a case by guessing', () => {
    const guess = received({ feit: 'gok' }, { id: 'bericht-2', from: 'cit', subject: first.caseAfter.id });
    expect(accepted(decide(guess, after)).report.caseId).not.toBe(first.caseAfter.id);
  });
});

describe('an answer to a report', () => {
  const first = accepted(decide(received(data), nothingKnown));
  const known = { id: 'bericht-1', partner: 'pol', caseId: first.report.caseId, recipients: ['om', 'vt'] };
  const after: Situation = {
    reports: new Map([[known.id, known]]),
    cases: new Map([[first.caseAfter.id, first.caseAfter]]),
    originals: new Map(),
  };
  const answer = (from: string) =>
    decide(
      received(
        { uitkomst: 'midden', betreft: 'bericht-1' },
        { id: 'bericht-2', from, subject: first.caseAfter.id },
      ),
      after,
    );

  it('goes back to the one who reported', () => {
    expect(recipients(answer('vt'))).toEqual(['pol']);
  });

  it('tells its sender what the rule says', () => {
    expect(accepted(answer('vt')).notes).toEqual(['de melder hoort ervan']);
  });

  it('is rejected from who neither sent nor received the report', () => {
    expect(answer('raad')).toMatchObject({
      tag: 'rejected',
      faults: [{ code: 'verwijzing-onbekend', pointer: '/data/betreft' }],
    });
  });
});

describe('the region of a case', () => {
  const twoRegions = smallRulebook({
    regios: [
      { code: 'stad', naam: 'Stad', plaatsen: ['Stadhuizen'] },
      { code: 'land', naam: 'Land', plaatsen: ['Landhuizen'] },
    ],
  });
  const inTwoRegions = process(twoRegions, smallCheck);
  const livingIn = (woonplaats: string) => ({ ...data, betrokkenen: [{ ...victim, adres: { woonplaats } }] });
  const regions = (...places: readonly string[]) =>
    processBatch(
      twoRegions,
      smallCheck,
      places.map((place, n) => received(livingIn(place), { id: `bericht-${n}` })),
      nothingKnown,
    ).map((outcome) => accepted(outcome).caseAfter.facts['regio']);

  it('is not moved by a later report', () => {
    expect(regions('Stadhuizen', 'Landhuizen')).toEqual(['stad', 'stad']);
  });

  it('is supposed to be the sender’s until a known place is named, and the sender is told', () => {
    expect(regions('Nergenshuizen', 'Landhuizen')).toEqual(['stad', 'land']);
    expect(accepted(inTwoRegions(received(livingIn('Nergenshuizen')), nothingKnown)).notes).toEqual([
      'De regio blijkt niet uit uw berichten in deze zaak; het bericht is behandeld als van regio Stad.',
    ]);
  });

  it('does not depend on spaces or capitals', () => {
    expect(regions('  landHUIZEN ')).toEqual(['land']);
  });
});

describe('a sender’s mistakes', () => {
  const codes = (outcome: Outcome) =>
    outcome.tag === 'rejected' ? outcome.faults.map(({ code }) => code) : outcome.tag;

  it('are told all at once', () => {
    const wrong = received(
      { uitkomst: 'zeer hoog' },
      {
        extensions: { namens: 'om' },
        event: { source: 'urn:nld:een-ander', time: Date.parse('2026-11-24T14:06:00+01:00') },
      },
    );
    expect(codes(decide(wrong, nothingKnown))).toEqual([
      'afzender-onjuist',
      'klok-afwijking',
      'namens-niet-toegestaan',
      'waarde-onjuist',
    ]);
  });

  it('include acting for a partner that is open', () => {
    const byDay = received(data, { from: 'cit', extensions: { namens: 'vt' } });
    const byNight = received(data, {
      from: 'cit',
      at: '2026-11-26T03:14:00+01:00',
      extensions: { namens: 'vt' },
    });
    expect([codes(decide(byDay, nothingKnown)), decide(byNight, nothingKnown).tag]).toEqual([
      ['namens-niet-toegestaan'],
      'accepted',
    ]);
  });

  it('include a kind of report that its kind of organisation may not send', () => {
    expect(codes(decide(received(data, { from: 'om' }), nothingKnown))).toEqual(['afzender-niet-bevoegd']);
  });

  it('do not include a clock that is five minutes ahead, or a late report', () => {
    const ahead = received(data, { event: { time: Date.parse('2026-11-24T14:05:00+01:00') } });
    const late = received(data, { event: { time: Date.parse('2026-10-24T14:05:00+01:00') } });
    expect([decide(ahead, nothingKnown).tag, decide(late, nothingKnown).tag]).toEqual([
      'accepted',
      'accepted',
    ]);
  });
});
