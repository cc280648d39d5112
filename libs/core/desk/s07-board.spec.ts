import { describe, expect, it } from '@jest/globals';
import { step, zsmDesk } from '#testing';

const friday = (time: string): string => `2027-01-15T${time}:00+01:00`;
const PLACE = { straatnaam: 'Torenweg', huisnummer: 60, postcode: '2512 SD', woonplaats: 'Haagstede' };
const DECISION = {
  artikel: 'Wpg art. 20',
  nummer: 'VB-2027-3',
  ontvangers: [{ organisatie: 'rvdk' }, { organisatie: 'gi-hag' }, { organisatie: 'vt-hag' }],
  velden: ['aanhouding', 'plaats', 'gezag'],
};
const arrest = (time: string, versie: number, more = {}) =>
  step('pol-dh', 'aanhouding', friday(time), 'twee-verdachten-drie-kinderen', {
    versie,
    wpgArtikel: '9',
    hgLabel: 'ja',
    locatie: PLACE,
    V2: null,
    K2: null,
    K3: null,
    'V1.adres': PLACE,
    'V1.aanhouding': { tijdstip: friday('20:50'), beslissingHulpofficier: friday('21:20') },
    ...more,
  });
const all = [
  arrest('21:34', 1),
  arrest('22:05', 2, { verstrekkingsbesluit: DECISION }),
  step('cit-hag', 'veiligheidsbeoordeling', friday('23:12'), 'inschatting-gi-twee-medewerkers'),
  step('vt-hag', 'veiligheidsbeoordeling', friday('23:40'), 'acuut-in-kennis-stellen', {
    beoordeling: 'VT-2027-7',
    versie: 1,
    veiligheidsvoorwaarden: ['Blijf bij haar broer.'],
    medisch: null,
    medischeGrond: null,
    'geheimAdres.bestemdVoor': [{ organisatie: 'rvdk', functie: 'raadsonderzoeker' }],
  }),
];

const desk = zsmDesk();
const until = (n: number) => desk.after('haaglanden', ...all.slice(0, n));

describe('the card of a case under Wpg art. 9 (S07)', () => {
  it('exists for the prosecutor alone, until the decision names who else may know', () => {
    for (const who of ['vt-hag', 'rvdk', '3ro', 'shn', 'cit-hag', 'gi-hag'])
      expect(until(1).cardNow(who, friday('21:34'))).toBeNull();
    expect(until(1).card('om-dh', friday('21:34')).verdachten).toHaveLength(1);
    for (const who of ['vt-hag', 'rvdk', 'gi-hag'])
      expect(
        until(2)
          .card(who, friday('22:05'))
          .bekend.map(({ soort }) => soort),
      ).toEqual(['aanhouding']);
    expect(until(2).cardNow('3ro', friday('22:05'))).toBeNull();
  });

  it('has one report in two versions for who has both, and its clock goes on', () => {
    const card = until(2).card('om-dh', friday('22:05'));
    expect(card.bekend.map(({ soort, vervangt }) => [soort, vervangt.length])).toEqual([['aanhouding', 1]]);
    expect(card.verdachten).toHaveLength(1);
    expect(card.verdachten[0]?.klokken[0]?.eindigt).toBe('2027-01-16T14:20:00.000Z');
  });

  it('shows the table the assessment of Veilig Thuis, and never the estimate of an institution as one', () => {
    expect(until(3).card('vt-hag', friday('23:12')).beoordeling).toBeNull();
    expect(until(3).card('rvdk', friday('23:12')).beoordeling).toBeNull();
    const story = until(4);
    for (const who of ['om-dh', 'rvdk', 'vt-hag'])
      expect(story.card(who, friday('23:40')).beoordeling).toMatchObject({
        van: 'vt-hag',
        acuteOnveiligheid: 'ja',
      });
    expect(story.card('om-dh', friday('23:40')).bekend.map(({ van }) => van)).not.toContain('cit-hag');
  });
});
