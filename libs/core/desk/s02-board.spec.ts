import { describe, expect, it } from '@jest/globals';
import { step, zsmDesk, type GivenReport } from '#testing';
import type { Card } from './card.js';
import { releaseWarnings } from './release-warnings.js';

const at = (time: string): string => `2026-11-30T${time}:00+01:00`;
const utc = (time: string): string => new Date(at(time)).toISOString();

const arrest = step('pol-dh', 'aanhouding', at('08:02'), 'twee-verdachten-drie-kinderen');
const careReport = step('pol-dh', 'vt-melding', at('10:25'), 'kinderen-niet-gevonden');
const assessment = step('vt-hag', 'veiligheidsbeoordeling', at('11:30'), 'onderdeel-a', { versie: 1 });
const decision = (time: string, status: string) =>
  step('om-dh', 'zsm-beslissing', at(time), 'beide-heenzenden', { betreft: 'eerder-1', status });
const intended = decision('14:30', 'voorgenomen');
const found = step('vt-hag', 'veiligheidsbeoordeling', at('16:50'), 'onderdeel-a', {
  versie: 2,
  acuteOnveiligheid: 'nee',
  veiligheidsvoorwaarden: ['Hulp komt binnen.', 'De kinderen blijven bij oma.'],
  uitstelGeadviseerd: false,
  'K1.inBeeld': 'ja',
  'K2.inBeeld': 'ja',
  'K3.inBeeld': 'ja',
});
const decided = decision('17:05', 'definitief');

const desk = zsmDesk();
const after = (...steps: readonly GivenReport[]) => desk.after('haaglanden', ...steps);
const clocksOf = ({ verdachten }: Card) =>
  verdachten.map(({ kenmerk, aanduiding, klokken }) => [
    kenmerk,
    aanduiding,
    ...klokken.map(({ termijn, begint, eindigt, stand }) => `${termijn} ${begint} ${eindigt} ${stand}`),
  ]);
const expectedOn = ({ verwacht }: Card) =>
  verwacht.map(({ soort, stand, uiterlijk }) => [soort, stand, uiterlijk]);
const codesOf = (warnings: Card['waarschuwingen']) => [...new Set(warnings.map(({ code }) => code))].sort();

describe('the card of two arrests and three children nobody has seen (S02)', () => {
  it('has two clocks for two suspects, for each who has the report and nobody else', () => {
    for (const who of ['om-dh', 'pol-dh', 'rvdk', '3ro', 'vt-hag'])
      expect(clocksOf(after(arrest).card(who, at('08:02')))).toEqual([
        [
          'V1',
          'J.K. 44 jaar',
          `TM-ZSM ${utc('07:40')} ${utc('18:00')} loopt`,
          'TM-RC 2026-11-30T06:05:00.000Z 2026-12-04T00:05:00.000Z loopt',
        ],
        [
          'V2',
          'E.K. 21 jaar',
          `TM-ZSM ${utc('07:50')} ${utc('18:00')} loopt`,
          'TM-RC 2026-11-30T06:20:00.000Z 2026-12-04T00:20:00.000Z loopt',
        ],
      ]);
    for (const who of ['shn', 'halt', 'vt-hm']) expect(after(arrest).cardNow(who, at('08:02'))).toBeNull();
  });

  it('tells which parts of the clock count', () => {
    const [suspect] = after(arrest).card('om-dh', at('08:02')).verdachten;
    expect(suspect?.klokken[0]?.delen).toEqual([
      { van: utc('07:40'), tot: utc('09:00'), telt: false },
      { van: utc('09:00'), tot: utc('18:00'), telt: true },
    ]);
  });

  it('waits for the care report and the assessment, and stays as it is until the first of these is late', () => {
    const { card, validUntil } = after(arrest).cardNow('om-dh', at('08:02')) ?? {};
    expect(card && expectedOn(card)).toEqual([
      ['vt-melding', 'wacht', utc('10:02')],
      ['veiligheidsbeoordeling', 'wacht', utc('12:00')],
    ]);
    expect(card?.verwacht[0]?.zin).toBe(
      'Wacht op een melding bij Veilig Thuis, uiterlijk 30-11-2026 om 10.02 uur.',
    );
    expect(validUntil).toBe(Date.parse(at('10:02')));
  });

  it('shows the gap from 10:02 on, and the late care report to who may not read it as well', () => {
    expect(expectedOn(after(arrest).card('om-dh', at('10:02')))[0]).toEqual([
      'vt-melding',
      'ontbreekt',
      utc('10:02'),
    ]);
    const card = after(arrest, careReport).card('om-dh', at('10:25'));
    expect(expectedOn(card)[0]?.[1]).toBe('te laat ontvangen');
    expect(card.bekend.map(({ soort }) => soort)).toEqual(['aanhouding']);
  });

  it('counts three children of whom none is in sight, and the adult daughter is no child', () => {
    expect(after(arrest).card('om-dh', at('08:02')).kinderen).toEqual({ aantal: 3, inBeeld: 0 });
    expect(after(arrest).card('3ro', at('08:02')).kinderen).toEqual({ aantal: 3, inBeeld: null });
    expect(after(arrest, careReport, assessment, found).card('om-dh', at('16:50')).kinderen).toEqual({
      aantal: 3,
      inBeeld: 3,
    });
  });

  it('says at 11:30 that acute danger is not known', () => {
    const card = after(arrest, careReport, assessment).card('om-dh', at('11:30'));
    expect(card.beoordeling).toMatchObject({ onderdeel: 'A', acuteOnveiligheid: 'onbekend' });
    expect(expectedOn(card)[1]?.[1]).toBe('ontvangen');
    expect(card.waarschuwingen).toEqual([]);
  });

  it('warns the prosecutor at 14:30, and nobody else knows of the intention', () => {
    const story = after(arrest, careReport, assessment, intended);
    expect(codesOf(story.card('om-dh', at('14:30')).waarschuwingen)).toEqual([
      'acuut-onbekend',
      'kinderen-niet-in-beeld',
      'uitstel-geadviseerd',
    ]);
    for (const who of ['pol-dh', 'vt-hag', '3ro', 'rvdk'])
      expect(story.card(who, at('14:30'))).toMatchObject({ besluiten: [], waarschuwingen: [] });
  });

  it('warns before there is any decision when asked what a release would mean now', () => {
    const card = after(arrest).card('om-dh', at('09:00'));
    expect(codesOf(releaseWarnings(card, 'V1'))).toEqual(['beoordeling-ontbreekt', 'kinderen-niet-in-beeld']);
  });

  it('shows the newest assessment, and the earlier one as replaced', () => {
    const card = after(arrest, careReport, assessment, intended, found).card('om-dh', at('16:50'));
    expect(card.beoordeling).toMatchObject({
      onderdeel: 'A',
      versie: 2,
      acuteOnveiligheid: 'nee',
      voorwaarden: 2,
    });
    expect(
      card.bekend.map(({ soort, vervangt }) => [soort, vervangt.map(({ vervangenOp }) => vervangenOp)]),
    ).toEqual([
      ['aanhouding', []],
      ['zsm-beslissing', []],
      ['veiligheidsbeoordeling', [utc('16:50')]],
    ]);
    // The intention was based on the earlier one.
    expect(codesOf(card.waarschuwingen)).toEqual(['beoordeling-vervangen', 'voorwaarden-niet-gelezen']);
  });

  it('is decided once a definite decision about both came, with 55 minutes left', () => {
    const all = [arrest, careReport, assessment, intended, found];
    const card = after(...all, decided).card('pol-dh', at('17:05'));
    expect(card.stand).toBe('besloten');
    expect(card.verdachten.map(({ klokken: [zsm] }) => [zsm?.stand, zsm?.resterend])).toEqual([
      ['gehaald', 55 * 60],
      ['gehaald', 55 * 60],
    ]);
    expect(after(...all).card('pol-dh', at('17:05')).stand).toBe('open');
  });

  it('warns no more once somebody opened the conditions and they were taken over', () => {
    const story = after(arrest, careReport, assessment, intended, found, decided);
    const card = story.card('om-dh', at('17:05'));
    expect(card.besluiten.map(({ status, kenmerk }) => [status, kenmerk])).toEqual([
      ['definitief', 'V1'],
      ['definitief', 'V2'],
    ]);
    expect(codesOf(card.waarschuwingen)).toEqual(['voorwaarden-niet-gelezen']);
    const opened = [card.beoordeling?.bericht ?? ''];
    expect(story.card('om-dh', at('17:05'), opened).waarschuwingen).toEqual([]);
  });
});
