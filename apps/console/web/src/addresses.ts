const part = encodeURIComponent;

/** Where the board of a ZSM table is. */
export const boardAddress = (region: string): string => `/zsm-bord/${part(region)}`;

/** Where a case at a ZSM table is. */
export const caseAddress = (region: string, caseId: string): string =>
  `${boardAddress(region)}/zaken/${part(caseId)}`;

/** Where a report is. */
export const messageAddress = (report: string): string => `/berichten/${part(report)}`;

/** Where what is held up by one cause is. */
export const stoppedAddress = (group: string): string => `/tegengehouden/${part(group)}`;

/** Where a refused report is. */
export const rejectedAddress = (report: string): string => `/geweigerde-berichten/${part(report)}`;

/** Where a redelivery is. */
export const redeliveryAddress = (job: string): string => `/herleveringen/${part(job)}`;

const inVersion = (version: string | undefined): string =>
  version === undefined ? '' : `?versie=${part(version)}`;

/** Where a routing rule is: in the rulebook that counts now, or in the version that is named. */
export const ruleAddress = (code: string, version?: string): string =>
  `/regels/${part(code)}${inVersion(version)}`;

/** Where a sharing rule or a prohibition is, in the same way. */
export const sharingRuleAddress = (code: string, version?: string): string =>
  `/regels/delen/${part(code)}${inVersion(version)}`;
