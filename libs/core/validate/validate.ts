import type { Situation } from '../process/situation.js';
import type { CaseId, PartnerId, ReceivedReport } from '../report/received-report.js';
import type { ValidReport } from '../report/report.js';
import { regionOf } from '../case/region-of.js';
import { rejectedRegions } from '../case/rejected-regions.js';
import type { CaseState } from '../case/case-state.js';
import type { Circumstances } from '../route/circumstances.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { namesOf } from '../rulebook/succession.js';
import { caseOf } from './case-of.js';
import { HUB } from '../report/hub.js';
import { isFinalDecision } from '../report/final-decision.js';
import type { Check, Checked } from './contract.js';
import type { Fault } from './fault.js';
import { providerOf } from './provider-of.js';
import { referenceOf } from './reference-of.js';
import { isCurrentTerm } from './rules/is-current-term.js';
import { TERM_REPORT } from '../term/term.js';
import { isFromSender } from './rules/is-from-sender.js';
import { isOnTime } from './rules/is-on-time.js';
import { keepsSecretAddress } from './rules/keeps-secret-address.js';
import { maySend } from './rules/may-send.js';
import { usesValueLists } from './rules/uses-value-lists.js';

export type Validated = { readonly report: ValidReport } | { readonly faults: readonly Fault[] };

/**
 * Whether a report is what its contract says, from whom it says. Everything that is wrong is told at once. Nothing of an
 * invalid report goes any further.
 */
export const validate = (
  rulebook: Rulebook,
  check: Check,
  received: ReceivedReport,
  situation: Situation,
): Validated => {
  const { event } = received;
  if (event === null) return { faults: received.faults };
  const checked = check(event);
  const caseId = caseOf(rulebook, received, event, situation);
  const contents =
    'faults' in checked
      ? checked
      : usesValueLists(rulebook, checked, event.extensions['namens'] ?? received.partner);
  const circumstances = circumstancesOf(rulebook, received, contents, situation.cases.get(caseId));
  const provider = providerOf(rulebook, received, event, circumstances);
  const names =
    received.partner === HUB
      ? null
      : namesOf(rulebook, received.partner, received.receivedAt, circumstances.region);
  const reference = 'faults' in contents ? null : referenceOf(names, contents.data, caseId, situation);
  const faults = [
    ...received.faults,
    ...isFromSender(rulebook, received, event),
    ...isOnTime(rulebook, received, event),
    ...('fault' in provider ? [provider.fault] : []),
    ...('fault' in provider || 'faults' in checked ? [] : maySend(rulebook, provider, checked.contract)),
    ...('faults' in contents ? contents.faults : faultsInCase(received.partner, contents, caseId, situation)),
    ...(reference !== null && 'fault' in reference ? [reference.fault] : []),
  ];
  if (
    faults.length > 0 ||
    'faults' in contents ||
    'fault' in provider ||
    reference === null ||
    'fault' in reference
  )
    return { faults };
  const { contract, data } = contents;
  const report = {
    id: received.id,
    provider,
    receivedAt: received.receivedAt,
    caseId,
    contract,
    data,
    refersTo: reference.refersTo,
  };
  return { report: report as ValidReport };
};

/** What only the case can tell to be wrong. How terms stand is told to nobody but the hub: others would learn it by trying. */
const faultsInCase = (
  partner: PartnerId,
  contents: Extract<Checked, { readonly data: unknown }>,
  caseId: CaseId,
  situation: Situation,
): readonly Fault[] =>
  contents.contract.kind !== TERM_REPORT
    ? secretAddressFaults(contents, caseId, situation)
    : partner === HUB
      ? isCurrentTerm(contents.data, situation.cases.get(caseId)?.terms ?? [])
      : [];

/** A final decision at the ZSM table is never refused for it: it goes out without that text (P8, P23). */
const secretAddressFaults = (
  { contract, data }: Extract<Checked, { readonly data: unknown }>,
  caseId: CaseId,
  { cases }: Situation,
): readonly Fault[] =>
  isFinalDecision(contract.kind, data)
    ? []
    : keepsSecretAddress(data, cases.get(caseId)?.secretAddresses ?? []);

/**
 * The region of the case, or where the report plays; only looked for when who the sender is may depend on it. Of a report that
 * breaks its contract neither kind nor place is known.
 */
const circumstancesOf = (
  rulebook: Rulebook,
  { receivedAt: at, event }: ReceivedReport,
  contents: Checked,
  known: CaseState | undefined,
): Circumstances => {
  const before = known?.facts['regio'];
  if ('faults' in contents) return { at, kind: null, region: String(before ?? '') };
  const { data, contract } = contents;
  const isAsked = event?.extensions['namens'] !== undefined || rulebook.successorsOf.size > 0;
  const isSettled = before !== undefined && known?.facts['regioVermoed'] !== true;
  const named =
    isAsked && !isSettled
      ? regionOf(rulebook, { data, receivedAt: at }, rejectedRegions(known?.facts))
      : null;
  return { at, kind: contract.kind, region: String(named ?? before ?? '') };
};
