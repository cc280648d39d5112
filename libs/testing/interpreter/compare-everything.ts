import type { Contract, RulebookDocument } from '#core';
import type { About, Compiled } from './compiled.js';
import { comparePlan, questionAbout, titleOf } from './compare-plan.js';
import type { Compared } from './compare-plan.js';
import { fieldsOf } from './fields-of.js';
import { interpret } from './interpret.js';
import { rulesThatSpeak } from './rules-that-speak.js';

/**
 * Every kind of report × provider kind × recipient kind × partnership × purpose: of what no rule speaks both must give nothing,
 * and for the rest every combination is compared.
 */
export const compareEverything = (
  document: RulebookDocument,
  contracts: readonly Contract[],
  compiled: Compiled,
): Compared & { readonly plans: number; readonly denied: number } => {
  const roles = rolesIn(document);
  const fieldCounts = new Map(
    contracts.map((contract) => [
      contract,
      fieldsOf(contract.fields).reduce((sum, { isOfPerson }) => sum + (isOfPerson ? roles.length : 1), 0),
    ]),
  );
  const disagreements: string[] = [];
  let [combinations, plans, denied] = [0, 0, 0];
  for (const about of everything(document, contracts)) {
    const question = questionAbout(document, about);
    const plan = compiled.planFor(about);
    const isSpokenOf = rulesThatSpeak(question).length > 0;
    if (isSpokenOf !== (plan !== null))
      disagreements.push(`${titleOf(about)}: ${isSpokenOf ? 'has no plan' : 'has a plan without a rule'}`);
    if (plan === null) {
      const everythingHolds = { holds: () => true, holdsFor: () => true };
      const { level } = interpret({ ...question, at: Date.parse('2026-11-24T14:00:00Z') }, everythingHolds);
      if (level !== 'nothing')
        disagreements.push(`${titleOf(about)}: compiled nothing, interpreter ${level}`);
      denied += fieldCounts.get(about.contract) ?? 0;
    } else {
      const compared = comparePlan(document, roles, about, plan);
      combinations += compared.combinations;
      disagreements.push(...compared.disagreements);
      plans += 1;
    }
  }
  return { combinations, disagreements, plans, denied };
};

const everything = (document: RulebookDocument, contracts: readonly Contract[]): readonly About[] => {
  const kinds = [...new Set(document.ketenpartners.map(({ soort }) => soort))];
  return contracts.flatMap((contract) =>
    kinds.flatMap((provider) =>
      kinds.flatMap((recipient) =>
        document.verbanden.flatMap(({ code: partnership }) =>
          document.doelen.map(({ code: purpose }) => ({
            contract,
            provider,
            recipient,
            partnership,
            purpose,
          })),
        ),
      ),
    ),
  );
};

const rolesIn = ({ deelregels }: RulebookDocument): readonly string[] => [
  ...new Set(deelregels.flatMap(({ velden }) => velden.flatMap(({ rollen }) => rollen ?? []))),
  'een-rol-van-niemand',
];
