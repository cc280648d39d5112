import { describe, expect, it } from '@jest/globals';
import { step, zsmDesk } from '#testing';

const saturday = '2026-10-24T22:52:00+02:00';
const sunday = (time: string): string => `2026-10-25T${time}:00+01:00`;
const utc = (moment: string): string => new Date(moment).toISOString();
const NAMED = [
  { organisatie: 'vt-hag', functie: 'piket' },
  { organisatie: 'om-dh', functie: 'ovj' },
];

const arrest = step('pol-dh', 'aanhouding', saturday, 'twee-verdachten-drie-kinderen', {
  V2: null,
  K1: null,
  K2: null,
  K3: null,
  kinderenBetrokken: 'nee',
  hgLabel: 'ja',
  'V1.verzorgerVanKind': false,
  'V1.heeftGezag': null,
  'V1.aanhouding': {
    tijdstip: '2026-10-24T22:10:00+02:00',
    beslissingHulpofficier: '2026-10-24T22:40:00+02:00',
  },
});
const protection = step('pol-dh', 'advies', sunday('10:20'), 'beschermingsadvies-met-geheim-adres', {
  betreft: 'eerder-1',
  bestemdVoor: NAMED,
  'geheimAdres.bestemdVoor': NAMED,
  'verstrekkersvoorwaarden.alleenVoor': NAMED,
});
const assessment = step('vt-hag', 'veiligheidsbeoordeling', sunday('11:30'), 'onderdeel-a', {
  onderdeel: 'volledig',
  versie: 1,
  acuteOnveiligheid: 'ja',
  veiligheidsvoorwaarden: ['Een.', 'Twee.', 'Drie.', 'Vier.'],
  uitstelGeadviseerd: null,
  'geheimAdres.bestemdVoor': [{ organisatie: 'om-dh', functie: 'ovj' }],
});
const kept = step('om-dh', 'zsm-beslissing', sunday('13:40'), 'beide-heenzenden', {
  betreft: 'eerder-1',
  V2: null,
  beslissingen: [
    {
      kenmerk: 'V1',
      besluit: 'vasthouden',
      vrijheidsbeneming: 'inverzekeringstelling',
      tijdstip: sunday('13:40'),
    },
  ],
});

const desk = zsmDesk();
const story = desk.after('haaglanden', arrest, protection, assessment, kept);
const kindsFor = (who: string) => story.card(who, sunday('13:40')).bekend.map(({ soort }) => soort);

describe('the card of a case with a secret address (S04)', () => {
  it('shows the advice to the two functions that it names, and to nobody else', () => {
    const withAdvice = ['aanhouding', 'advies', 'veiligheidsbeoordeling', 'zsm-beslissing'];
    const without = ['aanhouding', 'veiligheidsbeoordeling', 'zsm-beslissing'];
    expect(kindsFor('om-dh.ovj')).toEqual(withAdvice);
    expect(kindsFor('vt-hag.piket')).toEqual(expect.arrayContaining(withAdvice));
    for (const who of ['om-dh', 'vt-hag', '3ro']) expect(kindsFor(who)).toEqual(without);
  });

  it('is the same for other staff as if that advice had never been sent', () => {
    const never = desk.after('haaglanden', arrest, assessment, { ...kept });
    for (const who of ['om-dh', 'vt-hag', '3ro']) {
      const card = story.card(who, sunday('13:40'));
      const other = never.card(who, sunday('13:40'));
      expect(card.bekend.map(({ soort, sinds }) => [soort, sinds])).toEqual(
        other.bekend.map(({ soort, sinds }) => [soort, sinds]),
      );
      expect({ ...card, bekend: [], laatste: null, beoordeling: null, besluiten: [] }).toEqual({
        ...other,
        bekend: [],
        laatste: null,
        beoordeling: null,
        besluiten: [],
      });
    }
  });

  it('never holds that address, whoever looks', () => {
    for (const who of ['om-dh', 'om-dh.ovj', 'pol-dh', '3ro', 'vt-hag', 'vt-hag.piket'])
      expect(JSON.stringify(story.card(who, sunday('13:40')))).not.toMatch(/Berkenpad|Woudrand|3925/);
  });

  it('has a clock that leaves out the night in which the clock goes back, stopped with three hours left', () => {
    const [suspect] = story.card('om-dh', sunday('13:40')).verdachten;
    expect(suspect?.klokken.map(({ termijn, eindigt }) => [termijn, eindigt])).toEqual([
      ['TM-ZSM', utc(sunday('16:40'))],
      ['TM-RC', utc('2026-10-28T15:10:00+01:00')],
    ]);
    expect(suspect?.klokken[0]).toMatchObject({
      stand: 'gehaald',
      gestoptOp: utc(sunday('13:40')),
      resterend: 3 * 3600,
      delen: [
        { van: utc('2026-10-24T22:40:00+02:00'), tot: utc('2026-10-25T00:00:00+02:00'), telt: true },
        { van: utc('2026-10-25T00:00:00+02:00'), tot: utc(sunday('09:00')), telt: false },
        { van: utc(sunday('09:00')), tot: utc(sunday('16:40')), telt: true },
      ],
    });
  });

  it('shows the gap at 10:40, and then an assessment that came late', () => {
    const before = desk.after('haaglanden', arrest, protection).card('pol-dh', sunday('10:40'));
    expect(before.verwacht.map(({ soort, stand, uiterlijk }) => [soort, stand, uiterlijk])).toEqual([
      ['veiligheidsbeoordeling', 'ontbreekt', utc(sunday('10:40'))],
    ]);
    expect(story.card('pol-dh', sunday('13:40')).verwacht[0]?.stand).toBe('te laat ontvangen');
  });
});
