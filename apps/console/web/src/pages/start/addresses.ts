/** Where the board of a ZSM table is. */
export const boardAddress = (region: string): string => `/zsm-bord/${encodeURIComponent(region)}`;

/** Where a case at a ZSM table is. */
export const caseAddress = (region: string, caseId: string): string =>
  `${boardAddress(region)}/zaken/${encodeURIComponent(caseId)}`;

/** Where an Actie-overleg is, or one meeting of it. */
export const overlegAddress = (table: string, moment: string | null = null): string =>
  `/actie-overleg/${encodeURIComponent(table)}${moment === null ? '' : `/${encodeURIComponent(moment)}`}`;

/** Where the actions of an Actie-overleg are. */
export const actionsAddress = (table: string): string => `${overlegAddress(table)}/acties`;

/** Where a case of an Actie-overleg is. */
export const overlegCaseAddress = (table: string, caseId: string): string =>
  `${overlegAddress(table)}/zaken/${encodeURIComponent(caseId)}`;

/** Where a report is. */
export const messageAddress = (report: string): string => `/berichten/${encodeURIComponent(report)}`;

/** Where what is held up by one cause is. */
export const stoppedAddress = (group: string): string => `/tegengehouden/${encodeURIComponent(group)}`;
