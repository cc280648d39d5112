import { describe, expect, it } from '@jest/globals';
import { checkSignal } from './check-signal.js';

const signal = {
  niveau: 0,
  soort: 'melding',
  status: 'nieuw',
  moment: '2026-11-26T03:14:00Z',
  verwijzing: 'a',
};

describe('checking a signal', () => {
  it('finds nothing when it tells what a signal tells', () => {
    expect(checkSignal('nieuw', 'melding', signal)).toEqual([]);
  });

  it.each([
    [
      'a field of the report',
      { ...signal, relaas: 'gelekt' },
      'verwacht alleen een signaal, gevonden meer of iets anders',
    ],
    [
      'a view',
      { relaas: 'a', soort: 'melding', status: 'nieuw' },
      'verwacht alleen een signaal, gevonden meer of iets anders',
    ],
    ['another kind', { ...signal, soort: 'advies' }, 'het signaal noemt een andere berichtsoort'],
    ['another status', { ...signal, status: 'ingetrokken' }, 'het signaal heeft niet de status nieuw'],
  ])('finds %s', (_what, data, sentence) => {
    expect(checkSignal('nieuw', 'melding', data)).toEqual([sentence]);
  });
});
