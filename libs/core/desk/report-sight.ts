import { HUB } from '../report/hub.js';
import type { Instant } from '../report/instant.js';
import type { PartnerId } from '../report/received-report.js';
import { recipientName } from '../process/delivery-id.js';
import type { RecipientName } from '../process/delivery-id.js';
import { isWithin } from '../rulebook/rulebook.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { WHO_GIVES_ROLES, type MissingRight } from './missing-right.js';
import { officeOf } from './office-of.js';
import type { Person, Role } from './person.js';
import { recipientsOf } from './recipients-of.js';

/** Which reports somebody sees. */
export type ReportSight =
  | { readonly tag: 'all' }
  | {
      readonly tag: 'own';
      readonly organisation: PartnerId;
      /** As whom it was delivered to them: the organisation, and the functions that count. */
      readonly recipients: readonly RecipientName[];
      /** Only of cases in this region, and what was refused; null: everywhere. */
      readonly region: string | null;
      /** Whether also what the organisation sent to named functions only. */
      readonly withConfidential: boolean;
    };

/** Who works with the contents of reports, and not with the reports themselves. */
export const WORKING_ROLES: readonly Role[] = ['zsm-dienst', 'voorzitter', 'deelnemer'];

/**
 * Which reports somebody sees: who runs or watches over the hub all of them, who watches over a partner those of the organisation, and
 * who works there or runs its systems what it sent and what was delivered to them, in their region and function. A sentence: none, and why.
 */
export const reportSight = (
  rulebook: Rulebook,
  { assignment }: Person,
  at: Instant,
): ReportSight | MissingRight => {
  const { organisation, region, role, function: of } = assignment;
  const isThere = officeOf(rulebook, assignment, at, region ?? '') !== null;
  if (!isThere || !isWithin(assignment.period, at)) return `Uw rol geldt nu niet. ${WHO_GIVES_ROLES}`;
  // Who runs the systems of an organisation must not learn either that there is something for one of its functions alone.
  if (WORKING_ROLES.includes(role) || (role === 'partnerbeheerder' && organisation !== HUB))
    return {
      tag: 'own',
      organisation,
      recipients: recipientsOf({ organisation, function: of }),
      region,
      withConfidential: of !== null,
    };
  if (organisation === HUB) return { tag: 'all' };
  const functions = [...(rulebook.partners.get(organisation)?.functions.keys() ?? [])];
  return {
    tag: 'own',
    organisation,
    recipients: [null, ...functions].map((one) => recipientName({ recipient: organisation, function: one })),
    region,
    withConfidential: true,
  };
};
