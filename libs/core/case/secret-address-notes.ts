import type { Situation } from '../process/situation.js';
import type { ValidReport } from '../report/report.js';
import { isFinalDecision } from '../report/final-decision.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { CaseState } from './case-state.js';
import { placesThatTell } from './secret-addresses.js';

/**
 * What the sender is told about secret addresses (P8): who already has a report that holds the address that became secret now,
 * and which texts of a final decision nobody gets to see.
 */
export const secretAddressNotes = (
  rulebook: Rulebook,
  report: ValidReport,
  before: CaseState,
  after: CaseState,
  { originals }: Situation,
): readonly string[] => [
  ...whoHasIt(rulebook, report, before, after, originals),
  ...(isFinalDecision(report.contract.kind, report.data) ? leftOut(report, after) : []),
];

const whoHasIt = (
  rulebook: Rulebook,
  { caseId }: ValidReport,
  before: CaseState,
  after: CaseState,
  originals: Situation['originals'],
): readonly string[] => {
  if (before === after) return [];
  const fresh = after.secretAddresses.filter((mark) => !before.secretAddresses.includes(mark));
  const telling = [...new Set(originals.values())].filter(
    (original) => original.caseId === caseId && placesThatTell(original.data, fresh).length > 0,
  );
  if (telling.length === 0) return [];
  const names = telling.flatMap(({ provider, deliveries }) => [
    provider.partner,
    ...deliveries.map(({ to }) => to.recipient),
  ]);
  const list = [...new Set(names)].map((code) => rulebook.partners.get(code)?.name ?? code).sort();
  return [
    `Het geheime adres staat in eerdere berichten van deze zaak. Die worden aan niemand meer uitgereikt. Deze ketenpartners hebben zo'n bericht: ${list.join(', ')}.`,
  ];
};

const leftOut = ({ data }: ValidReport, { secretAddresses }: CaseState): readonly string[] => {
  const fields = placesThatTell(data, secretAddresses);
  return fields.length === 0
    ? []
    : [`In dit besluit staat een geheim adres. Niemand krijgt dit te zien: ${fields.join(', ')}.`];
};
