import { describe, expect, it } from '@jest/globals';
import type { Agenda, AgendaItem, Overleg } from '../overleg/agenda.js';
import { followUpOf } from '../overleg/follow-up-of.js';
import type { Action } from '../overleg/meeting-case.js';
import { startOfOverleg } from './start-of-overleg.js';

const NOW = Date.parse('2026-11-26T09:00:00Z');
const item = (parts: Partial<AgendaItem>): AgendaItem => ({
  zaak: 'z',
  urgentie: 'gemiddeld',
  sinds: '2026-11-25T09:00:00.000Z',
  laat: false,
  stand: 'te bespreken',
  redenen: [],
  vervolgOp: null,
  uitkomstVoor: '2026-11-26T16:00:00.000Z',
  uitkomst: null,
  verschovenNaar: null,
  betrokkenen: [],
  bekend: [],
  ...parts,
});
const meeting = (moment: string, parts: Partial<Agenda> = {}): Agenda => ({
  moment,
  stand: 'gepland',
  sluit: moment,
  laatTot: moment,
  verschovenNaar: null,
  extraGevraagd: false,
  punten: [],
  ...parts,
});
const overleg = (...vergaderingen: readonly Agenda[]): Overleg => ({
  tafel: 'ao-dh',
  naam: 'Actie-overleg Den Haag',
  nu: '2026-11-26T09:00:00.000Z',
  voorzitter: null,
  leden: [],
  vergaderingen,
});
const action = (actie: string, belegdBij: string, stand: Action['stand']): Action => ({
  actie,
  zaak: 'z',
  bericht: 'b',
  onderdeel: 0,
  wat: 'Bellen.',
  belegdBij,
  naamBelegdBij: belegdBij,
  conditie: null,
  einddatum: '2026-11-27T09:00:00.000Z',
  informering: null,
  stand,
  gedaanOp: null,
});

describe('what needs somebody in an overleg', () => {
  it('is the first meeting that takes place and is not over, with how much is on it', () => {
    const start = startOfOverleg(
      overleg(
        meeting('2026-11-19T08:30:00.000Z', { punten: [item({ stand: 'uitkomst ontbreekt' })] }),
        meeting('2026-11-26T08:30:00.000Z', { punten: [item({ urgentie: 'hoog' }), item({})] }),
        meeting('2026-12-03T08:30:00.000Z'),
      ),
      followUpOf([]),
      'vt-hag',
      NOW,
    );
    expect(start.vergadering).toMatchObject({ moment: '2026-11-26T08:30:00.000Z', punten: 2, dringend: 1 });
    expect(start.uitkomstOntbreekt).toBe(1);
  });

  it('passes over a meeting that was cancelled, and knows when there is none', () => {
    const cancelled = meeting('2026-11-27T08:30:00.000Z', { stand: 'afgelast' });
    const next = (...all: readonly Agenda[]) =>
      startOfOverleg(overleg(...all), followUpOf([]), 'vt-hag', NOW).vergadering;
    expect(next(cancelled, meeting('2026-12-03T08:30:00.000Z'))?.moment).toBe('2026-12-03T08:30:00.000Z');
    expect(next(cancelled)).toBeNull();
  });

  it('is what their own organisation took on and did not do, late ones in front, without texts', () => {
    const { acties, aantalActies } = startOfOverleg(
      overleg(),
      followUpOf([
        action('open', 'vt-hag', 'open'),
        action('ander', 'om-dh', 'te laat'),
        action('laat', 'vt-hag', 'te laat'),
        action('gedaan', 'vt-hag', 'gedaan'),
      ]),
      'vt-hag',
      NOW,
    );
    expect([acties.map(({ actie }) => actie), aantalActies]).toEqual([['laat', 'open'], 2]);
    expect(JSON.stringify(acties)).not.toContain('Bellen');
  });
});
