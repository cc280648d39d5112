import type { ProhibitionDocument, RulebookDocument } from '../rulebook/rulebook-document.js';
import { conditionsPhrase } from './conditions-phrase.js';
import { joinedWith } from './joined-with.js';
import { kindsPhrase } from './kinds-phrase.js';
import { reportName } from './spoken-name.js';

/** A prohibition as one Dutch sentence: what is not shared, whatever else is allowed. */
export const prohibitionSentence = (
  document: RulebookDocument,
  rule: ProhibitionDocument,
  categoryName: (code: string) => string,
): string => {
  const { als, categorieen, behalveAan, berichten, van, verbanden, doelen, ookNaLezen } = rule;
  const what =
    categorieen === 'alle'
      ? 'niets'
      : `niet: ${categorieen.map((code) => `‘${categoryName(code)}’`).join(', ')}`;
  const limits = [
    ...(berichten === undefined
      ? []
      : [
          `bij ${joinedWith(
            'of',
            berichten.map((kind) => reportName(document, kind)),
          )}`,
        ]),
    ...(van === undefined ? [] : [`van ${kindsPhrase(document, van, 'of')}`]),
    ...(verbanden === undefined
      ? []
      : [
          `in het verband ${joinedWith(
            'of',
            verbanden.map((code) => nameOf(document.verbanden, code)),
          )}`,
        ]),
    ...(doelen === undefined
      ? []
      : [
          `voor ${joinedWith(
            'of',
            doelen.map((code) => `‘${nameOf(document.doelen, code)}’`),
          )}`,
        ]),
  ];
  const when = als.length === 0 ? 'Altijd' : `Als geldt ${conditionsPhrase(document, als)}`;
  return (
    [
      `${[when, ...limits].join(', ')}: deel ${what}, ook als een andere regel het toestaat`,
      ...(behalveAan.length === 0 ? [] : [`behalve aan ${kindsPhrase(document, behalveAan, 'en')}`]),
      ...(ookNaLezen === true ? ['ook niet meer wat eerder al gelezen is'] : []),
    ].join('; ') + '.'
  );
};

const nameOf = (named: readonly { readonly code: string; readonly naam: string }[], code: string): string =>
  named.find((one) => one.code === code)?.naam ?? code;
