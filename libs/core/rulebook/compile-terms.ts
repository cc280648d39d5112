import { pointerSteps } from '../report/json-pointer.js';
import { groupBy } from './group-by.js';
import type { DutyDocument, RulebookDocument, TermDocument } from './rulebook-document.js';
import type { LengthDocument, MomentDocument, TermEndDocument, WarningDocument } from './term-documents.js';
import { minuteOf } from './written-time.js';
import type { NumberOf } from './compile-plans.js';
import type { Moment, TermEnd, TermLength, TermRule, Warning } from './term-rule.js';

/** Terms by their code, by the kind of report that starts them, and by the routing rule whose delivery does. */
export interface CompiledTerms {
  readonly terms: ReadonlyMap<string, TermRule>;
  readonly termsStartedBy: ReadonlyMap<string, readonly TermRule[]>;
  readonly termsOfRoutes: ReadonlyMap<string, TermRule>;
}

/** Compiles term rules and duties alike: a duty is a term that starts with sharing. */
export const compileTerms = (document: RulebookDocument, numberOf: NumberOf): CompiledTerms => {
  const ruled = document.termijnen.map((rule) => ({
    kinds: rule.bij?.berichten ?? [],
    rule: termRule(rule, numberOf),
  }));
  const duties = document.plichten.map((duty) => dutyRule(duty, numberOf));
  const terms = new Map([...ruled.map(({ rule }) => rule), ...duties].map((rule) => [rule.code, rule]));
  return {
    terms,
    termsOfRoutes: new Map(
      document.routeringsregels.flatMap(({ code, termijn }) => {
        const rule = terms.get(termijn ?? '');
        return rule === undefined ? [] : [[code, rule] as const];
      }),
    ),
    termsStartedBy: groupBy(
      ruled.flatMap(({ kinds, rule }) => kinds.map((kind) => ({ kind, rule }))),
      ({ kind }) => kind,
      ({ rule }) => rule,
    ),
  };
};

const termRule = (rule: TermDocument, numberOf: NumberOf): TermRule => ({
  code: rule.code,
  description: rule.omschrijving,
  legalBasis: rule.grondslag,
  starts: rule.bij?.als.map(numberOf) ?? null,
  after: rule.na === undefined ? null : { codes: new Set(rule.na.termijnen), atMost: rule.na.hoogstens },
  per: rule.per === undefined ? null : perItem(rule.per.lijst, rule.per.rollen),
  from: moment(rule.vanaf ?? 'ontvangst', numberOf),
  length: rule.duur === undefined ? null : length(rule.duur),
  until: rule.tot === undefined ? null : moment(rule.tot, numberOf),
  holder: rule.wie,
  metAlready: (rule.meteenGehaaldAls ?? []).map(numberOf),
  ends: endsByKind(rule, numberOf),
  warnings: (rule.waarschuwingen ?? []).map((one) => warning(one, numberOf)),
  laterBy: new Set(rule.laterDoor),
  isShownToSender: rule.toonAanAfzender === true,
  isShownAtTable: rule.toonAanTafel === true,
});

const dutyRule = (duty: DutyDocument, numberOf: NumberOf): TermRule => ({
  code: duty.code,
  description: duty.omschrijving,
  legalBasis: duty.grondslag,
  starts: null,
  after: null,
  per: duty.per === 'bericht' ? null : perItem('/betrokkenen', duty.rollen),
  from: { tag: 'receipt' },
  length: { tag: 'fixed', duration: duty.termijn },
  until: null,
  holder: duty.wie,
  metAlready: [],
  ends: endsByKind(duty, numberOf),
  warnings: (duty.waarschuwingen ?? []).map((one) => warning(one, numberOf)),
  laterBy: new Set(),
  isShownToSender: duty.toonAanAfzender === true,
  isShownAtTable: false,
});

const perItem = (list: string, roles: readonly string[] | undefined): TermRule['per'] => ({
  list: pointerSteps(list),
  roles: roles === undefined ? null : new Set(roles),
});

const moment = (document: MomentDocument, numberOf: NumberOf): Moment => {
  if (document === 'ontvangst') return { tag: 'receipt' };
  if (document === 'opening') return { tag: 'opening' };
  if ('vergadering' in document)
    return {
      tag: 'meeting',
      table: document.vergadering,
      minute: document.om === undefined ? null : minuteOf(document.om),
      lateIf: document.laatAls?.map(numberOf) ?? null,
    };
  const otherwise = document.anders === undefined ? null : pointerSteps(document.anders);
  if ('eersteVan' in document)
    return {
      tag: 'first',
      list: pointerSteps(document.eersteVan),
      at: pointerSteps(document.veld),
      otherwise,
    };
  return 'onderdeel' in document
    ? { tag: 'told', of: 'item', at: pointerSteps(document.onderdeel), otherwise }
    : { tag: 'told', of: 'report', at: pointerSteps(document.veld), otherwise };
};

const length = (document: LengthDocument): TermLength =>
  'volgens' in document
    ? {
        tag: 'told',
        at: pointerSteps(document.volgens),
        durations: new Map(Object.entries(document.gevallen)),
      }
    : { tag: 'fixed', duration: document };

const endsByKind = (
  { gehaald = [], vervalt = [] }: Pick<TermDocument, 'gehaald' | 'vervalt'>,
  numberOf: NumberOf,
): TermRule['ends'] =>
  groupBy(
    [
      ...gehaald.flatMap((end) =>
        end.berichten.map((kind) => ({ kind, end: termEnd(end, 'gehaald', numberOf) })),
      ),
      ...vervalt.flatMap((end) =>
        end.berichten.map((kind) => ({ kind, end: termEnd(end, 'vervallen', numberOf) })),
      ),
    ],
    ({ kind }) => kind,
    ({ end }) => end,
  );

const termEnd = (end: TermEndDocument, outcome: TermEnd['outcome'], numberOf: NumberOf): TermEnd => ({
  outcome,
  conditions: end.als.map(numberOf),
  isAnswer: end.antwoord === true,
  byHolder: end.doorHouder === true,
  about:
    end.voor === undefined
      ? null
      : {
          list: pointerSteps(end.voor.lijst),
          at: pointerSteps(end.voor.veld ?? ''),
          values: end.voor.een === undefined ? null : new Set(end.voor.een),
        },
});

const warning = (document: WarningDocument, numberOf: NumberOf): Warning => ({
  code: document.code,
  left: document.resterend,
  conditions: document.als.map(numberOf),
  onOfficeDay: document.opKantoordag === true,
});
