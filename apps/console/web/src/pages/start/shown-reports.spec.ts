import { describe, expect, it } from '@jest/globals';
import type { BerichtRegel } from '../../api/desk.generated.js';
import { shownReports } from './shown-reports.js';

const ontvanger = {
  ketenpartner: 'vt-hag',
  naam: 'Veilig Thuis Haaglanden',
  verband: 'zsm',
  doel: 'd',
  status: 'afgeleverd',
} as const;
const report = (bericht: string, parts: Partial<BerichtRegel>): BerichtRegel => ({
  bericht,
  soort: 'aanhouding',
  naam: 'Aanhouding',
  afzender: 'pol-dh',
  naamAfzender: 'Politie Den Haag',
  zaak: 'z',
  status: 'aangenomen',
  stand: 'afgeleverd',
  eigen: false,
  ontvangenOp: '2026-11-26T19:00:00.000Z',
  duurMs: null,
  ontvangers: [],
  nietGedeeld: null,
  fouten: [],
  corrigeert: null,
  ...parts,
});

describe('the reports to point at', () => {
  it('are the last one, the last that was shared, and the last of which something was withheld', () => {
    const shown = shownReports([
      report('nieuwste', {}),
      report('gedeeld', { ontvangers: [ontvanger] }),
      report('onthouden', { ontvangers: [ontvanger, ontvanger], nietGedeeld: 3 }),
    ]);
    expect(shown.arriving?.bericht).toBe('nieuwste');
    expect(shown.shared).toMatchObject({ bericht: 'gedeeld', recipients: 1, withheld: 0 });
    expect(shown.withheld).toMatchObject({ bericht: 'onthouden', recipients: 2, withheld: 3 });
  });

  it('are none that was refused before its kind was known, and none when nothing came', () => {
    expect(shownReports([report('onleesbaar', { soort: null, naam: null })])).toEqual({
      arriving: null,
      shared: null,
      withheld: null,
    });
  });
});
