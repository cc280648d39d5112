import { describe, expect, it } from '@jest/globals';
import { isMasked, shownFields, spokenField } from './shown-value.js';

const valueOf = (value: unknown, name = 'veld') => shownFields({ [name]: value })[0]?.value;

describe('the fields of a report', () => {
  it('are called as people say them', () => {
    expect(['tijdstipVrijlating', 'rol', 'verzorgerVanKind'].map(spokenField)).toEqual([
      'Tijdstip vrijlating',
      'Rol',
      'Verzorger van kind',
    ]);
  });

  it('show values as they were given: moments, days, numbers, and codes as words', () => {
    expect(valueOf('2026-11-22T08:14:00Z')).toEqual({ is: 'moment', at: '2026-11-22T08:14:00Z' });
    expect(valueOf('2026-11-22')).toEqual({ is: 'day', day: '2026-11-22' });
    expect(valueOf('verder-onderzoek')).toEqual({ is: 'code', code: 'verder-onderzoek' });
    expect(valueOf('06-12345678')).toEqual({ is: 'text', text: '06-12345678' });
    expect(valueOf('Drie kinderen - niemand thuis.')).toEqual({
      is: 'text',
      text: 'Drie kinderen - niemand thuis.',
    });
    expect([valueOf(3), valueOf(true)]).toEqual([
      { is: 'number', number: 3 },
      { is: 'yes-no', yes: true },
    ]);
  });

  it('tell what is masked and of what only the number was shared', () => {
    expect(valueOf({ afgeschermd: 'geen-recht-op-inhoud' })).toEqual({ is: 'masked' });
    expect(valueOf({ aantal: 2 })).toEqual({ is: 'count', count: 2 });
  });

  it('are known to be masked, whatever is said of it', () => {
    expect([{ afgeschermd: 'afgeschermd' }, {}, null, 'x'].map(isMasked)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('cover the number of a person', () => {
    expect(valueOf('999901758', 'bsn')).toEqual({ is: 'covered', text: '••••••758' });
  });

  it('go into lists and parts', () => {
    expect(valueOf([{ rol: 'kind', adres: { afgeschermd: 'x' } }])).toEqual({
      is: 'list',
      items: [
        {
          is: 'fields',
          fields: [
            { key: 'rol', name: 'Rol', value: { is: 'code', code: 'kind' } },
            { key: 'adres', name: 'Adres', value: { is: 'masked' } },
          ],
        },
      ],
    });
  });
});
