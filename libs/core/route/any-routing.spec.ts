import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyRouted, anyRoutingRulebook, routeNaively, wideContract } from '#testing';
import { decide } from '../process/decide.js';
import { recipientName } from '../process/delivery-id.js';
import type { JsonObject } from '../report/json.js';
import type { ValidReport } from '../report/report.js';
import { compileChecked } from '../rulebook/compile-checked.js';
import type { RulebookDocument } from '../rulebook/rulebook-document.js';
import { judgeRules } from './judge-rules.js';

const RUNS = { seed: 7, numRuns: 600 };
const KIND = wideContract.kind;

interface Routed {
  readonly data: JsonObject;
  readonly facts: JsonObject;
  readonly at: number;
}

const routed = (document: RulebookDocument, { data, facts, at }: Routed) => {
  const rulebook = compileChecked(document);
  const report = {
    id: 'bericht-1',
    provider: { partner: 'pol', capacity: 'pol', kind: 'politie' },
    receivedAt: at,
    caseId: 'zaak-1',
    contract: wideContract,
    data,
    refersTo: null,
  } as unknown as ValidReport;
  const before = { id: 'zaak-1', facts, partners: [], secretAddresses: [], terms: [] } as never;
  const { shared, routing, notes } = decide(rulebook, report, before, null);
  return { rulebook, shared, routing, notes };
};

const naively = (document: RulebookDocument, { data, facts, at }: Routed) => {
  const verstrekker = { code: 'pol', soort: 'politie', isBron: false };
  const subject = { berichtId: 'bericht-1', bericht: data, zaak: facts, zaakpartners: [], verstrekker };
  const region = String(facts['regio']);
  return routeNaively(document, { kind: KIND, sender: 'pol', at, region, subject });
};

describe('routing by any rulebook', () => {
  it('reaches whom each rule, read by itself, would reach', () => {
    fc.assert(
      fc.property(anyRoutingRulebook, anyRouted, (document, given) => {
        const rules = naively(document, given);
        const wanted = new Map<string, string>();
        // Where several rules reach the same the whole report goes before a signal, then the first by name.
        for (const { code, reached } of [...rules].sort((one, other) => (one.code < other.code ? -1 : 1)))
          for (const line of reached) {
            const isWhole = line.endsWith(' alles');
            const to = line.slice(0, line.lastIndexOf(' '));
            const before = wanted.get(to);
            if (before === undefined || (isWhole && before.endsWith(' signaal')))
              wanted.set(to, `${code} ${isWhole ? 'alles' : 'signaal'}`);
          }
        const found = routed(document, given).shared.map(
          ({ to }) =>
            [
              [recipientName(to), to.partnership, to.purpose].join(' '),
              `${to.rule} ${to.signal ? 'signaal' : 'alles'}`,
            ] as const,
        );
        expect(new Map(found)).toEqual(wanted);
      }),
      RUNS,
    );
  });

  it('puts every rule for the kind in one of three: it applied, nearly did, or did not', () => {
    let nearly = 0;
    fc.assert(
      fc.property(anyRoutingRulebook, anyRouted, (document, given) => {
        const { rulebook, routing } = routed(document, given);
        const region = String(given.facts['regio']);
        const judged = judgeRules(rulebook.routes.get(KIND), routing, { at: given.at, region });
        const found = judged.map(({ rule, failed }) => [rule.code, failed.length]);
        const wanted = naively(document, given).map(({ code, failed }) => [code, failed]);
        nearly += found.filter(([, failed]) => failed === 1).length;
        expect(new Map(found as [string, number][])).toEqual(new Map(wanted as [string, number][]));
        expect(found).toHaveLength(wanted.length);
      }),
      RUNS,
    );
    expect(nearly).toBeGreaterThan(200);
  });

  it('comes out the same in whichever order the rules are written, and each time', () => {
    fc.assert(
      fc.property(
        anyRoutingRulebook.chain((document) =>
          fc.tuple(
            fc.constant(document),
            fc.shuffledSubarray([...document.routeringsregels], {
              minLength: document.routeringsregels.length,
            }),
          ),
        ),
        anyRouted,
        ([document, shuffled], given) => {
          const { shared, routing, notes } = routed(document, given);
          const again = routed(document, given);
          const otherwise = routed({ ...document, routeringsregels: shuffled }, given);
          for (const other of [again, otherwise])
            expect([other.shared, other.routing, other.notes]).toEqual([shared, routing, notes]);
        },
      ),
      RUNS,
    );
  });
});
