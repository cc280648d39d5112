import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { compileRulebook } from '../rulebook/compile-rulebook.js';
import type { Assignment } from './person.js';
import { reportSight } from './report-sight.js';

const NOW = Date.parse('2026-11-26T12:00:00+01:00');
const compiled = compileRulebook(exampleRulebook(), loadContracts().all);
if ('findings' in compiled) throw new Error(JSON.stringify(compiled.findings));
const { rulebook } = compiled;

const sight = (given: Pick<Assignment, 'role'> & Partial<Assignment>) => {
  const assignment = {
    organisation: 'om-dh',
    function: null,
    region: null,
    period: { from: 0, until: null },
    ...given,
  };
  const seen = reportSight(rulebook, { id: 'p', name: 'Iemand', signedInAt: NOW, assignment }, NOW);
  if (typeof seen === 'string' || seen.tag === 'all') return seen;
  return [seen.recipients, seen.withConfidential];
};

describe('the reports that somebody sees', () => {
  it('are all of them for who runs or watches over the hub', () => {
    for (const role of ['beheerder', 'autorisatiebeheerder', 'fg-auditor', 'partnerbeheerder'] as const)
      expect(sight({ role, organisation: 'hub' })).toEqual({ tag: 'all' });
  });

  it('are those of a function only for who works in it, and for who watches over the organisation', () => {
    for (const role of ['zsm-dienst', 'deelnemer', 'partnerbeheerder'] as const) {
      expect(sight({ role })).toEqual([['om-dh'], false]);
      expect(sight({ role, function: 'ovj' })).toEqual([expect.arrayContaining(['om-dh.ovj']), true]);
    }
    for (const role of ['autorisatiebeheerder', 'fg-auditor'] as const)
      expect(sight({ role })).toEqual([expect.arrayContaining(['om-dh', 'om-dh.ovj']), true]);
  });

  it('are none once a role has ended', () => {
    expect(sight({ role: 'deelnemer', period: { from: 0, until: NOW } })).toMatch(/rol geldt nu niet/);
  });
});
