import { isJsonObject } from '../report/json.js';
import type { Json, JsonObject } from '../report/json.js';
import type { Change } from './apply-changes.js';

/** The report kind by which a sender corrects or withdraws an earlier report, or somebody objects to one (M15). */
export const CORRECTION = 'correctie';

/** What is asked; an objection and a withdrawn consent change case facts only, by the rulebook. */
export type CorrectionStep = 'correctie' | 'intrekking' | 'bezwaar' | 'toestemming-ingetrokken';

export const stepOf = (data: JsonObject): CorrectionStep => data['soort'] as CorrectionStep;

/** The changes a correction asks for, in its own order. */
export const changesOf = (data: JsonObject): readonly (Change & { readonly old: Json | undefined })[] => {
  const changes = data['wijzigingen'];
  if (!Array.isArray(changes)) return [];
  return (changes as readonly Json[])
    .filter(isJsonObject)
    .map(({ veld, nieuw, oud }) => ({ pointer: String(veld), value: nieuw, old: oud }));
};
