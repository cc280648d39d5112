import { toRfc3339 } from '../report/instant.js';
import type { JsonObject } from '../report/json.js';
import { valueAt } from '../report/json-pointer.js';
import type { CardDecision } from './card.js';
import type { CurrentReport } from './current-report.js';
import { shownItems, shownText } from './shown.js';

/** The decisions of the table, one for each suspect; an intended one only until another about that suspect came. */
export const cardDecisions = (
  reports: readonly CurrentReport[],
  assessment: CurrentReport | null,
): readonly CardDecision[] => {
  const all = reports
    .filter(({ kind, isSignal }) => kind === 'zsm-beslissing' && !isSignal)
    .flatMap((report) =>
      shownItems(report.data['beslissingen']).flatMap((item) => decisionOf(report, item, assessment) ?? []),
    );
  return all.filter(
    ({ status, van, kenmerk }, n) =>
      status === 'definitief' ||
      !all.slice(n + 1).some((later) => later.van === van && later.kenmerk === kenmerk),
  );
};

const decisionOf = (
  { id, from, receivedAt, data }: CurrentReport,
  item: JsonObject,
  assessment: CurrentReport | null,
): CardDecision | null => {
  const status = data['status'];
  const besluit = shownText(item['besluit']);
  if ((status !== 'voorgenomen' && status !== 'definitief') || besluit === null) return null;
  const kenmerk = shownText(item['kenmerk']);
  const taken = valueAt(data, ['voorwaardenOvergenomen', 'overgenomen']);
  const ofSuspect = (list: string): readonly JsonObject[] =>
    shownItems(data[list]).filter((one) => one['kenmerk'] === item['kenmerk']);
  return {
    bericht: id,
    van: from,
    sinds: toRfc3339(receivedAt),
    status,
    kenmerk,
    besluit,
    tijdstip: momentOf(item['tijdstip']),
    tijdstipVrijlating: momentOf(item['tijdstipVrijlating']),
    maatregelen: ofSuspect('beschermendeMaatregelen').length + ofSuspect('overigeMaatregelen').length,
    gedragsaanwijzing: ofSuspect('gedragsaanwijzing').length > 0,
    voorwaardenOvergenomen: taken === 'ja' || taken === 'deels' || taken === 'nee' ? taken : null,
    beoordelingVervangen: isReplaced(data, receivedAt, assessment),
  };
};

const momentOf = (value: JsonObject[string]): string | null => {
  const at = Date.parse(shownText(value) ?? '');
  return Number.isNaN(at) ? null : toRfc3339(at);
};

/** Whether a newer assessment than the one that the decision names is known. */
const isReplaced = (data: JsonObject, decidedAt: number, assessment: CurrentReport | null): boolean => {
  const number = valueAt(data, ['veiligheidsbeoordeling', 'beoordeling']);
  const version = valueAt(data, ['veiligheidsbeoordeling', 'versie']);
  if (assessment === null || typeof number !== 'string' || typeof version !== 'number') return false;
  const { beoordeling, versie } = assessment.data;
  return (
    assessment.receivedAt > decidedAt ||
    // A view that hides the number of the assessment still tells the version.
    ((beoordeling === undefined || beoordeling === number) && typeof versie === 'number' && versie > version)
  );
};
