import { describe, expect, it } from '@jest/globals';
import { refusalsIn } from './refusals-in.js';

const places = [
  ['/status', 'status'],
  ['/beslissingen/0', 'V1-besluit'],
  ['/beslissingen/0/tijdstip', 'V1-tijdstip'],
  ['/beslissingen/10', 'V2-besluit'],
] as const;
const refused = (...fouten: readonly object[]) => ({ kind: 'refused' as const, extra: { fouten } });

describe('what the desk refused', () => {
  it('is shown at the control in which it was filled in', () => {
    const told = refused(
      { veld: '/beslissingen/0/tijdstip', reden: 'Te laat.' },
      { veld: '/beslissingen/0', reden: 'Staat er al.' },
      { veld: '/beslissingen/10/kenmerk', reden: 'Onbekend.' },
    );
    expect(refusalsIn(told, { places })).toEqual([
      { field: 'V1-tijdstip', text: 'Te laat.' },
      { field: 'V1-besluit', text: 'Staat er al.' },
      { field: 'V2-besluit', text: 'Onbekend.' },
    ]);
  });

  it('is shown at the first control when it is about the whole, and not at all when it is no refusal of fields', () => {
    expect(refusalsIn(refused({ veld: '', reden: 'Kan niet.' }), { places })).toEqual([
      { field: 'status', text: 'Kan niet.' },
    ]);
    expect(
      refusalsIn({ kind: 'changed', extra: { fouten: [{ veld: '', reden: 'x' }] } }, { places }),
    ).toEqual([]);
  });
});
