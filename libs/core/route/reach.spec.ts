import { describe, expect, it } from '@jest/globals';
import type { Instant } from '../report/instant.js';
import type { Partner, RoutingRule, Rulebook } from '../rulebook/rulebook.js';
import { reach } from './reach.js';

const at = (text: string): Instant => Date.parse(text);
const weekdays = new Set([0, 1, 2, 3, 4]);
const hours = (from: number, until: number) => [{ weekdays, from: from * 60, until: until * 60 }];
const partner = (code: string, of: Pick<Partner, 'hours' | 'onCall'>): [string, Partner] => [
  code,
  { code, kind: 'vt', ...of } as Partner,
];
const rulebook = (agreementEnds: Instant | null): Rulebook =>
  ({
    partners: new Map([
      partner('een', { hours: hours(8.5, 17), onCall: 'piket' }),
      partner('ander', { hours: hours(8, 17.5), onCall: null }),
      partner('nacht', { hours: null, onCall: null }),
      partner('dag', { hours: hours(8.5, 17), onCall: 'piket' }),
    ]),
    partnerships: new Map(),
    standIns: new Map([
      ['een', [{ by: 'ander', code: 'WN-1', period: { from: 0, until: null } }]],
      ['dag', [{ by: 'nacht', code: 'WN-2', period: { from: 0, until: agreementEnds } }]],
    ]),
  }) as unknown as Rulebook;
const rule = { partnership: 'bilateraal', purpose: 'proef', code: 'RR', standIn: true } as RoutingRule;

const reached = (name: string, moment: string, agreementEnds: Instant | null = null) =>
  reach(rulebook(agreementEnds), rule, { partner: name, function: null }, at(moment)).map(
    ({ recipient, function: of, signal, waitsUntil, readableUntil }) => ({
      to: [recipient, of ?? '', signal ? 'signaal' : ''].join(' ').trim(),
      waitsUntil,
      readableUntil,
    }),
  );

describe('reaching a closed partner', () => {
  it('lets a stand-in read until it closes itself, and warns who is on call after that', () => {
    expect(reached('een', '2027-01-19T17:12:00+01:00')).toEqual([
      { to: 'een', waitsUntil: at('2027-01-20T08:30:00+01:00'), readableUntil: null },
      { to: 'ander', waitsUntil: null, readableUntil: at('2027-01-19T17:30:00+01:00') },
      { to: 'een piket signaal', waitsUntil: null, readableUntil: null },
    ]);
  });

  it('warns who is on call when the stand-in is closed too', () => {
    expect(reached('een', '2027-01-19T17:30:00+01:00').map(({ to }) => to)).toEqual([
      'een',
      'een piket signaal',
    ]);
  });

  it('leaves who is on call alone while somebody stands in until the opening', () => {
    const opens = at('2027-01-20T08:30:00+01:00');
    expect(reached('dag', '2027-01-19T17:12:00+01:00')).toEqual([
      { to: 'dag', waitsUntil: opens, readableUntil: null },
      { to: 'nacht', waitsUntil: null, readableUntil: opens },
    ]);
  });

  it('ends the access of a stand-in with the agreement', () => {
    const ends = at('2027-01-20T00:00:00+01:00');
    expect(reached('dag', '2027-01-19T17:12:00+01:00', ends)).toEqual([
      { to: 'dag', waitsUntil: at('2027-01-20T08:30:00+01:00'), readableUntil: null },
      { to: 'nacht', waitsUntil: null, readableUntil: ends },
      { to: 'dag piket signaal', waitsUntil: null, readableUntil: null },
    ]);
  });

  it('asks nobody else while it is open', () => {
    expect(reached('een', '2027-01-19T16:59:00+01:00').map(({ to }) => to)).toEqual(['een']);
  });
});
