import type { PartnerId } from '#core';

/** A recipient in one capacity, as people read it: `cit-hvb namens vt-hvb`. */
export const recipientKey = (partner: PartnerId, actingFor: PartnerId | null | undefined): string =>
  actingFor === null || actingFor === undefined ? partner : `${partner} namens ${actingFor}`;
