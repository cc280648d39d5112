import { forbids, forbidsAll } from './forbids.js';
import type { InForce } from './in-force.js';

/** The strongest first; those of one line are as strong. */
const STRENGTH = [['volledig'], ['leeftijdsband', 'woonplaats', 'aard', 'aantal'], ['afgeschermd']];
const strengthOf = (verb: string): number => -STRENGTH.findIndex((verbs) => verbs.includes(verb));

/** Of a person: its role, and which conditions it meets. null: a field outside the list of persons. */
export type Whose = { readonly role: string; readonly meets: (condition: string) => boolean } | null;

type Permit = InForce['rules'][number]['velden'][number];

/** Whether a permit is about this person, or about fields outside persons. */
const isAbout = ({ rollen, persoonAls }: Permit, whose: Whose): boolean => {
  if (whose === null) return rollen === undefined && persoonAls === undefined;
  return (
    rollen !== undefined &&
    rollen.includes(whose.role) &&
    (persoonAls === undefined || whose.meets(persoonAls))
  );
};

/** Said of persons, `aantal` is about how many there are and not about a field of them. */
const isCount = ({ hoe }: Permit, whose: Whose): boolean => whose !== null && hoe === 'aantal';

/** How a category is shared: by the strongest permit that is not forbidden; of equals that of the first rule. null: not at all. */
export const verbFor = (force: InForce, category: string, whose: Whose): string | null => {
  if (forbids(force, category)) return null;
  const byCode = [...force.rules].sort((one, other) => (one.code < other.code ? -1 : 1));
  const permits = byCode
    .flatMap(({ velden }) => velden)
    .filter((permit) => isAbout(permit, whose) && !isCount(permit, whose))
    .filter(({ categorieen }) => categorieen.includes(category));
  const strongest = Math.max(...permits.map(({ hoe }) => strengthOf(hoe)));
  return permits.find(({ hoe }) => strengthOf(hoe) === strongest)?.hoe ?? null;
};

/** Whether persons like this one may be counted. */
export const isCounted = (force: InForce, whose: NonNullable<Whose>): boolean =>
  !forbidsAll(force) &&
  force.rules.some(({ velden }) => velden.some((one) => isAbout(one, whose) && isCount(one, whose)));
