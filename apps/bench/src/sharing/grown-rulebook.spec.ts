import { describe, expect, it } from '@jest/globals';
import { loadContracts } from '#contracts';
import { compileRulebook } from '#core';
import { assessmentUnder } from './assessment.js';
import { grownRulebook } from './grown-rulebook.js';
import { sharingReport } from './sharing-report.js';

const contracts = loadContracts();

describe('the rulebooks that sharing is measured under', () => {
  it('have the rules that were asked and nothing wrong with them', () => {
    const document = grownRulebook(400);
    const compiled = compileRulebook(document, contracts.all);
    expect([document.deelregels.length, 'findings' in compiled ? compiled.findings : []]).toEqual([400, []]);
  });

  it('bring the assessment, a valid one of 2.8 KB, to the same three recipients however many rules there are', () => {
    const type = 'nl.samenloop.veiligheidsbeoordeling.v1';
    const event = {
      id: '1',
      source: 'x',
      type,
      time: 0,
      subject: 'x',
      extensions: {},
      data: sharingReport as never,
    };
    expect(contracts.check(event)).not.toHaveProperty('faults');
    expect(JSON.stringify(sharingReport).length).toBeGreaterThan(2_600);
    const outcomes = [100, 400].map((rules) => {
      const assessment = assessmentUnder(grownRulebook(rules), contracts.all);
      const { deliveries } = assessment.decide();
      return [deliveries.map(({ to }) => to.recipient), assessment.buildViews({ ...assessment.decide() })];
    });
    expect(outcomes[0]).toEqual([expect.any(Array), 3]);
    expect(outcomes[1]).toEqual(outcomes[0]);
  });
});
