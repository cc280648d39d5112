import { termsIn } from '../rulebook/terms-in.js';
import type { DutyDocument, RulebookDocument, TermDocument } from '../rulebook/rulebook-document.js';
import { EXPIRED } from '../term/term.js';
import { conditionsPhrase } from './conditions-phrase.js';
import { excludedPhrase, lengthPhrase } from './duration-phrase.js';
import { joinedWith } from './joined-with.js';
import { fieldName, reportName, spokenName } from './spoken-name.js';
import { duePhrase, isAtOnce } from './term-due-phrase.js';
import { termEndPhrase } from './term-end-phrase.js';
import { termToldPhrase } from './term-told-phrase.js';

/** A term or a duty as one Dutch sentence: when it starts, by when what must have happened, who sees to it, and what silence means. */
export const termSentence = (document: RulebookDocument, term: TermDocument | DutyDocument): string =>
  `${start(document, term)}: ${[duePhrase(document, term), ...further(document, term)].join('; ')}.`;

const start = (document: RulebookDocument, term: TermDocument | DutyDocument): string => {
  const bij = 'termijn' in term ? undefined : term.bij;
  const delivered = termsIn(document)
    .filter(({ code }) => code === term.code)
    .flatMap(({ starters }) => starters.map(({ about }) => about.kind))
    .filter((kind) => bij?.berichten.includes(kind) !== true);
  const named = (kinds: readonly string[]): string =>
    joinedWith(
      'of',
      [...new Set(kinds)].map((kind) => reportName(document, kind)),
    );
  const starts = [
    ...(bij === undefined
      ? []
      : [
          `bij ${named(bij.berichten)}${bij.als.length === 0 ? '' : ` waarvoor geldt ${conditionsPhrase(document, bij.als)}`}`,
        ]),
    ...(delivered.length === 0 ? [] : [`bij de aflevering van ${named(delivered)}`]),
  ];
  const [first = 'bij geen enkel bericht', ...more] = starts;
  const whom = perPhrase(document, term);
  return [`${first.charAt(0).toUpperCase()}${first.slice(1)}`, ...more].join(', en ') + whom;
};

const perPhrase = (document: RulebookDocument, term: TermDocument | DutyDocument): string => {
  const per = 'termijn' in term ? ofDuty(term) : term.per;
  if (per === undefined) return '';
  if (per.lijst !== PERSONS) return `, apart voor elk van ${fieldName(document, per.lijst)}`;
  return `, apart voor iedere betrokkene${per.rollen === undefined ? '' : ` met de rol ${joinedWith('of', per.rollen)}`}`;
};

const PERSONS = '/betrokkenen';

const ofDuty = ({ per, rollen }: DutyDocument): TermDocument['per'] =>
  per === 'bericht' ? undefined : { lijst: PERSONS, ...(rollen === undefined ? {} : { rollen }) };

function* further(document: RulebookDocument, term: TermDocument | DutyDocument): Generator<string> {
  const { code, gehaald = [], vervalt = [], waarschuwingen = [] } = term;
  const { meteenGehaaldAls = [], laterDoor = [], na } = 'termijn' in term ? {} : term;
  if (na !== undefined) yield afterPhrase(document, na);
  if (meteenGehaaldAls.length > 0)
    yield `dat is meteen gehaald als geldt ${conditionsPhrase(document, meteenGehaaldAls)}`;
  if (gehaald.length > 0) yield `gehaald met ${ends(document, gehaald)}`;
  if (vervalt.length > 0) yield `vervallen met ${ends(document, vervalt)}`;
  for (const { code: event, resterend, als, opKantoordag } of waarschuwingen) {
    const office = opKantoordag === true ? ', op een dag dat het kantoor open is' : '';
    const so = als.length === 0 ? '' : `, als dan geldt ${conditionsPhrase(document, als)}`;
    yield `met nog ${lengthPhrase(resterend)} te gaan${excludedPhrase([resterend])}${office}${so}, een waarschuwing ${told(document, code, event)}`;
  }
  if (laterDoor.length > 0)
    yield `later eindigen kan alleen op het woord van ${joinedWith(
      'of',
      laterDoor.map((one) => spokenName(document, 'functies', one)),
    )}`;
  yield `${isAtOnce(term) ? 'daarover gaat meteen' : 'is het dan nog open, dan gaat'} een bericht ${told(document, code, EXPIRED)}`;
  if (term.toonAanAfzender === true) yield 'de afzender van het eerste bericht ziet hoe het ermee staat';
}

const afterPhrase = (
  { termijnen }: RulebookDocument,
  { termijnen: codes, hoogstens }: NonNullable<TermDocument['na']>,
): string => {
  const names = codes.map((code) => `‘${termijnen.find((one) => one.code === code)?.omschrijving ?? code}’`);
  return `zij gaat verder waar ${joinedWith('of', names)} eindigt, en samen duren zij hoogstens ${lengthPhrase(hoogstens)}`;
};

const told = (document: RulebookDocument, code: string, event: string): string =>
  termToldPhrase(document, code, event) ?? 'aan niemand';

const ends = (document: RulebookDocument, all: NonNullable<TermDocument['gehaald']>): string =>
  joinedWith(
    'of',
    all.map((end) => termEndPhrase(document, end)),
  );
