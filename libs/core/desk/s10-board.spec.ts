import { describe, expect, it } from '@jest/globals';
import { step, zsmDesk } from '#testing';

const heard = step('pol-rm', 'aanhouding', '2027-02-04T14:00:00+01:00', 'gehoord', {
  verdachteGeinformeerd: 'ja',
  verdachteAkkoord: 'ja',
  'V1.adres.woonplaats': 'Meerbrug',
});
const story = zsmDesk().after('rijnmeer', heard);
const at = '2027-02-04T14:00:00+01:00';

describe('the card of a suspect who was heard and not arrested (S10)', () => {
  it('has no clock, says that there is no term, and expects nothing', () => {
    for (const who of ['om-rm', 'pol-rm', 'vt-rm', '3ro']) {
      const made = story.cardNow(who, at);
      expect(made?.card.verdachten).toMatchObject([{ termijn: 'geen termijn', klokken: [] }]);
      expect(made?.card).toMatchObject({ verwacht: [], eersteEinde: null, tafel: 'zsm-rm', stand: 'open' });
      expect(made?.validUntil).toBeNull();
    }
  });

  it('names the suspect only to who may know', () => {
    expect(story.card('om-rm', at).verdachten[0]?.aanduiding).toBe('R.T. 1990');
    const forVictims = story.card('shn', at);
    expect(forVictims.verdachten.map(({ aanduiding }) => aanduiding)).toEqual([null]);
    expect(forVictims.betrokkenen).toMatchObject([{ rol: 'slachtoffer', aanduiding: 'S.O.' }]);
  });
});
