import { isJsonObject, type CaseId, type Json, type JsonObject } from '#core';
import type { RegionPeople } from './region-people.js';
import { LIVE_REGIONS, type LiveRegion } from './regions.js';

/** A case at a ZSM table of which nobody decided yet. */
export interface CaseAtTable {
  readonly region: LiveRegion;
  readonly caseId: CaseId;
  readonly suspects: readonly string[];
  /** Whether somebody can still decide in time. */
  readonly runs: boolean;
}

/** The clock by which the prosecutor decides first. */
const DECISION_CLOCK = 'TM-ZSM';

/** What lies undecided at the tables of the regions, as the prosecutor's office sees it. */
export const casesAtTables = async (people: RegionPeople): Promise<readonly CaseAtTable[]> =>
  (
    await Promise.all(
      LIVE_REGIONS.map(async (region) => {
        const { body } = await people.read(region.decides, `/v1/zsm-tafels/${region.code}`);
        return objectsIn(body['kaarten'])
          .filter(({ stand }) => stand === 'open')
          .map((card) => ({
            region,
            caseId: String(card['zaak']),
            suspects: objectsIn(card['verdachten'])
              .map(({ kenmerk }) => kenmerk)
              .filter((mark) => typeof mark === 'string'),
            runs: objectsIn(card['verdachten']).some(isInTime),
          }))
          .filter(({ suspects }) => suspects.length > 0);
      }),
    )
  ).flat();

const isInTime = ({ klokken }: JsonObject): boolean =>
  objectsIn(klokken).some(({ termijn, stand }) => termijn === DECISION_CLOCK && stand === 'loopt');

const objectsIn = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : [];
