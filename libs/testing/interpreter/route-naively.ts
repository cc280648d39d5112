import type { JsonObject, RulebookDocument } from '#core';
import { isTrueOf } from './is-true-of.js';

type RoutingRule = RulebookDocument['routeringsregels'][number];

/** What is routed, as the interpreter looks at it. */
export interface RoutedSubject {
  readonly kind: string;
  readonly sender: string;
  readonly at: number;
  /** Of the case after the report. */
  readonly region: string;
  /** What conditions look at. */
  readonly subject: JsonObject;
}

/** Whom a rule would address, with how many of its parts do not hold. */
export interface NaiveRule {
  readonly code: string;
  readonly failed: number;
  /** Recipient, function, partnership, purpose and whether it is a signal; empty when a part fails. */
  readonly reached: readonly string[];
}

/** Every rule for the kind, read straight from the document: no index, no compiling, no order. Knows no closed partners. */
export const routeNaively = (document: RulebookDocument, asked: RoutedSubject): readonly NaiveRule[] =>
  document.routeringsregels
    .filter(({ bericht }) => bericht === asked.kind)
    .map((rule) => {
      const conditions = rule.als.filter(
        (name) => !isTrueOf(document.voorwaarden[name]?.schema ?? {}, asked.subject, asked.subject),
      );
      const others = [isInRegion(rule, asked), isInPeriod(rule, asked), isAtItsTime(rule, asked)];
      const failed = conditions.length + others.filter((holds) => !holds).length;
      if (failed > 0) return { code: rule.code, failed, reached: [] };
      const reached = rule.aan.flatMap((address) =>
        reachedBy(document, address, asked)
          .filter((name) => name.split('.')[0] !== asked.sender)
          .map((name) => [name, rule.verband, rule.doel, rule.niveau ?? 'alles'].join(' ')),
      );
      return { code: rule.code, failed: rule.aan.length > 0 && reached.length === 0 ? 1 : 0, reached };
    });

const isInRegion = ({ regios }: RoutingRule, { region }: RoutedSubject): boolean =>
  regios?.includes(region) ?? true;

const isInPeriod = ({ geldigVan, geldigTot }: RoutingRule, { at }: RoutedSubject): boolean =>
  !(geldigVan !== undefined && at < Date.parse(geldigVan)) &&
  !(geldigTot !== undefined && at >= Date.parse(geldigTot));

const wallClock = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];

const isAtItsTime = ({ moment }: RoutingRule, { at }: RoutedSubject): boolean => {
  if (moment === undefined) return true;
  const parts = Object.fromEntries(wallClock.formatToParts(at).map(({ type, value }) => [type, value]));
  const time = `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
  const today = DAYS.indexOf(parts['weekday'] ?? '');
  const { dagen = DAYS, van = '00:00', tot = '24:00' } = moment;
  const isOn = (day: number): boolean => (dagen as readonly string[]).includes(DAYS[(day + 7) % 7] ?? '');
  if (van < tot) return isOn(today) && time >= van && time < tot;
  return (isOn(today) && time >= van) || (isOn(today - 1) && time < tot);
};

const reachedBy = (
  { ketenpartners, tafels }: RulebookDocument,
  address: RoutingRule['aan'][number],
  { region }: RoutedSubject,
): readonly string[] => {
  const isHere = ({ regios }: (typeof ketenpartners)[number]): boolean =>
    regios.length === 0 || regios.includes(region);
  const named = (code: string, functie: string | undefined): readonly string[] => {
    const partner = ketenpartners.find((one) => one.code === code);
    if (functie === undefined) return partner === undefined ? [] : [code];
    return partner?.functies?.some((one) => one.code === functie) === true ? [`${code}.${functie}`] : [];
  };
  if ('partner' in address) return named(address.partner, address.functie);
  if ('soort' in address)
    return ketenpartners
      .filter((partner) => partner.soort === address.soort && isHere(partner))
      .flatMap(({ code }) => named(code, address.functie));
  if ('tafel' in address) {
    const codes = tafels
      .filter(({ soort, regios }) => soort === address.tafel && regios.includes(region))
      .flatMap(({ leden }) => leden);
    return ketenpartners
      .filter((partner) => codes.includes(partner.code) && isHere(partner))
      .map(({ code }) => code);
  }
  return [];
};
