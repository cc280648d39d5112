import { exampleReport } from '#contracts';
import {
  marksOf,
  processBatch,
  type CaseState,
  type Check,
  type JsonObject,
  type Outcome,
  type ReceivedReport,
  type Rulebook,
} from '#core';
import { changedReport } from './changed-report.js';
import type { GivenReport, PolicyCase } from './policy-case.js';

const CASE = 'zaak-1';

/** What it is recognised by; the text itself is as good a mark here as a keyed one. */
const marked = (rulebook: Rulebook, received: ReceivedReport): ReceivedReport => {
  const marks = marksOf(rulebook, received, (text) => text);
  return marks === null ? received : { ...received, marks };
};

/** What the hub makes of the report of a policy case; the earlier reports it names are handled first, in the same case. */
export const runPolicyCase = (rulebook: Rulebook, check: Check, one: PolicyCase): Outcome => {
  const outcomes = playPolicyCase(rulebook, check, one);
  return outcomes[outcomes.length - 1] as Outcome;
};

/** What the hub makes of each of them; the earlier ones must be accepted. */
export const playPolicyCase = (
  rulebook: Rulebook,
  check: Check,
  { gegeven }: PolicyCase,
): readonly Outcome[] => {
  const earlier = gegeven.eerder ?? [];
  const batch = [...earlier, gegeven].map((given, n) => marked(rulebook, receivedAs(rulebook, given, n + 1)));
  const before = caseBefore(gegeven);
  const outcomes = processBatch(rulebook, check, batch, {
    reports: new Map(),
    cases: new Map([[before.id, before]]),
    originals: new Map(),
  });
  const refused = outcomes.slice(0, -1).find(({ tag }) => tag !== 'accepted');
  if (refused !== undefined) throw new Error(`an earlier report is ${JSON.stringify(refused)}`);
  return outcomes;
};

const caseBefore = ({ regio, zaak = {}, zaakpartners = [] }: PolicyCase['gegeven']): CaseState => ({
  id: CASE,
  facts: regio === undefined ? zaak : { ...zaak, regio, regioVermoed: false },
  partners: zaakpartners,
  secretAddresses: [],
  terms: [],
});

/** The id of the n-th report of a case, as later ones name it: `eerder-1`. */
const idOf = (n: number): string => `6f1f3c1e-5d0b-8c55-9a4e-${String(n).padStart(12, '0')}`;

const receivedAs = (rulebook: Rulebook, given: GivenReport, n: number): ReceivedReport => {
  const { afzender, namens, soort, moment } = given;
  const receivedAt = Date.parse(moment);
  return {
    id: idOf(n),
    partner: afzender,
    receivedAt,
    ownCase: CASE,
    event: {
      id: idOf(n),
      source: [...(rulebook.partners.get(afzender)?.sources ?? [])][0] ?? '',
      type: `nl.samenloop.${soort}.v1`,
      time: receivedAt,
      subject: CASE,
      extensions: namens === undefined ? {} : { namens },
      data: dataOf(given) as never,
    },
    faults: [],
  };
};

const dataOf = ({ soort, bericht }: GivenReport): JsonObject => {
  const data =
    'data' in bericht
      ? bericht.data
      : changedReport(withoutReference(exampleReport(soort, bericht.voorbeeld)), bericht.wijzigingen ?? {});
  return JSON.parse(
    JSON.stringify(data).replace(/"eerder-([0-9]+)"/g, (_, n: string) => `"${idOf(Number(n))}"`),
  ) as JsonObject;
};

/** What an example refers to is no report of the case; a case names its own. */
const withoutReference = ({ betreft: _betreft, ...rest }: JsonObject): JsonObject => rest;
