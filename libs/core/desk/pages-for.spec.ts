import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import { pagesFor, type PageRight } from './pages-for.js';
import { ROLES, type Assignment } from './person.js';

const NOW = Date.parse('2026-11-26T12:00:00+01:00');
const compiled = compileRulebook(exampleRulebook(), loadContracts().all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;

const pages = (given: Partial<Assignment>): Readonly<Record<string, PageRight>> => {
  const period = { from: 0, until: null };
  const assignment = {
    role: 'zsm-dienst',
    organisation: 'om-dh',
    function: null,
    region: null,
    period,
    ...given,
  } as const;
  const all = pagesFor(rulebook, { id: 'p', name: 'Iemand', signedInAt: NOW, assignment }, NOW);
  return Object.fromEntries(all.map((one) => [one.page, one]));
};
const open = (given: Partial<Assignment>) =>
  Object.values(pages(given)).flatMap(({ page, missing }) => (missing === null ? [page] : []));

describe('the pages of the console', () => {
  it.each<[Partial<Assignment>, readonly string[]]>([
    [{ role: 'zsm-dienst' }, ['start', 'zsm-bord', 'zaakbeeld', 'berichten', 'regels']],
    [
      { role: 'deelnemer', organisation: '3ro' },
      ['start', 'zaakbeeld', 'actie-overleg', 'berichten', 'regels'],
    ],
    [{ role: 'beheerder', organisation: 'hub' }, ['start', 'berichten', 'tegengehouden', 'regels']],
    [{ role: 'partnerbeheerder' }, ['start', 'berichten', 'tegengehouden', 'regels']],
    [{ role: 'fg-auditor' }, ['start', 'berichten', 'regels']],
  ])('are for %j: %j', (given, expected) => {
    expect(open(given)).toEqual(expected);
  });

  it('tell of each page that is not there which role is missing and who gives it', () => {
    for (const role of ROLES)
      for (const { page, missing } of Object.values(pages({ role })))
        if (missing !== null)
          expect([page, missing]).toEqual([page, expect.stringMatching(/Rollen geeft|regelset/)]);
  });

  it('name the tables that can be opened there', () => {
    expect(pages({})['zsm-bord']).toMatchObject({
      tables: [
        {
          code: 'zsm-dh',
          kind: 'zsm',
          name: 'ZSM-tafel Haaglanden en Hollands Midden',
          regions: [{ code: 'haaglanden', name: 'Haaglanden' }, { code: 'hollands-midden' }],
        },
      ],
    });
    const chair = { role: 'voorzitter', organisation: 'vt-hvb', function: 'voorzitter' } as const;
    expect(pages(chair)['actie-overleg']?.tables).toMatchObject([{ code: 'ao-hvb', mayChair: true }]);
    expect(pages({ role: 'deelnemer', organisation: '3ro' })['zaakbeeld']?.tables).toMatchObject(
      ['ao-hvb', 'ao-dh', 'ago-rm'].map((code) => ({ code, mayChair: false })),
    );
  });

  it('are not there for who sits at no table, with what is missing at the one nearby', () => {
    const stranger = pages({ organisation: 'ggz-hag' })['zsm-bord'];
    expect(stranger?.missing).toMatch(/zit niet aan deze tafel/);
    const participant = pages({ role: 'deelnemer', organisation: 'ggz-hag' })['zaakbeeld'];
    expect(participant?.missing).toMatch(/zit niet aan deze tafel/);
  });
});
