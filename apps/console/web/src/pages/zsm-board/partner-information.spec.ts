import { describe, expect, it } from '@jest/globals';
import { partnerInformation } from './partner-information.js';

describe('the checklist of partner information', () => {
  it('tells what is awaited first, then what came, each kind of a partner once and as it stands', () => {
    const report = (soort: string, van: string, more: object = {}) => ({ soort, van, naam: soort, ...more });
    const list = partnerInformation({
      verwacht: [
        { soort: 'veiligheidsbeoordeling', stand: 'wacht', uiterlijk: '2026-11-22T10:00:00Z' },
        { soort: 'vt-melding', stand: 'te laat ontvangen' },
        { soort: 'advies', stand: 'geen grondslag' },
      ],
      bekend: [
        report('aanhouding', 'pol-dh'),
        report('vt-melding', 'pol-dh'),
        report('zsm-beslissing', 'om-dh', { eigen: true }),
        report('huisverbod', 'gem-dh', { signaal: true }),
        report('aanhouding', 'pol-dh', { nietActueel: true }),
      ],
    });
    expect(list.map(({ name, stand }) => [name, stand])).toEqual([
      ['veiligheidsbeoordeling', 'waiting'],
      ['advies', 'no-basis'],
      ['vt-melding', 'late'],
      ['zsm-beslissing', 'own'],
      ['huisverbod', 'signal'],
      ['aanhouding', 'outdated'],
    ]);
  });
});
