import { describe, expect, it } from '@jest/globals';
import type { Agenda, AgendaItem, Overleg } from './agenda.js';
import { onSharedScreen } from './on-shared-screen.js';

const NEXT = '2026-12-15T09:00:00.000Z';
const item = (zaak: string): AgendaItem => ({
  zaak,
  urgentie: 'hoog',
  sinds: '2026-12-04T14:20:00.000Z',
  laat: false,
  stand: 'doorgeschoven',
  redenen: [],
  vervolgOp: null,
  uitkomstVoor: '2026-12-08T23:00:00.000Z',
  uitkomst: null,
  verschovenNaar: NEXT,
  betrokkenen: [],
  bekend: [],
});
/** What a member sees of a meeting that was cancelled with these cases on it. */
const seen = (...cases: readonly string[]): Overleg => {
  const meeting: Agenda = {
    moment: '2026-12-08T09:00:00.000Z',
    stand: 'afgelast',
    sluit: '2026-12-07T15:00:00.000Z',
    laatTot: '2026-12-08T08:00:00.000Z',
    verschovenNaar: NEXT,
    extraGevraagd: cases.length > 0,
    punten: cases.map(item),
  };
  return { tafel: 'ao', naam: 'Overleg', nu: NEXT, voorzitter: null, leden: [], vergaderingen: [meeting] };
};
const asked = (...views: readonly Overleg[]) =>
  onSharedScreen(views).vergaderingen.map(({ extraGevraagd }) => extraGevraagd);

describe('an overleg on a shared screen', () => {
  it('asks for an extra meeting because of a case that all of them see', () => {
    expect(asked(seen('A', 'B'), seen('A'))).toEqual([true]);
  });

  it.each([
    ['one has a pressing case and the other has none', seen('A'), seen()],
    ['the other has one and this one has none', seen(), seen('A')],
    ['each has another', seen('A'), seen('B')],
  ])('tells nothing when %s', (_, one, other) => {
    expect(onSharedScreen([one, other])).toEqual(onSharedScreen([seen(), seen()]));
  });

  it('is the view of the only one who is there', () => {
    expect(onSharedScreen([seen('A')])).toEqual(seen('A'));
  });
});
