import type { PartnerId } from '../../report/received-report.js';
import type { Assignment, Role } from '../person.js';

/** In these roles of a partner somebody else may look: those that read what a partner gets. */
export const LOOK_ROLES = ['zsm-dienst', 'voorzitter', 'deelnemer', 'partnerbeheerder'] as const;

/** As whom somebody looks: a partner, perhaps in one of its functions or regions. */
export interface LookedAs {
  readonly role: (typeof LOOK_ROLES)[number];
  readonly organisation: PartnerId;
  readonly function: string | null;
  readonly region: string | null;
}

const NOTATION = /^([a-z0-9-]{1,64})(?:\.([a-z0-9-]{1,64}))?@([a-z-]{1,32})(?:@([a-z0-9-]{1,64}))?$/;

/** As whom `rec-hgl.advies@deelnemer@haaglanden` says that somebody looks: function and region may be left out. Null: it says nothing. */
export const lookedAsIn = (notation: string): LookedAs | null => {
  const [, organisation, of = null, named, region = null] = NOTATION.exec(notation) ?? [];
  const role = LOOK_ROLES.find((one) => one === named);
  return organisation === undefined || role === undefined
    ? null
    : { role, organisation, function: of, region };
};

/** The same, written. */
export const lookNotation = ({
  organisation,
  function: of,
  role,
  region,
}: Omit<Assignment, 'period' | 'role'> & { readonly role: Role }): string =>
  `${organisation}${of === null ? '' : `.${of}`}@${role}${region === null ? '' : `@${region}`}`;
