import { describe, expect, it } from '@jest/globals';
import type { AgendaCase } from './agenda-case.js';
import { heldAgenda } from './held-agenda.js';
import { plannedTimes } from './planned-times.js';

const cases = (...names: readonly string[]): readonly AgendaCase[] =>
  names.map((zaak) => ({ zaak, punt: { zaak } }));
const seen = (before: readonly AgendaCase[], now: readonly AgendaCase[]) => {
  const { shown, arrived, isMoved } = heldAgenda(before, now);
  return [shown.map(({ zaak, isGone }) => (isGone ? `(${zaak})` : zaak)).join(' '), arrived, isMoved];
};

describe('an agenda that somebody is reading', () => {
  it('stays as it is while nothing changes', () => {
    expect(seen(cases('A', 'B'), cases('A', 'B'))).toEqual(['A B', 0, false]);
  });

  it('counts what came in, wherever it will stand, and shows none of it yet', () => {
    expect(seen(cases('A', 'B'), cases('X', 'A', 'Y', 'B'))).toEqual(['A B', 2, false]);
  });

  it('keeps its order when another one is right by now, and says so', () => {
    expect(seen(cases('A', 'B', 'C'), cases('C', 'A', 'B'))).toEqual(['A B C', 0, true]);
  });

  it('keeps what went in its place, marked as gone', () => {
    expect(seen(cases('A', 'B', 'C'), cases('A', 'C'))).toEqual(['A (B) C', 0, true]);
  });

  it('shows at once what is new in a case that is in view', () => {
    const { shown } = heldAgenda(cases('A'), [{ zaak: 'A', punt: { zaak: 'A', stand: 'besproken' } }]);
    expect(shown[0]?.punt.stand).toBe('besproken');
  });
});

describe('the times that are planned for an agenda', () => {
  it('follow each other, and pass over what is not discussed here any more', () => {
    const [one, two, three] = heldAgenda(cases('A', 'B', 'C'), [
      { zaak: 'A', punt: { stand: 'besproken' } },
      { zaak: 'B', punt: { stand: 'doorgeschoven' } },
      { zaak: 'C', punt: { stand: 'te bespreken' } },
    ]).shown;
    if (one === undefined || two === undefined || three === undefined) throw new Error('a case is missing');
    expect(plannedTimes([one, two, three], '2026-12-08T09:00:00.000Z', 15)).toEqual([
      '2026-12-08T09:00:00.000Z',
      null,
      '2026-12-08T09:15:00.000Z',
    ]);
  });
});
