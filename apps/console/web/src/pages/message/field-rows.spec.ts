import { describe, expect, it } from '@jest/globals';
import { countFates, fieldGroups, fieldsNow, type FieldOf, type Recipient } from './field-rows.js';

const field = (veld: string, hoe: FieldOf['hoe'], more: Partial<FieldOf> = {}): FieldOf => ({
  veld,
  naam: veld,
  betrokkene: null,
  rol: null,
  categorie: 'rol',
  categorieNaam: 'Rol',
  hoe,
  wijze: null,
  verzonden: true,
  zin: '',
  keten: [],
  ...more,
});
const FIELDS = [
  field('/a', 'gedeeld'),
  field('/b', 'weggelaten'),
  field('/c', 'weggelaten', { verzonden: false }),
  field('/p/0/x', 'veralgemeend', { betrokkene: 1, rol: 'verdachte' }),
  field('/p/0/y', 'gedeeld', { betrokkene: 1, rol: 'verdachte' }),
  field('/p/1/x', 'afgeschermd', { betrokkene: 2, rol: 'kind', verzonden: null }),
];
const shownIn = (onlyDifferent: boolean, alsoNotSent = false) =>
  fieldGroups(FIELDS, { onlyDifferent, alsoNotSent }).map(({ person, role, rows }) => [
    person,
    role,
    rows.map(({ field: { veld }, fate }) => `${veld} ${fate}`),
  ]);

describe('the fields of a recipient', () => {
  it('stand by person, without what was not sent', () => {
    expect(shownIn(false)).toEqual([
      [null, null, ['/a gedeeld', '/b weggelaten']],
      [1, 'verdachte', ['/p/0/x veralgemeend', '/p/0/y gedeeld']],
      [2, 'kind', ['/p/1/x afgeschermd']],
    ]);
  });

  it('tell what was not sent apart from what was left out', () => {
    expect(shownIn(false, true)[0]).toEqual([
      null,
      null,
      ['/a gedeeld', '/b weggelaten', '/c niet-gestuurd'],
    ]);
    expect(countFates(FIELDS)).toEqual({
      gedeeld: 2,
      veralgemeend: 1,
      afgeschermd: 1,
      weggelaten: 1,
      'niet-gestuurd': 1,
    });
  });

  it('can be only those that differ from what was sent', () => {
    expect(shownIn(true, true)).toEqual([
      [null, null, ['/b weggelaten']],
      [1, 'verdachte', ['/p/0/x veralgemeend']],
      [2, 'kind', ['/p/1/x afgeschermd']],
    ]);
  });

  it('are as they are after later checks', () => {
    const recipient = {
      velden: FIELDS.slice(0, 2),
      controles: [{ velden: [field('/a', 'weggelaten')] }],
    } as unknown as Recipient;
    expect(fieldsNow(recipient).map(({ veld, hoe }) => [veld, hoe])).toEqual([
      ['/a', 'weggelaten'],
      ['/b', 'weggelaten'],
    ]);
  });
});
