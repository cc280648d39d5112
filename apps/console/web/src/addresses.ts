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

/** Where a routing rule is. */
export const ruleAddress = (code: string): string => `/regels/${part(code)}`;

/** Where a sharing rule or a prohibition is. */
export const sharingRuleAddress = (code: string): string => `/regels/delen/${part(code)}`;
