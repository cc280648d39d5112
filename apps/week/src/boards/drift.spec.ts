import { describe, expect, it } from '@jest/globals';
import type { Board, Card, Dossier, Given } from '#core';
import { boardDrift } from './board-drift.js';
import { dossierDrift } from './dossier-drift.js';
import { hashOfGiven, keyOfGiven } from './log-hashes.js';

const given = (id: string, data: Given['data']): Given => ({
  id,
  reportId: 'r',
  recipient: 'om-dh',
  isOwn: false,
  kind: 'aanhouding',
  version: 1,
  from: 'pol-dh',
  standsInFor: null,
  receivedAt: 0,
  corrects: null,
  partnership: 'zsm',
  purpose: 'zsm-beslissing',
  signal: null,
  waitsUntil: null,
  data,
});
const dossierOf = (...all: readonly Given[]): Dossier => new Map(all.map((one) => [one.id, one]));
const onLog = (...all: readonly Given[]): ReadonlyMap<string, string> =>
  new Map(all.map((one) => [keyOfGiven('zaak', one.id), hashOfGiven(one)]));
const drifts = (kept: Dossier, log: ReadonlyMap<string, string>): number =>
  dossierDrift('om-dh', new Map([['zaak', kept]]), log).length;

describe('a dossier', () => {
  const [one, other] = [given('a', { hgLabel: 'ja' }), given('b', {})];

  it('is right when it holds what lies on the log, and own reports besides', () => {
    expect(drifts(dossierOf(one, other), onLog(one, other))).toBe(0);
    expect(drifts(dossierOf(one, { ...other, isOwn: true }), onLog(one))).toBe(0);
  });

  it('drifts when something is missing, more or other', () => {
    expect(drifts(dossierOf(one), onLog(one, other))).toBe(1);
    expect(drifts(dossierOf(one, other), onLog(one))).toBe(1);
    expect(drifts(dossierOf(given('a', { hgLabel: 'nee' })), onLog(one))).toBe(1);
  });
});

const card = (zaak: string, stand: Card['stand'] = 'open'): Card => ({
  zaak,
  tafel: 'zsm-dh',
  sinds: '2027-03-25T09:00:00Z',
  stand,
  verdachten: [],
  betrokkenen: [],
  kinderen: null,
  feit: null,
  bekend: [],
  verwacht: [],
  beoordeling: null,
  besluiten: [],
  waarschuwingen: [],
  vragen: [],
  adviezen: [],
  herinneringen: [],
  laatste: {
    bericht: 'r',
    soort: 'aanhouding',
    naam: 'aanhouding',
    van: 'pol-dh',
    naamVan: 'Politie Den Haag',
    namens: null,
    eigen: false,
    sinds: '2027-03-25T09:00:00Z',
    signaal: false,
    vervangt: [],
    nietActueel: false,
    gelezenOp: null,
  },
  eersteEinde: null,
});
const board = (...kaarten: readonly Card[]): Board => ({
  tafel: 'zsm-dh',
  regio: 'Haaglanden',
  nu: '2027-03-25T09:00:00Z',
  aanTafel: [],
  kaarten,
});
const found = (served: Board, fresh: Board): number =>
  boardDrift({ table: 'zsm-dh', region: 'haaglanden', organisation: 'om-dh' }, served, fresh).length;

describe('a board', () => {
  it('is right when it is what is made anew, whatever its cards are numbered', () => {
    const numbered = { ...card('a'), versie: '3.1' };
    expect(found(board(numbered, card('b')), board(card('a'), card('b')))).toBe(0);
  });

  it('drifts when a card is missing, more or other, or the order is', () => {
    expect(found(board(card('a')), board(card('a'), card('b')))).toBe(1);
    expect(found(board(card('a'), card('b')), board(card('a')))).toBe(1);
    expect(found(board(card('a')), board(card('a', 'besloten')))).toBe(1);
    expect(found(board(card('b'), card('a')), board(card('a'), card('b')))).toBe(1);
  });

  it('drifts when others are said to be at the table', () => {
    const there = {
      ketenpartner: 'om-dh',
      naam: 'OM',
      open: true,
      tot: null,
      waarnemer: null,
      piket: null,
      bereikbaar: null,
    };
    expect(found({ ...board(), aanTafel: [there] }, board())).toBe(1);
  });
});
