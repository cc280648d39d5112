import { describe, expect, it } from '@jest/globals';
import { EXPLAIN_USAGE, explainOptions } from './explain-options.js';
import { PERSON_USAGE, personOptions } from './person-options.js';
import { RULES_USAGE, rulesOptions } from './rules-options.js';

describe('the command line of explain', () => {
  it('names a report and a form', () => {
    expect(explainOptions(['abc'])).toEqual({ tag: 'report', id: 'abc', form: 'tekst' });
    expect(explainOptions(['abc', '--json'])).toEqual({ tag: 'report', id: 'abc', form: 'json' });
    expect(explainOptions(['--adl', 'abc'])).toEqual({ tag: 'report', id: 'abc', form: 'adl' });
  });

  it('or asks for what was withheld since a day', () => {
    expect(explainOptions(['--niet-gedeeld', '--vanaf', '2026-11-01', '--json'])).toEqual({
      tag: 'withheld',
      from: new Date('2026-11-01'),
      json: true,
    });
    expect(explainOptions(['--niet-gedeeld', '--vanaf', 'gisteren'])).toMatch(/^--vanaf is een datum/);
  });

  it.each([[[]], [['a', 'b']], [['a', '--json', '--adl']], [['--wat']], [['a', '--niet-gedeeld']]])(
    'explains itself for %j',
    (args) => {
      expect(explainOptions(args)).toBe(EXPLAIN_USAGE);
    },
  );
});

describe('the command line of betrokkene', () => {
  it('wants a purpose that is one of a few', () => {
    expect(personOptions(['--doel', 'inzageverzoek', '--ldv'])).toEqual({
      purpose: 'inzageverzoek',
      ldv: true,
    });
  });

  it.each([[[]], [['--doel', 'zomaar']], [['--doel', 'toezicht', '999900006']]])(
    'takes no person and no other purpose: %j',
    (args) => {
      expect(personOptions(args)).toBe(PERSON_USAGE);
      expect(PERSON_USAGE).not.toMatch(/9999/);
    },
  );
});

describe('the command line of rules', () => {
  it('names a rule, or none', () => {
    expect(rulesOptions([])).toEqual({ code: null, from: new Date(0), json: false });
    expect(rulesOptions(['RR-M1-VT', '--vanaf', '2026-11-01', '--json'])).toEqual({
      code: 'RR-M1-VT',
      from: new Date('2026-11-01'),
      json: true,
    });
    expect(rulesOptions(['RR-M1-VT', '--vanaf', 'gisteren'])).toMatch(/^--vanaf is een datum/);
  });

  it.each([[['a', 'b']], [['--wat']], [['--vanaf', '2026-11-01']]])('explains itself for %j', (args) => {
    expect(rulesOptions(args)).toBe(RULES_USAGE);
  });
});
