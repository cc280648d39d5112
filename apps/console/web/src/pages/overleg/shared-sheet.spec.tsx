/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { describe, expect, it } from '@jest/globals';
import type { GedeeldZaakblad } from '../../api/desk.generated.js';
import { learn } from '../../language/words.js';
import { SharedSheet } from './shared-sheet.js';
import { overlegNl } from './words.js';

learn(overlegNl);
const MOMENT = '2026-12-08T09:00:00Z';

/** What is left of a sheet on a screen of several: what differs between them is not there. */
const sheet: GedeeldZaakblad = {
  doel: 'agenderen',
  naamDoel: 'Bespreken in het Actie-overleg',
  zaak: '3f1c0a52-6a5e-4a0e-9a53-000000000001',
  tafel: 'ao-hvb',
  vraag: 'Hoe maken we het veilig voor het slachtoffer?',
  agenda: [],
  deelnemers: [],
  ketenpartners: [{ ketenpartner: 'vt-hvb', naam: 'Veilig Thuis', soort: 'vt' }],
  delenEnDuiden: {
    bekend: [{ bericht: 'b1', naam: 'een sash-uitkomst', naamVan: 'de politie', signaal: true }],
    kernvragen: [
      {
        code: 'isHetNuVeilig',
        vraag: 'Is het nu veilig?',
        antwoorden: [{ bericht: 'b2', van: 'vt-hvb', antwoord: 'Vannacht wel.' }],
      },
    ],
    ontbreekt: ['Er is geen veiligheidsbeoordeling met u gedeeld.'],
  },
  afspraken: { besluiten: [{ bericht: 'b3', gehoudenOp: MOMENT, besluit: 'De politie spreekt hem aan.' }] },
  uitvoeren: { acties: [{ actie: 'b3.0', naamBelegdBij: 'Politie', stand: 'te laat', einddatum: MOMENT }] },
};

describe('a case on a shared screen', () => {
  it('tells what all who look along were given, and why it was opened', () => {
    const { container } = render(<SharedSheet sheet={sheet} />);
    const text = container.textContent ?? '';
    for (const told of [
      sheet.vraag,
      'Er is geen veiligheidsbeoordeling met u gedeeld.',
      'Vannacht wel. Veilig Thuis',
      'De politie spreekt hem aan.',
      'Politie',
      '8 december 2026',
    ])
      expect(text).toContain(told);
    expect(text).not.toMatch(/undefined|null|overleg\.[a-z]/);
  });

  it('leaves out what is not the same for all of them', () => {
    const { container } = render(
      <SharedSheet sheet={{ ...sheet, afspraken: {}, uitvoeren: { acties: [{ actie: 'b3.0' }] } }} />,
    );
    expect(container.textContent).not.toMatch(/undefined|null|De politie spreekt/);
    expect(container.querySelectorAll('.action')).toHaveLength(1);
  });
});
