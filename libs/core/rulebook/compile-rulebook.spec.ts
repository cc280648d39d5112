import { describe, expect, it } from '@jest/globals';
import { smallContract, smallRulebookDocument } from '#testing';
import { compileRulebook } from './compile-rulebook.js';
import type { RulebookDocument } from './rulebook-document.js';

const findings = (changes: Partial<RulebookDocument>) => {
  const compiled = compileRulebook({ ...smallRulebookDocument, ...changes }, [smallContract]);
  return 'findings' in compiled
    ? compiled.findings.map(({ pointer, problem }) => `${pointer}: ${problem}`)
    : [];
};
const [firstRule] = smallRulebookDocument.deelregels;
const withRule = (changes: object) => ({
  deelregels: [{ ...firstRule, ...changes }] as unknown as RulebookDocument['deelregels'],
});

describe('a rulebook', () => {
  it('without anything wrong has no findings', () => {
    expect(findings({})).toEqual([]);
  });

  it.each<[Partial<RulebookDocument>, string]>([
    [withRule({ bericht: 'niets' }), '/deelregels/0/bericht: berichtsoort "niets" bestaat niet'],
    [withRule({ van: ['niemand'] }), '/deelregels/0/van/0: soort ketenpartner "niemand" bestaat niet'],
    [withRule({ grondslag: 'X' }), '/deelregels/0/grondslag: grondslag "X" bestaat niet'],
    [withRule({ als: ['ooit'] }), '/deelregels/0/als/0: voorwaarde "ooit" bestaat niet'],
    [withRule({ doel: 'X' }), '/deelregels/0/doel: doel "X" bestaat niet'],
    [withRule({ schakelaar: 'X' }), '/deelregels/0/schakelaar: schakelaar "X" bestaat niet'],
    [
      withRule({ velden: [{ categorieen: ['X'], hoe: 'volledig' }] }),
      '/deelregels/0/velden/0/categorieen/0: categorie "X" bestaat niet',
    ],
    [
      withRule({ velden: [{ categorieen: ['feit'], hoe: 'half' }] }),
      '/deelregels/0/velden/0/hoe: wijze van delen "half" bestaat niet',
    ],
    [
      withRule({ geldigTot: '2019-01-01T00:00:00+01:00' }),
      '/deelregels/0/geldigTot: het einde ligt niet na het begin',
    ],
    [
      { waarnemingen: [{ code: 'W', voor: 'vt', door: 'wie', van: '2020-01-01T00:00:00Z' }] },
      '/waarnemingen/0/door: ketenpartner "wie" bestaat niet',
    ],
    [{ regios: [] }, '/ketenpartners/0/regios/0: regio "stad" bestaat niet'],
    [
      { grondslagen: [...smallRulebookDocument.grondslagen, ...smallRulebookDocument.grondslagen] },
      '/grondslagen/2/code: code "G" is al gebruikt',
    ],
    [
      {
        voorwaarden: { ...smallRulebookDocument.voorwaarden, label: { zin: 'x', schema: { minLength: 1 } } },
      },
      '/voorwaarden/label/schema/minLength: dit sleutelwoord kent een voorwaarde niet',
    ],
  ])('is refused, with the place and the reason: %#', (changes, finding) => {
    expect(findings(changes)).toContain(finding);
  });

  it('tells everything that is wrong at once', () => {
    expect(findings({ ...withRule({ doel: 'X', verband: 'Y' }), verboden: [] })).toHaveLength(2);
  });
});
