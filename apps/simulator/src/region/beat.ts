import type { Instant, JsonObject, PartnerId, RecipientName, ReportId } from '#core';
import type { LiveRegion } from './regions.js';

/** What happens in one case of the region, beat by beat. */
export interface Story {
  /** How the police know the case. */
  readonly name: string;
  readonly region: LiveRegion;
  readonly beats: readonly Beat[];
}

/** One report of a story: sent by a system of a partner, or recorded by somebody at the table. */
export type Beat = SystemBeat | TableBeat;

interface AnyBeat {
  /** Names it within its story, e.g. `aanhouding`. */
  readonly name: string;
  readonly by: PartnerId;
  readonly kind: string;
  /** What must become of it. */
  readonly outcome: 'aangenomen' | 'geweigerd';
}

export interface SystemBeat extends AnyBeat {
  readonly tag: 'system';
  readonly data: (told: Told) => JsonObject;
}

/** What somebody at the ZSM table records, by the way of the desk. */
export interface TableBeat extends AnyBeat {
  readonly tag: 'table';
  /** Who: the organisation, or the function of it in which they act. */
  readonly as: RecipientName;
  /** Below the case, e.g. `beslissingen`. */
  readonly path: (told: Told) => string;
  readonly filledIn: (told: Told) => JsonObject;
  /** It must name the version of the card that lay before them. */
  readonly needsVersion: boolean;
}

/** What is known while a beat is told. */
export interface Told {
  readonly now: Instant;
  /** The hub's id of the report of an earlier beat; empty when that was not told. */
  readonly idOf: (beat: string) => ReportId;
}

/** What a system of a partner sends. */
export const bySystem = (
  name: string,
  by: PartnerId,
  kind: string,
  data: SystemBeat['data'],
  outcome: Beat['outcome'] = 'aangenomen',
): SystemBeat => ({ tag: 'system', name, by, kind, data, outcome });
