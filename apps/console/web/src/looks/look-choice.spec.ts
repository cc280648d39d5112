import { describe, expect, it } from '@jest/globals';
import { changed, lookOf, missingIn, partnerIn, type LookChoice } from './look-choice.js';

const haaglanden = { code: 'haaglanden', naam: 'Haaglanden' };
const midden = { code: 'hollands-midden', naam: 'Hollands Midden' };
const om = {
  organisatie: 'om-dh',
  naam: 'OM',
  functies: [{ code: 'ovj', naam: 'OvJ' }],
  regios: [haaglanden, midden],
};
const vt = { organisatie: 'vt-hag', naam: 'VT', functies: [], regios: [haaglanden] };
const choices = { ketenpartners: [om, vt] };
const chosen: LookChoice = {
  organisation: 'om-dh',
  function: 'ovj',
  role: 'zsm-dienst',
  region: 'hollands-midden',
  purpose: 'toezicht',
};

describe('as whom somebody chooses to look', () => {
  it('becomes a look as the desk reads it', () => {
    expect(lookOf(chosen, om)).toEqual({ als: 'om-dh.ovj@zsm-dienst@hollands-midden', alsDoel: 'toezicht' });
    expect(lookOf({ ...chosen, function: '', region: '' }, om).als).toBe('om-dh@zsm-dienst');
    expect(lookOf({ ...chosen, organisation: 'vt-hag', function: '', region: '' }, vt).als).toBe(
      'vt-hag@zsm-dienst@haaglanden',
    );
  });

  it('drops what belonged to another partner', () => {
    expect(changed(chosen, 'organisation', 'vt-hag')).toEqual({
      ...chosen,
      organisation: 'vt-hag',
      function: '',
      region: '',
    });
    expect(changed(chosen, 'organisation', 'om-dh')).toEqual(chosen);
    expect([partnerIn(choices, chosen), partnerIn(choices, { organisation: '' })]).toEqual([om, null]);
  });

  it('needs a partner, a role and a purpose', () => {
    const nothing = { organisation: '', function: '', role: '', region: '', purpose: '' };
    expect([missingIn(nothing), missingIn(chosen)]).toEqual([['organisation', 'role', 'purpose'], []]);
  });
});
