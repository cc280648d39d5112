import { conditionSteps } from './compile-conditions.js';
import { compilePartners } from './compile-partners.js';
import { compileTerms } from './compile-terms.js';
import { withHub } from './hub-partner.js';
import { planSteps } from './compile-plans.js';
import { compileRegions } from './compile-regions.js';
import { compileStandIns } from './compile-stand-ins.js';
import { compileSuccessions } from './compile-successions.js';
import { compileTable } from './compile-table.js';
import { routeSteps } from './compile-routes.js';
import { finished } from './finished.js';
import { groupBy } from './group-by.js';
import { pointerSteps } from '../report/json-pointer.js';
import type { Rulebook } from './rulebook.js';
import type { RulebookDocument } from './rulebook-document.js';

/** What decisions are made with, from a document in which nothing was found wrong. */
export const compileChecked = (document: RulebookDocument): Rulebook => finished(checkedSteps(document));

/** The same, a little a step: who runs it does other work between the steps. */
export function* checkedSteps(document: RulebookDocument): Generator<undefined, Rulebook> {
  const { conditions, numberOf, findings } = yield* conditionSteps(document.voorwaarden);
  if (findings.length > 0) throw new Error(`regelset ${document.versie} was niet nagekeken`);
  const routes = yield* routeSteps(document, conditions, numberOf);
  const plans = yield* planSteps(document, numberOf);
  const partners = withHub(compilePartners(document.ketenpartners), document.hub.bron);
  return {
    version: document.versie,
    document,
    clockSkew: document.instellingen.klokafwijkingMinuten * 60_000,
    partners,
    partnersOfKind: groupBy(
      [...partners.values()],
      ({ kind }) => kind,
      (partner) => partner,
    ),
    conditions,
    ...compileRegions(document.regios),
    ...compileSuccessions(document.opvolgingen ?? []),
    standIns: compileStandIns(document.waarnemingen),
    tables: document.tafels.map(compileTable),
    caseFacts: groupBy(
      document.zaakfeiten.flatMap((rule) => rule.berichten.map((bericht) => ({ bericht, rule }))),
      ({ bericht }) => bericht,
      ({ rule }) => ({
        fact: rule.feit,
        conditions: rule.als.map(numberOf),
        value: rule.wordt,
        from: rule.uit === undefined ? null : pointerSteps(rule.uit),
        per: rule.per ?? null,
        isList: rule.voegToe === true,
        counts: rule.telt ?? null,
      }),
    ),
    valueLists: groupBy(
      document.waardelijsten,
      ({ bericht }) => bericht,
      (list) => ({
        field: pointerSteps(list.veld),
        pointer: list.veld,
        translation: new Map(Object.entries(list.vertaling ?? {})),
        allowed: list.toegestaan === undefined ? null : new Set(list.toegestaan),
        where: list.bij === undefined ? null : { field: pointerSteps(list.bij.veld), value: list.bij.waarde },
        providers: list.van === undefined ? null : new Set(list.van),
      }),
    ),
    recognitions: new Map(
      (document.herkenning ?? []).map(({ bericht, velden, versie, personen }) => [
        bericht,
        { fields: velden.map(pointerSteps), version: versie ?? null, persons: personen === true },
      ]),
    ),
    destructions: groupBy(
      document.vernietigingen.flatMap((rule) => rule.berichten.map((bericht) => ({ bericht, rule }))),
      ({ bericht }) => bericht,
      ({ rule }) => ({ code: rule.code, conditions: rule.als.map(numberOf), kinds: rule.vernietigt }),
    ),
    partnerships: new Map(
      document.verbanden.map(({ code, deelnemers }) => [
        code,
        {
          code,
          participants:
            deelnemers === undefined ? null : new Map(deelnemers.map(({ soort, lid }) => [soort, lid])),
        },
      ]),
    ),
    legalBases: new Map(document.grondslagen.map((basis) => [basis.code, basis])),
    ...compileTerms(document, numberOf),
    routes,
    providersOf: new Map(
      [
        ...groupBy(
          document.deelregels,
          ({ bericht }) => bericht,
          ({ van }) => van,
        ),
      ].map(([kind, providers]) => [kind, new Set(providers.flat())]),
    ),
    plans,
    planByKey: new Map(plans.map((plan) => [plan.key, plan])),
  };
}
