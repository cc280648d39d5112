import { describe, expect, it } from '@jest/globals';
import { compileRulebook, isJsonObject, warningsIn } from '#core';
import { loadContracts } from '../schema/load-contracts.js';
import { checkRulebook } from './check-rulebook.js';
import { exampleRulebook } from './example-rulebook.js';
import { warningLines } from './finding-lines.js';

const example: unknown = exampleRulebook();

describe('the example rulebook', () => {
  it('has the shape of a rulebook', () => {
    expect(checkRulebook(example)).not.toHaveProperty('findings');
  });

  it('compiles against the report kinds without a finding', () => {
    const compiled = compileRulebook(exampleRulebook(), loadContracts().all);
    expect('findings' in compiled ? compiled.findings : []).toEqual([]);
  });
});

/** Looked at one by one; each has a reason to stay. */
const ACCEPTED = [
  // A police advice that names nobody is for its sender alone, until somebody is named in a correction.
  'bericht-zonder-route: er zijn berichten "advies" waarvoor geen enkele routeringsregel geldt',
  // Regions of the example have the partners that its scenarios need, not all that a real one has.
  ...[
    ['hart-van-brabant', ['burgemeester', 'college', 'ggd', 'gi', 'ggz']],
    ['haaglanden', ['burgemeester', 'college', 'ggd', 'zvh']],
    ['hollands-midden', ['burgemeester', 'college', 'ggd', 'zvh', 'gi', 'ggz']],
  ].flatMap(([region, kinds]) =>
    [kinds]
      .flat()
      .map(
        (kind) =>
          `regio-zonder-ontvanger: in regio "${String(region)}" is er geen ketenpartner van soort "${String(kind)}"`,
      ),
  ),
  // Veilig Thuis shares with the ZSM table, but never with these two at it (P4).
  'ontvanger-krijgt-niets: geen deelregel geeft "shn", "halt" hier ooit iets',
];

describe('the warnings of the example rulebook', () => {
  const { all, check } = loadContracts();
  const warnings = warningsIn(exampleRulebook(), all);

  it('are those that were looked at and may stay', () => {
    const told = warnings.map(({ code, problem }) => `${code}: ${problem.split(';')[0]}`);
    expect(told.sort()).toEqual([...ACCEPTED].sort());
  });

  it('each have an example', () => {
    expect(warnings.filter(({ example }) => example?.values === undefined)).toEqual([]);
  });

  it.each(warnings.map((warning) => [`${warning.code} ${warning.pointer}`, warning] as const))(
    'show nothing that a report of the kind cannot have: %s',
    (_, { example }) => {
      const [contract] = all.filter(({ kind }) => kind === example?.kind);
      const data = example?.values?.['bericht'] ?? {};
      const type = contract?.type ?? '';
      const checked = check({ type, data } as never);
      const faults = 'faults' in checked ? checked.faults : [];
      // The rest of the report may be missing; nothing that is there may be wrong.
      expect(faults.filter(({ code }) => !['veld-ontbreekt'].includes(code))).toEqual([]);
    },
  );

  it('are written out a line each, with the example below it', () => {
    const [first] = warningLines(warnings.filter(({ code }) => code === 'ontvanger-krijgt-niets'));
    expect(first).toMatch(/^ {2}ontvanger-krijgt-niets \/routeringsregels\/\d+\/aan\/0: geen deelregel/);
    expect(
      warningLines([
        {
          code: 'c',
          pointer: '/p',
          problem: 'x',
          example: { kind: 'k', region: 'r', moment: 0, values: { zaak: {} } },
        },
      ]),
    ).toEqual([
      '  c /p: x',
      '    bijvoorbeeld: bericht "k", regio "r", donderdag 1 januari 1970 om 01:00, {"zaak":{}}',
    ]);
  });
});

describe('a rulebook of another shape', () => {
  it('is refused with each place that is wrong', () => {
    if (!isJsonObject(example)) throw new Error('the example is no object');
    const checked = checkRulebook({ ...example, versie: 'een versie', onbekend: 1 });
    expect('findings' in checked && checked.findings.map(({ pointer }) => pointer).sort()).toEqual([
      '',
      '/versie',
    ]);
  });
});
