import type { Pool } from 'pg';
import { isHubId } from '#contracts';
import { mayAudit, toRfc3339, type Person } from '#core';
import { type Answer, type Clock, json, problem } from '#runtime';
import { caseReads, type CaseRead, type RulebookShelf } from '#store';

export interface ReadsParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
}

export type ReadReads = (person: Person, caseId: string) => Promise<Answer>;

/** Who of the auditor's own organisation opened a case, when and for what; never what they read. */
export const readReads =
  ({ pool, rulebooks, clock }: ReadsParts): ReadReads =>
  async (person, caseId) => {
    const { organisation } = person.assignment;
    const { rulebook } = await rulebooks.active();
    const missing = mayAudit(rulebook, person, organisation, clock());
    if (missing !== null) return problem('geen-toegang', missing);
    const reads = isHubId(caseId) ? await caseReads(pool, organisation, caseId) : [];
    return json(200, { raadplegingen: reads.map(readView) });
  };

const readView = ({ at, person, role, function: of, purpose, page, reports, look, together }: CaseRead) => ({
  op: toRfc3339(at),
  persoon: person,
  rol: role,
  ...(of === null ? {} : { functie: of }),
  doel: purpose,
  plaats: page,
  berichten: reports,
  ...(together == null ? {} : { samenMet: together }),
  ...(look === null
    ? {}
    : { meegekeken: { organisatie: look.organisation, rol: look.role, doel: look.purpose } }),
});
