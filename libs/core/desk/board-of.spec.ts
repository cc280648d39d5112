import { describe, expect, it } from '@jest/globals';
import { smallCard, zsmDesk } from '#testing';
import { boardOf } from './board-of.js';
import type { Card } from './card.js';

const { rulebook } = zsmDesk();
const card = (zaak: string, parts: Partial<Card>): Card => smallCard({ zaak, ...parts });
const at = (moment: string) => Date.parse(moment);

describe('a board', () => {
  it('has what ends first in front, then what waits longest, and what was decided at the end', () => {
    const cards = [
      card('besloten', { stand: 'besloten', eersteEinde: '2026-11-30T08:00:00.000Z' }),
      card('later-zonder-klok', { sinds: '2026-11-30T09:00:00.000Z' }),
      card('eerder-zonder-klok', { sinds: '2026-11-30T06:00:00.000Z' }),
      card('eindigt-later', { eersteEinde: '2026-11-30T17:00:00.000Z' }),
      card('eindigt-eerst', { eersteEinde: '2026-11-30T11:00:00.000Z' }),
    ];
    const board = boardOf(rulebook, 'zsm-dh', cards, at('2026-11-30T10:00:00+01:00'));
    expect(board.kaarten.map(({ zaak }) => zaak)).toEqual([
      'eindigt-eerst',
      'eindigt-later',
      'eerder-zonder-klok',
      'later-zonder-klok',
      'besloten',
    ]);
    expect(board).toMatchObject({ regio: 'Haaglanden en Hollands Midden', nu: '2026-11-30T09:00:00.000Z' });
  });

  it('tells who is at the table, until when, and who stands in by which agreement', () => {
    const members = (table: string, moment: string) =>
      new Map(boardOf(rulebook, table, [], at(moment)).aanTafel.map((one) => [one.ketenpartner, one]));
    expect(members('zsm-dh', '2026-11-30T10:00:00+01:00').get('vt-hag')).toMatchObject({
      open: true,
      tot: '2026-11-30T16:30:00.000Z',
      waarnemer: null,
      piket: null,
      bereikbaar: '0800-2000',
    });
    expect(members('zsm-dh', '2026-11-30T17:10:00+01:00').get('vt-hm')).toMatchObject({
      open: false,
      tot: '2026-12-01T07:30:00.000Z',
      waarnemer: { ketenpartner: 'vt-hag' },
      piket: 'Piket',
    });
    expect(members('zsm-zwb', '2026-12-05T12:00:00+01:00').get('vt-hvb')).toMatchObject({
      open: false,
      waarnemer: { ketenpartner: 'cit-hvb', naam: 'Crisis Interventie Team Hart van Brabant' },
      bereikbaar: '013-0000040, dag en nacht',
    });
  });

  it('has nobody of Veilig Thuis at the table in a weekend, and tells how to reach its piket (S06)', () => {
    const board = boardOf(rulebook, 'zsm-rm', [], at('2026-12-13T10:00:00+01:00'));
    expect(board.aanTafel.find(({ ketenpartner }) => ketenpartner === 'vt-rm')).toMatchObject({
      open: false,
      tot: '2026-12-14T07:00:00.000Z',
      waarnemer: null,
      piket: 'Crisisdienst van Veilig Thuis, per telefoon',
      bereikbaar: '0800-2000, crisisdienst',
    });
    expect(board.aanTafel.find(({ ketenpartner }) => ketenpartner === 'om-rm')).toMatchObject({
      open: true,
      tot: null,
    });
  });
});
