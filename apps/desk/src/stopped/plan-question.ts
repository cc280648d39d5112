import { isHubId } from '#contracts';
import {
  causeOf,
  explainCause,
  maySeeStream,
  type JsonObject,
  type RecipientName,
  type ReportId,
  type StopCause,
} from '#core';
import { problem, type Answer } from '#runtime';
import type { FieldFault } from './form.js';
import { wrongForm } from './form.js';
import type { Watching } from './stopped-parts.js';

/** Which deliveries somebody wants to deliver again. */
export type PlanQuestion =
  | { readonly tag: 'group'; readonly cause: StopCause & { readonly recipient: RecipientName } }
  | { readonly tag: 'period'; readonly recipient: RecipientName; readonly from: Date; readonly until: Date }
  | { readonly tag: 'chosen'; readonly ids: readonly string[] }
  | { readonly tag: 'report'; readonly report: ReportId };

const MOST_CHOSEN = 200;

/** What is asked: a group, what was handed over to a recipient in a period, deliveries by id, or a report; else what is wrong with it. */
export const planQuestion = (
  found: Watching,
  filledIn: JsonObject,
  now: number,
): PlanQuestion | { readonly refusal: Answer } => {
  const { groep, ontvanger, sinds, tot, afleveringen, bericht } = filledIn;
  const asked = [groep, ontvanger, afleveringen, bericht].filter((one) => one !== undefined).length;
  if (asked !== 1) return { refusal: wrongForm([onlyOne]) };
  if (groep !== undefined) return groupAsked(found, groep);
  if (afleveringen !== undefined) return chosenAsked(afleveringen);
  if (bericht !== undefined)
    return typeof bericht === 'string' && isHubId(bericht)
      ? { tag: 'report', report: bericht }
      : { refusal: wrongForm([wrongReport]) };
  const from = momentIn(sinds);
  const until = tot === undefined ? new Date(now) : momentIn(tot);
  const faults = [
    ...(isStream(found, ontvanger) ? [] : [unknownRecipient]),
    ...(from === null || from.getTime() > now ? [wrongMoment('/sinds')] : []),
    ...(until === null || (from !== null && until <= from) ? [wrongMoment('/tot')] : []),
  ];
  return isStream(found, ontvanger) && from !== null && until !== null && faults.length === 0
    ? { tag: 'period', recipient: ontvanger, from, until }
    : { refusal: wrongForm(faults) };
};

const groupAsked = (found: Watching, groep: unknown): PlanQuestion | { readonly refusal: Answer } => {
  const cause = typeof groep === 'string' ? causeOf(groep) : null;
  if (cause === null) return { refusal: wrongForm([unknownGroup]) };
  const { whyNotAgain } = explainCause(found.rulebook, cause);
  if (whyNotAgain !== null || !('recipient' in cause))
    return {
      refusal: problem('botst', whyNotAgain ?? 'Deze berichten kunnen niet opnieuw worden afgeleverd.'),
    };
  return isStream(found, cause.recipient) ? { tag: 'group', cause } : { refusal: wrongForm([unknownGroup]) };
};

const chosenAsked = (ids: unknown): PlanQuestion | { readonly refusal: Answer } =>
  Array.isArray(ids) &&
  ids.length > 0 &&
  ids.length <= MOST_CHOSEN &&
  ids.every((id) => typeof id === 'string')
    ? { tag: 'chosen', ids }
    : { refusal: wrongForm([wrongChoice]) };

const isStream = ({ scope, seen }: Watching, name: unknown): name is RecipientName =>
  typeof name === 'string' &&
  maySeeStream(scope, name) &&
  seen.streams.some(({ partner }) => partner === name);

const momentIn = (text: unknown): Date | null => {
  const at = typeof text === 'string' && RFC_3339.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at);
};
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const onlyOne: FieldFault = {
  code: 'keuze-onduidelijk',
  veld: '',
  reden: 'Noem één van de vier: groep, ontvanger (met sinds), afleveringen of bericht.',
};
const unknownGroup: FieldFault = {
  code: 'groep-onbekend',
  veld: '/groep',
  reden: 'Er is geen groep met deze code die u opnieuw kunt laten afleveren.',
};
const unknownRecipient: FieldFault = {
  code: 'ontvanger-onbekend',
  veld: '/ontvanger',
  reden: 'Kies een ontvanger waarvan u de berichten mag zien.',
};
const wrongChoice: FieldFault = {
  code: 'keuze-onjuist',
  veld: '/afleveringen',
  reden: `Noem 1 tot ${MOST_CHOSEN} afleveringen bij hun id.`,
};
const wrongReport: FieldFault = {
  code: 'bericht-onjuist',
  veld: '/bericht',
  reden: 'Noem het bericht bij zijn id, een UUID in kleine letters.',
};
const wrongMoment = (veld: string): FieldFault => ({
  code: 'moment-onjuist',
  veld,
  reden:
    'Geef een moment in het verleden met tijdzone, bijvoorbeeld 2026-11-26T09:00:00+01:00. Tot ligt na sinds.',
});
