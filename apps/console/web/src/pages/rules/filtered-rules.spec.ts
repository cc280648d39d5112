import { describe, expect, it } from '@jest/globals';
import type { RouteringsregelKort } from '../../api/desk.generated.js';
import { filteredRules, ruleFilterIn } from './filtered-rules.js';

const rule = (code: string, more: object = {}): RouteringsregelKort =>
  ({
    code,
    zin: 'Bij een aanhouding: aan Veilig Thuis.',
    bericht: 'aanhouding',
    ontvangers: ['vt'],
    geldtNu: true,
    grondslagen: [{ artikel: 'Wpg art. 16', eigenaar: 'korpschef' }],
    treffers: { aantal: 0, laatste: null },
    ...more,
  }) as unknown as RouteringsregelKort;

const RULES = [
  rule('RR-1'),
  rule('RR-2', {
    bericht: 'advies',
    zin: 'Bij een advies: aan het Openbaar Ministerie.',
    ontvangers: ['om'],
  }),
  rule('RR-3', { geldtNu: false }),
  rule('RR-4', { treffers: { aantal: 3, laatste: '2026-11-26T12:00:00+01:00' } }),
];
const found = (address: string): readonly string[] =>
  filteredRules(RULES, ruleFilterIn(new URLSearchParams(address))).map(({ code }) => code);

describe('the routing rules that one looks for', () => {
  it.each([
    ['', ['RR-1', 'RR-2', 'RR-3', 'RR-4']],
    ['zoek=openbaar', ['RR-2']],
    ['zoek=VEILIG  aanhouding', ['RR-1', 'RR-3', 'RR-4']],
    ['zoek=korpschef rr-1', ['RR-1']],
    ['zoek=niets', []],
    ['bericht=advies', ['RR-2']],
    ['ontvanger=vt', ['RR-1', 'RR-3', 'RR-4']],
    ['toon=nu', ['RR-1', 'RR-2', 'RR-4']],
    ['toon=toegepast', ['RR-4']],
    ['toon=onzin', ['RR-1', 'RR-2', 'RR-3', 'RR-4']],
    ['bericht=aanhouding&ontvanger=om', []],
  ])('with %j are %j', (address, codes) => {
    expect(found(address)).toEqual(codes);
  });
});
