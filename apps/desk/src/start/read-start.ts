import type { Pool } from 'pg';
import {
  HUB,
  mayAudit,
  nameOfPurpose,
  partnerName,
  startOfOverleg,
  startOfTable,
  toRfc3339,
  whatEnds,
  type Instant,
  type Person,
  type Rulebook,
  type RulebookDocument,
  type StartOfOverleg,
  type StartOfTable,
} from '#core';
import { json, type Answer, type Clock } from '#runtime';
import { recentCaseReads, type CaseRead, type RulebookShelf } from '#store';
import type { FindBoard } from '../boards/find-board.js';
import type { ReadOverleg } from '../overleg/read-overleg.js';

export interface StartParts {
  readonly pool: Pool;
  readonly rulebooks: RulebookShelf;
  readonly clock: Clock;
}

export type ReadStart = (person: Person) => Promise<Answer>;

const LISTED = 10;
const AHEAD_MS = 90 * 86_400_000;
const RULES: readonly string[] = ['autorisatiebeheerder', 'fg-auditor', 'beheerder'];

/** What needs somebody now, of all they may open; what they may not open is not in it. */
export const readStart =
  ({ pool, rulebooks, clock }: StartParts, findBoard: FindBoard, overleg: ReadOverleg): ReadStart =>
  async (person) => {
    const { rulebook } = await rulebooks.active();
    const at = clock();
    const { tafels } = rulebook.document;
    const [tables, overleggen, reads] = await Promise.all([
      Promise.all(tafels.map((table) => tableNow(findBoard, rulebook, person, table, at))),
      Promise.all(tafels.map(({ code }) => overlegNow(overleg, person, code, at))),
      readsNow(pool, rulebook, person, at),
    ]);
    return json(200, {
      nu: toRfc3339(at),
      tafels: tables.flat(),
      overleggen: overleggen.flat(),
      raadplegingen: reads?.map((read) => readView(rulebook, read)) ?? null,
      aflopend: RULES.includes(person.assignment.role) ? whatEnds(rulebook, at, at + AHEAD_MS) : null,
    });
  };

/** By the first of the table's regions in which they have a seat; without one nothing. */
const tableNow = async (
  findBoard: FindBoard,
  rulebook: Rulebook,
  person: Person,
  { code, soort, regios }: RulebookDocument['tafels'][number],
  at: Instant,
): Promise<readonly StartOfTable[]> => {
  if (soort !== 'zsm') return [];
  for (const region of regios) {
    const found = await findBoard({ person, region, together: undefined });
    if ('refusal' in found) continue;
    const naamRegios = rulebook.document.regios
      .filter((one) => regios.includes(one.code))
      .map(({ naam }) => naam);
    const cards = [...found.view.cards.values()].map(({ card }) => card);
    const { vragen, ...now } = startOfTable(cards, at);
    return [
      {
        tafel: code,
        regio: region,
        naamRegios: naamRegios.join(' en '),
        ...now,
        vragen: vragen.map((asked) => ({ ...asked, naamVan: partnerName(rulebook, asked.van) })),
      },
    ];
  }
  return [];
};

const overlegNow = async (
  overleg: ReadOverleg,
  person: Person,
  table: string,
  at: Instant,
): Promise<readonly StartOfOverleg[]> => {
  const found = await overleg.whole({ person, table, together: undefined });
  if ('refusal' in found) return [];
  const agreed = await overleg.agreements({ person, table });
  if ('refusal' in agreed) return [];
  return [startOfOverleg(await found.read(), agreed, person.assignment.organisation, at)];
};

/** For who watches over reading: who opened a case last, of the own organisation or, for the hub's, of all. Null: that is not for them. */
const readsNow = async (
  pool: Pool,
  rulebook: Rulebook,
  person: Person,
  at: Instant,
): Promise<readonly CaseRead[] | null> => {
  const { organisation } = person.assignment;
  if (mayAudit(rulebook, person, organisation, at) !== null) return null;
  return recentCaseReads(pool, organisation === HUB ? null : organisation, LISTED);
};

const readView = (
  rulebook: Rulebook,
  { at, role, organisation, function: of, caseId, purpose, page, look }: CaseRead,
) => ({
  op: toRfc3339(at),
  rol: role,
  organisatie: organisation,
  naam: partnerName(rulebook, organisation),
  ...(of === null ? {} : { functie: of }),
  zaak: caseId,
  doel: purpose,
  naamDoel: nameOfPurpose(rulebook, purpose),
  ...(look === null ? {} : { bekekenDoor: partnerName(rulebook, look.organisation) }),
  plaats: page,
});
