import { setTimeout as pause } from 'node:timers/promises';
import { isJsonObject, type CaseId, type JsonObject, type RecipientName, type ReportId } from '#core';
import type { TableBeat, Told } from './beat.js';
import type { RegionPeople } from './region-people.js';
import type { Running } from './running-stories.js';

/** What was sent, and what the hub made of it at once. */
export interface Sent {
  /** Null: nothing was taken. */
  readonly report: ReportId | null;
  readonly data: JsonObject;
  readonly complaint: string | null;
}

const TRIES = 8;
const BETWEEN_TRIES_MS = 400;

/** Somebody at the table records something; what came meanwhile, or has not come on their board yet, is looked at once more. */
export const recordAtTable = async (
  { people, isStopped }: { readonly people: RegionPeople; readonly isStopped: () => boolean },
  { story, caseId }: Running,
  beat: TableBeat,
  told: Told,
): Promise<Sent> => {
  const data = beat.filledIn(told);
  const table = `/v1/zsm-tafels/${story.region.code}`;
  let status = 0;
  for (let attempt = 0; attempt < TRIES && !isStopped(); attempt += 1) {
    const version = beat.needsVersion ? await versionOf(people, beat.as, table, caseId) : null;
    if (version !== null || !beat.needsVersion) {
      const answer = await people.record(
        beat.as,
        `${table}/zaken/${caseId}/${beat.path(told)}`,
        data,
        version,
      );
      status = answer.status;
      const { bericht } = answer.body;
      if (status === 202 && typeof bericht === 'string') return { report: bericht, data, complaint: null };
    }
    await pause(BETWEEN_TRIES_MS);
  }
  return { report: null, data, complaint: `${story.name} ${beat.name}: de tafel antwoordt ${status}` };
};

const versionOf = async (
  people: RegionPeople,
  name: RecipientName,
  table: string,
  caseId: CaseId,
): Promise<string | null> => {
  const { kaarten } = (await people.read(name, table)).body;
  const card = (Array.isArray(kaarten) ? kaarten : []).find(
    (one) => isJsonObject(one) && one['zaak'] === caseId,
  );
  return isJsonObject(card) && typeof card['versie'] === 'string' ? card['versie'] : null;
};
