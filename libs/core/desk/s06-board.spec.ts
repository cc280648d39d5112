import { describe, expect, it } from '@jest/globals';
import type { Json } from '#core';
import { step, zsmDesk, type GivenReport } from '#testing';

const HOME = { straatnaam: 'Akkerrand', huisnummer: 21, postcode: '1435 SA', woonplaats: 'Meerbrug' };
const arrest = (moment: string, held: string, decided: string, changes: Readonly<Record<string, Json>>) =>
  step('pol-rm', 'aanhouding', moment, 'twee-verdachten-drie-kinderen', {
    referentie: moment,
    V2: null,
    K2: null,
    K3: null,
    'V1.adres': HOME,
    'V1.aanhouding': { tijdstip: held, beslissingHulpofficier: decided },
    ...changes,
  });
const first = arrest('2026-12-12T18:20:00+01:00', '2026-12-12T17:35:00+01:00', '2026-12-12T18:05:00+01:00', {
  hgLabel: 'nee',
  verdachteGeinformeerd: 'nee',
  verdachteAkkoord: 'nee',
});
const careReport = step('pol-rm', 'vt-melding', '2026-12-12T18:45:00+01:00', 'kinderen-niet-gevonden');
const withheld = step('vt-rm', 'veiligheidsbeoordeling', '2026-12-13T10:05:00+01:00', 'onderdeel-a', {
  acuteOnveiligheid: 'nee',
  geheimAdres: null,
});
const label: GivenReport = {
  afzender: 'pol-rm',
  soort: 'correctie',
  moment: '2026-12-13T10:20:00+01:00',
  bericht: {
    data: {
      betreft: 'eerder-1',
      soort: 'correctie',
      reden: 'onjuist-ingevuld',
      wijzigingen: [
        { veld: '/hgLabel', nieuw: 'ja' },
        { veld: '/verdachteGeinformeerd', nieuw: 'ja' },
        { veld: '/verdachteAkkoord', nieuw: 'ja' },
      ],
    },
  },
};
const release = step('om-rm', 'zsm-beslissing', '2026-12-13T10:50:00+01:00', 'beide-heenzenden', {
  betreft: 'eerder-1',
  V2: null,
  beslissingen: [
    {
      kenmerk: 'V1',
      besluit: 'heenzenden',
      tijdstip: '2026-12-13T10:50:00+01:00',
      tijdstipVrijlating: '2026-12-13T11:00:00+01:00',
    },
  ],
  veiligheidsbeoordeling: null,
  voorwaardenOvergenomen: null,
});
const again = arrest('2027-01-02T16:10:00+01:00', '2027-01-02T15:25:00+01:00', '2027-01-02T15:50:00+01:00', {
  hgLabel: 'ja',
  verdachteGeinformeerd: 'ja',
  verdachteAkkoord: 'ja',
});
const permitted = step('vt-rm', 'veiligheidsbeoordeling', '2027-01-02T19:30:00+01:00', 'onderdeel-a', {
  beoordeling: 'VT-RM-2027-1',
  versie: 1,
  acuteOnveiligheid: 'ja',
  veiligheidsvoorwaarden: ['Een.', 'Twee.'],
  geheimAdres: null,
});

const desk = zsmDesk();
const all = [first, careReport, withheld, label, release, again, permitted];
const until = (n: number) => desk.after('rijnmeer', ...all.slice(0, n));
const assessmentsOn = (who: string, n: number, at: string) =>
  until(n)
    .card(who, at)
    .verwacht.filter(({ soort }) => soort === 'veiligheidsbeoordeling')
    .map(({ stand, zin }) => [stand, zin]);

describe('the card of a case without a basis for an assessment (S06)', () => {
  const none = [['geen grondslag', 'Geen veiligheidsbeoordeling: geen grondslag.']];

  it('says so, and gives no hint that there is one', () => {
    for (const who of ['om-rm', 'pol-rm', 'rvdk', '3ro'])
      for (const n of [2, 3, 4]) expect(assessmentsOn(who, n, '2026-12-13T10:30:00+01:00')).toEqual(none);
    const [before, after] = [2, 3].map((n) => until(n).card('om-rm', '2026-12-13T10:10:00+01:00'));
    expect(after).toEqual(before);
  });

  it('does not exist for Veilig Thuis until the correction lets it know of the arrest', () => {
    expect(until(3).cardNow('vt-rm', '2026-12-13T10:10:00+01:00')).toBeNull();
    expect(until(4).cardNow('vt-rm', '2026-12-13T10:20:00+01:00')).not.toBeNull();
  });

  it('warns of the release that nobody could tell whether it is safe', () => {
    const card = until(5).card('om-rm', '2026-12-13T10:50:00+01:00');
    expect(card.stand).toBe('besloten');
    expect(card.waarschuwingen.map(({ code }) => code)).toContain('geen-grondslag-beoordeling');
    expect(card.verdachten[0]?.klokken[0]?.resterend).toBe(75 * 60);
  });

  it('goes on saying so on 1 January, which revives nothing', () => {
    expect(assessmentsOn('om-rm', 5, '2027-01-01T12:00:00+01:00')).toEqual(none);
  });

  it('is open again with the new arrest, with the assessment and the earlier decision', () => {
    expect(until(6).card('om-rm', '2027-01-02T16:10:00+01:00')).toMatchObject({
      stand: 'open',
      besluiten: [{ besluit: 'heenzenden' }],
    });
    const card = until(7).card('om-rm', '2027-01-02T19:30:00+01:00');
    expect(card.beoordeling).toMatchObject({ acuteOnveiligheid: 'ja', voorwaarden: 2 });
    expect(assessmentsOn('om-rm', 7, '2027-01-02T19:30:00+01:00')).toEqual([
      ['te laat ontvangen', 'Te laat ontvangen: een veiligheidsbeoordeling.'],
    ]);
  });
});
