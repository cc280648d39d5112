import type { Kaart } from '../../api/desk.generated.js';

/** A case of which one clock runs without a break until a moment, for specs. */
export const testCard = (zaak: string, ends: string | null, more: Kaart = {}): Kaart => ({
  zaak,
  sinds: '2026-11-22T06:00:00Z',
  stand: 'open',
  verdachten: [
    {
      kenmerk: 'V1',
      aanduiding: 'K.A. 1977',
      termijn: ends === null ? 'onbekend' : 'termijn',
      klokken:
        ends === null
          ? []
          : [
              {
                termijn: 'TM-ZSM',
                stand: 'loopt',
                begint: '2026-11-22T08:00:00Z',
                eindigt: ends,
                delen: [{ van: '2026-11-22T08:00:00Z', tot: ends, telt: true }],
              },
            ],
    },
  ],
  ...more,
});
