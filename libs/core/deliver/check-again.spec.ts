import { describe, expect, it } from '@jest/globals';
import { exampleRulebook, loadContracts } from '#contracts';
import { exampleData } from '#testing';
import type { CaseState } from '../case/case-state.js';
import { compileChecked } from '../rulebook/compile-checked.js';
import { planKey } from '../share/plan.js';
import { checkAgain } from './check-again.js';
import type { StoredDelivery } from './outgoing-report.js';

const rulebook = compileChecked(exampleRulebook());
const contract = loadContracts().contractOf('zvh-casus', 1);
const AT = Date.parse('2027-02-03T10:30:00+01:00');
const RESULT = '0d000000-0000-4000-8000-000000000001';
const data = exampleData('zvh-casus', 'resultaat');

const delivered = (kind: string, partner: string): StoredDelivery & { earlier: null } => {
  const subject = { kind: 'zvh-casus', provider: 'zvh', recipient: kind, partnership: 'zvh' };
  const plan = rulebook.planByKey.get(planKey({ ...subject, purpose: 'zvh-resultaat' }));
  if (plan === undefined) throw new Error(`no plan for ${kind}`);
  return {
    number: 1,
    deliveryId: 'aflevering',
    partner,
    reportId: RESULT,
    corrects: null,
    receivedAt: AT,
    caseId: 'zaak',
    from: 'zvh-rm',
    capacity: 'zvh-rm',
    standsInFor: null,
    partnership: 'zvh',
    purpose: 'zvh-resultaat',
    waitsUntil: null,
    readableUntil: null,
    plan: plan.number,
    held: plan.rules.map(({ forbids }) => (forbids ? '0' : '1')).join(''),
    persons: plan.personConditions.map(() => ''),
    signal: null,
    earlier: null,
  };
};
const look = (kind: string, partner: string, facts: CaseState['facts']) =>
  checkAgain(
    rulebook,
    delivered(kind, partner),
    { data, contract, at: AT },
    {
      at: AT,
      rulebook,
      caseNow: { facts: { zvhStatus: 'in-behandeling', ...facts }, partners: [], secretAddresses: [] },
      hasRead: false,
    },
  ).tag;

describe('a result of the Zorg- en Veiligheidshuis that lies unread', () => {
  it.each([
    ['nobody objects', {}, 'go', 'go'],
    [
      'another participant objects: only third parties get it no more (WGS 1.7(2))',
      { bezwaarVanDeelnemer: [RESULT] },
      'stop',
      'go',
    ],
    ['who provided it objects: nobody gets it any more', { bezwaarTegen: [RESULT] }, 'stop', 'stop'],
    ['somebody objects to another report', { bezwaarTegen: ['een-ander'] }, 'go', 'go'],
  ])('when %s', (_, facts, thirdParty, participant) => {
    expect([look('kmar', 'kmar', facts), look('politie', 'pol-rm', facts)]).toEqual([
      thirdParty,
      participant,
    ]);
  });
});
