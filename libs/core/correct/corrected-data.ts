import type { CloudEvent, Unvalidated } from '../report/cloud-event.js';
import type { JsonObject } from '../report/json.js';
import { isFinalDecision } from '../report/final-decision.js';
import { pointerSteps } from '../report/json-pointer.js';
import type { ValidReport } from '../report/report.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Check } from '../validate/contract.js';
import type { Fault, Sentence } from '../validate/fault.js';
import { keepsSecretAddress } from '../validate/rules/keeps-secret-address.js';
import { usesValueLists } from '../validate/rules/uses-value-lists.js';
import { applyChanges, valueWithin } from './apply-changes.js';
import { changesOf } from './correction.js';
import type { Original } from './original.js';
import { sameJson } from '../report/same-json.js';

/** The report as corrected, when that is again what its contract says; otherwise every fault, told at the change that caused it. */
export const correctedData = (
  rulebook: Rulebook,
  check: Check,
  report: ValidReport,
  { contract, data }: Original,
  secretAddresses: readonly string[],
): { readonly data: JsonObject } | { readonly faults: readonly Fault[] } => {
  const changes = changesOf(report.data);
  const stale = changes.flatMap(({ pointer, old }, number) =>
    old === undefined || sameJson(old, valueWithin(data, pointerSteps(pointer))) ? [] : [staleAt(number)],
  );
  if (stale.length > 0) return { faults: stale };
  const applied = applyChanges(data, changes);
  if ('failed' in applied) return { faults: [noSuchPlace(applied.failed)] };
  const event = { type: contract.type, data: applied.data as unknown as Unvalidated } as CloudEvent;
  const checked = check(event);
  const contents =
    'faults' in checked ? checked : usesValueLists(rulebook, checked, report.provider.capacity);
  const faults =
    'faults' in contents
      ? contents.faults
      : // As when it came: a final decision is never refused for it, it goes out without that text (P8).
        isFinalDecision(contract.kind, contents.data)
        ? []
        : keepsSecretAddress(contents.data, secretAddresses);
  if ('faults' in contents || faults.length > 0) return { faults: faults.map(asCorrection) };
  return { data: contents.data };
};

/** The fault of the corrected report, told where the correction stands; the pointer into the report is part of what is expected. */
const asCorrection = ({ code, pointer, expected, remedy }: Fault): Fault => {
  const place = pointer.replace(/^\/data/, '');
  const at = (sentence: Sentence): Sentence => ({
    nl: `Na de correctie klopt ${place === '' ? 'het bericht' : place} niet. ${sentence.nl}`,
    en: `After the correction ${place === '' ? 'the report' : place} is wrong. ${sentence.en}`,
  });
  return { code, pointer: '/data/wijzigingen', expected: at(expected), remedy };
};

const staleAt = (number: number): Fault => ({
  code: 'waarde-onjuist',
  pointer: `/data/wijzigingen/${number}/oud`,
  expected: {
    nl: 'de waarde die nu in het bericht staat',
    en: 'the value that the report holds now',
  },
  remedy: {
    nl: 'De oude waarde klopt niet, of het bericht is intussen gewijzigd. Kijk het na en stuur de correctie met een nieuw id.',
    en: 'The old value is wrong, or the report has changed meanwhile. Check it and send the correction with a new id.',
  },
});

const noSuchPlace = (number: number): Fault => ({
  code: 'waarde-onjuist',
  pointer: `/data/wijzigingen/${number}/veld`,
  expected: {
    nl: 'een plaats die in het bericht bestaat (JSON Pointer)',
    en: 'a place that exists in the report (JSON Pointer)',
  },
  remedy: {
    nl: 'Verwijs naar een veld van het oorspronkelijke bericht, bijvoorbeeld /hgLabel.',
    en: 'Point to a field of the original report, for example /hgLabel.',
  },
});
