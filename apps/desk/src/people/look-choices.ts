import {
  isWithin,
  LOOK_PURPOSES,
  LOOK_ROLES,
  lookablePartners,
  mayLook,
  regionName,
  type Person,
  type Rulebook,
} from '#core';
import { type Answer, json, problem } from '#runtime';
import type { PeopleParts } from './people-parts.js';

export type LookChoices = (person: Person) => Promise<Answer>;

/** As which partners, in which functions, roles and regions somebody may look, and for what. */
export const lookChoices =
  ({ rulebooks, clock }: Pick<PeopleParts, 'rulebooks' | 'clock'>): LookChoices =>
  async (person) => {
    const { rulebook } = await rulebooks.active();
    const at = clock();
    const missing = mayLook(rulebook, person, at);
    if (missing !== null) return problem('geen-toegang', missing);
    return json(200, {
      rollen: LOOK_ROLES,
      doelen: Object.entries(LOOK_PURPOSES).map(([code, omschrijving]) => ({ code, omschrijving })),
      ketenpartners: lookablePartners(rulebook, person, at).map((code) =>
        choiceView(rulebook, code, person.assignment.region, at),
      ),
    });
  };

const choiceView = (rulebook: Rulebook, code: string, own: string | null, at: number) => {
  const partner = rulebook.partners.get(code);
  const ofPartner = partner?.regions.length === 0 ? [...rulebook.regions.keys()] : (partner?.regions ?? []);
  const regions = own === null ? ofPartner : ofPartner.filter((region) => region === own);
  const functions = [...(partner?.functions ?? [])].filter(([, { period }]) => isWithin(period, at));
  return {
    organisatie: code,
    naam: partner?.name ?? code,
    functies: functions.map(([of, { name }]) => ({ code: of, naam: name })),
    regios: regions.map((region) => ({ code: region, naam: regionName(rulebook, region) ?? region })),
  };
};
