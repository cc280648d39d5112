import type { JsonObject } from '#core';

/** Which conditions hold: as the data say, or as a test wants it. */
export interface Truth {
  readonly holds: (condition: string) => boolean;
  readonly holdsFor: (condition: string, person: JsonObject, place: number) => boolean;
}
