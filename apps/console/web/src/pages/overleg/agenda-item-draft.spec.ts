import { describe, expect, it } from '@jest/globals';
import type { Say } from '../../language/use-words.js';
import { emptyItem, itemBody, itemErrors, type AgendaItemDraft } from './agenda-item-draft.js';

const t: Say = (key) => key;
const person = {
  id: '1',
  rol: 'verdachte',
  voornamen: ' Rik ',
  achternaam: 'Proefveld',
  geboortedatum: '1990-03-14',
  postcode: '5038sa',
  huisnummer: '7',
  woonplaats: 'Tilvoort',
};
const draft: AgendaItemDraft = {
  reden: 'Derde melding. ',
  vraag: 'Wie spreekt hem aan?',
  urgentie: 'hoog',
  grondslag: 'Wmo 2015 art. 4.1.1',
  wpgArtikel: '',
  kinderenBetrokken: 'nee',
  betrokkenen: [person, { ...person, id: '2', rol: 'getuige' }],
};
const fields = (of: AgendaItemDraft, isKnown = false) => itemErrors(of, isKnown, t).map(({ field }) => field);

describe('a case for the agenda', () => {
  it('must say why, what is asked, how pressing it is and on which ground, and of a new case who is in it', () => {
    const texts = ['punt-reden', 'punt-vraag', 'punt-urgentie', 'punt-grondslag'];
    expect(fields(emptyItem('1'), true)).toEqual(texts);
    expect(fields(emptyItem('1'))).toEqual([
      ...texts,
      'persoon-1-rol',
      'persoon-1-voornamen',
      'persoon-1-achternaam',
      'persoon-1-geboortedatum',
      'persoon-1-postcode',
      'persoon-1-huisnummer',
      'persoon-1-woonplaats',
      'punt-kinderen',
    ]);
    expect(fields(draft)).toEqual([]);
  });

  it.each(['0123 AB', '5038', '5038 SAX'])('does not take %s for a postcode', (postcode) => {
    expect(fields({ ...draft, betrokkenen: [{ ...person, postcode }] })).toEqual(['persoon-1-postcode']);
  });

  it('is sent with everybody in it when it is new, each with a mark of their own', () => {
    expect(itemBody(draft, null, '2026-12-08')).toEqual({
      reden: 'Derde melding.',
      vraag: 'Wie spreekt hem aan?',
      urgentie: 'hoog',
      grondslag: 'Wmo 2015 art. 4.1.1',
      gewensteDatum: '2026-12-08',
      kinderenBetrokken: 'nee',
      betrokkenen: ['V1', 'P2'].map((kenmerk, place) => ({
        kenmerk,
        rol: ['verdachte', 'getuige'][place],
        persoon: { voornamen: 'Rik', achternaam: 'Proefveld', geboortedatum: '1990-03-14' },
        adres: { postcode: '5038 SA', huisnummer: 7, woonplaats: 'Tilvoort' },
      })),
    });
  });

  it('is sent with its number when Samenloop knows it', () => {
    const sent = itemBody({ ...draft, wpgArtikel: '8' }, 'zaak-1', '2026-12-08');
    expect(sent).toMatchObject({ zaak: 'zaak-1', wpgArtikel: '8' });
    expect(sent).not.toHaveProperty('betrokkenen');
  });
});
