import { describe, expect, it } from '@jest/globals';
import { step, zsmDesk, type GivenReport } from '#testing';

const tuesday = (time: string): string => `2027-01-19T${time}:00+01:00`;
const utc = (time: string): string => new Date(tuesday(time)).toISOString();

const arrest = step('pol-dh', 'aanhouding', tuesday('13:20'), 'twee-verdachten-drie-kinderen', {
  V2: null,
  K2: null,
  K3: null,
  hgLabel: 'ja',
  'V1.aanhouding': { tijdstip: tuesday('12:35'), beslissingHulpofficier: tuesday('13:05') },
});
const full = (versie: number, moment: string) =>
  step('vt-hm', 'veiligheidsbeoordeling', moment, 'onderdeel-a', {
    onderdeel: 'volledig',
    versie,
    eerdereMeldingen: 0,
    acuteOnveiligheid: 'ja',
    veiligheidsvoorwaarden: ['Een.', 'Twee.', 'Drie.'],
    geheimAdres: null,
  });
const estimate = step(
  'cit-hag',
  'veiligheidsbeoordeling',
  tuesday('14:32'),
  'inschatting-gi-twee-medewerkers',
);
const lateCareReport = step('pol-dh', 'vt-melding', tuesday('17:12'), 'kinderen-niet-gevonden');
const correction: GivenReport = {
  afzender: 'vt-hm',
  soort: 'correctie',
  moment: tuesday('17:25'),
  bericht: {
    data: {
      betreft: 'eerder-3',
      soort: 'correctie',
      reden: 'onjuist-ingevuld',
      wijzigingen: [{ veld: '/eerdereMeldingen', oud: 0, nieuw: 4 }],
    },
  },
};
const kept = step('om-dh', 'zsm-beslissing', tuesday('19:40'), 'beide-heenzenden', {
  betreft: 'eerder-1',
  V2: null,
  beslissingen: [
    {
      kenmerk: 'V1',
      besluit: 'vasthouden',
      vrijheidsbeneming: 'inverzekeringstelling',
      tijdstip: tuesday('19:40'),
    },
  ],
});
const all = [arrest, estimate, full(1, tuesday('15:55')), lateCareReport, correction, kept];

const desk = zsmDesk();
const until = (n: number) => desk.after('hollands-midden', ...all.slice(0, n));

describe('the card of an assessment that was corrected (S08)', () => {
  it('has the new version on top and the first as replaced at 17:25', () => {
    const story = until(6);
    for (const who of ['om-dh', 'pol-dh', '3ro', 'rvdk', 'vt-hm']) {
      const card = story.card(who, tuesday('19:40'));
      const [assessment] = card.bekend.filter(({ bericht }) => bericht === card.beoordeling?.bericht);
      expect(assessment?.sinds).toBe(utc('17:25'));
      expect(assessment?.vervangt.map(({ vervangenOp }) => vervangenOp)).toEqual([utc('17:25')]);
    }
  });

  it('tells that somebody read the first version and nobody the second', () => {
    const first = until(4).card('om-dh', tuesday('17:12')).beoordeling?.bericht ?? '';
    expect(until(4).card('om-dh', tuesday('17:12'), [first]).beoordeling?.gelezenOp).not.toBeNull();
    expect(until(5).card('om-dh', tuesday('17:30'), [first]).beoordeling?.gelezenOp).toBeNull();
  });

  it('is one card with one assessment, met in time, and a clock that stops with 2 h 25 left', () => {
    const card = until(6).card('om-dh', tuesday('19:40'));
    expect(card.verwacht.find(({ soort }) => soort === 'veiligheidsbeoordeling')).toMatchObject({
      stand: 'ontvangen',
      uiterlijk: utc('16:05'),
    });
    expect(card.verdachten[0]?.klokken[0]).toMatchObject({
      eindigt: utc('22:05'),
      resterend: (2 * 60 + 25) * 60,
    });
  });

  it('does not exist for the Veilig Thuis that only stands in, whatever it got', () => {
    const story = until(6);
    expect(story.streams.get('vt-hag')?.map(({ kind }) => kind)).toEqual(['vt-melding']);
    expect(story.cardNow('vt-hag', tuesday('19:40'))).toBeNull();
  });

  it('takes a new version with a higher number for the newest, also when it came first', () => {
    const early = desk.after('hollands-midden', arrest, full(2, tuesday('15:55')), full(1, tuesday('16:00')));
    const card = early.card('om-dh', tuesday('16:00'));
    expect(card.beoordeling?.versie).toBe(2);
    expect(card.bekend.filter(({ soort }) => soort === 'veiligheidsbeoordeling')).toHaveLength(1);
  });
});
