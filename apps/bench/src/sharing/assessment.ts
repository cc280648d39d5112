import {
  compileRulebook,
  process,
  viewOf,
  type Accepted,
  type Contract,
  type Rulebook,
  type RulebookDocument,
} from '#core';
import { sharingReport } from './sharing-report.js';

const AT = Date.parse('2026-11-25T10:00:00+01:00');
const SENDER = 'vt-hag';
const CASE = '6f1f3c1e-5d0b-8c55-9a4e-0b6f0d2c7a11';

/** The assessment as the core handles it in a case on the ZSM table: decided, and made into views. */
export interface Assessment {
  readonly decide: () => Accepted;
  /** Builds three of the views that were decided; gives how many there are. */
  readonly buildViews: (decided: Accepted) => number;
}

export const assessmentUnder = (document: RulebookDocument, contracts: readonly Contract[]): Assessment => {
  const rulebook = compiled(document, contracts);
  const contract = contracts.find(({ kind }) => kind === 'veiligheidsbeoordeling');
  const sender = rulebook.partners.get(SENDER);
  if (contract === undefined || sender === undefined) throw new Error('de regelset kent de beoordeling niet');
  const decideOn = process(rulebook, () => ({ contract, data: sharingReport }));
  const event = {
    id: '1',
    source: [...sender.sources][0] ?? '',
    type: contract.type,
    time: AT,
    subject: CASE,
    extensions: {},
    data: sharingReport as never,
  };
  const facts = { regio: 'haaglanden', zsmZaak: true, kinderenBetrokken: true, hgLabel: 'ja' };
  const situation = {
    reports: new Map(),
    cases: new Map([
      [CASE, { id: CASE, facts, partners: ['om-dh', 'pol-dh'], secretAddresses: [], terms: [] }],
    ]),
    originals: new Map(),
  };
  const received = { id: CASE, partner: SENDER, receivedAt: AT, ownCase: null, event, faults: [] };
  return {
    decide: () => {
      const outcome = decideOn(received, situation);
      if (outcome.tag === 'accepted') return outcome;
      throw new Error(`de beoordeling is niet aangenomen: ${JSON.stringify(outcome)}`);
    },
    buildViews: ({ deliveries }) => {
      const source = { data: sharingReport, contract, at: AT };
      let built = 0;
      for (const { decision } of deliveries)
        if (built < 3 && Object.keys(viewOf(rulebook, source, decision)).length > 0) built += 1;
      return built;
    },
  };
};

const compiled = (document: RulebookDocument, contracts: readonly Contract[]): Rulebook => {
  const result = compileRulebook(document, contracts);
  if ('rulebook' in result) return result.rulebook;
  throw new Error(JSON.stringify(result.findings.slice(0, 5)));
};
