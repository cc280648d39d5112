import { describe, expect, it } from '@jest/globals';
import type { ReportStatus } from '../partner/answers.js';
import { checkDouble } from './check-double.js';

const statusOf = (vermoedelijkDubbelVan: string | null): ReportStatus => ({
  zaak: 'zaak',
  status: 'aangenomen',
  fouten: [],
  toelichting: [],
  ontvangers: [],
  nietGedeeld: [],
  vermoedelijkDubbelVan,
  termijnen: [],
});

describe('checking whether a report is called a probable double', () => {
  it('finds nothing when it is what it should be', () => {
    expect(checkDouble(statusOf('een'), 'een')).toEqual([]);
    expect(checkDouble(statusOf(null), null)).toEqual([]);
  });

  it('finds one that is not called so, one that is called so by mistake, and another one', () => {
    for (const [status, earlier] of [
      [statusOf(null), 'een'],
      [statusOf('een'), null],
      [statusOf('twee'), 'een'],
    ] as const)
      expect(checkDouble(status, earlier)).toHaveLength(1);
  });
});
