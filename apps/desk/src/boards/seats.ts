import {
  mayOpenTable,
  tableNamed,
  viewerAt,
  zsmTableIn,
  type Instant,
  type Person,
  type Rulebook,
  type Viewer,
} from '#core';
import { type Answer, type Refusal, problem } from '#runtime';

/** The ZSM table somebody sits at, and for whom they look. */
export interface TakenSeat {
  /** The code of the table. */
  readonly table: string;
  readonly viewer: Viewer;
}

/** Where somebody sits who asks for the table of a region; the one place that decides who may look. */
export const seatOf = (
  rulebook: Rulebook,
  person: Person,
  region: string,
  at: Instant,
): TakenSeat | Refusal => {
  const table = zsmTableIn(rulebook, region);
  if (table === undefined)
    return {
      refusal: problem('niet-gevonden', 'In deze regio is geen ZSM-tafel. Gebruik de code van de regio.'),
    };
  const missing = mayOpenTable(rulebook, person, table.code, at);
  if (missing !== null) return { refusal: problem('geen-toegang', missing) };
  const viewer = viewerAt(rulebook, person, table.code, at);
  return viewer === null
    ? { refusal: problem('geen-toegang', 'U hebt nu geen plaats aan deze tafel.') }
    : { table: table.code, viewer };
};

/** For whom a screen is that these partners see together: each sees what its organisation may, and what one may not see is left out. */
export const presentAt = (
  rulebook: Rulebook,
  { table, viewer }: TakenSeat,
  asked: unknown,
): { readonly viewers: readonly Viewer[] } | Refusal => {
  if (asked === undefined) return { viewers: [viewer] };
  const members = tableNamed(rulebook, table)?.leden ?? [];
  const named = typeof asked === 'string' ? [...new Set(asked.split(','))] : [];
  if (named.length === 0 || !named.every((name) => members.includes(name)))
    return { refusal: notAMember(members) };
  const all = new Set([viewer.organisation, ...named]);
  return { viewers: [...all].map((organisation) => ({ organisation, function: null })) };
};

const notAMember = (members: readonly string[]): Answer =>
  problem(
    'aanvraag-onjuist',
    `De parameter samen noemt wie er aanwezig zijn, gescheiden door komma's. Aan deze tafel zitten: ${members.join(', ')}.`,
  );
