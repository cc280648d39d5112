import type { RulebookDocument, TermEndDocument } from '../rulebook/rulebook-document.js';
import { conditionsPhrase } from './conditions-phrase.js';
import { joinedWith } from './joined-with.js';
import { fieldName, reportName } from './spoken-name.js';

/** What ends a term, in words: `een terugkoppeling van wie daarvoor zorgt, als antwoord op dat bericht`. */
export const termEndPhrase = (
  document: RulebookDocument,
  { berichten, als, antwoord, doorHouder, voor }: TermEndDocument,
): string =>
  [
    [
      joinedWith(
        'of',
        berichten.map((kind) => reportName(document, kind)),
      ),
      ...(doorHouder === true ? ['van wie daarvoor zorgt'] : []),
      ...(als.length === 0 ? [] : [`waarvoor geldt ${conditionsPhrase(document, als)}`]),
    ].join(' '),
    ...(antwoord === true ? ['als antwoord op het eerste bericht'] : []),
    ...(voor === undefined ? [] : [aboutPhrase(document, voor)]),
  ].join(', ');

const aboutPhrase = (
  document: RulebookDocument,
  { lijst, veld, een }: NonNullable<TermEndDocument['voor']>,
): string => {
  const which = `voor wie daarin staat bij ${fieldName(document, lijst)}`;
  if (veld === undefined) return which;
  const values = joinedWith(
    'of',
    (een ?? []).map((value) => `‘${value}’`),
  );
  return `${which}, met bij ${fieldName(document, veld)} ${values === '' ? 'iets ingevuld' : values}`;
};
