import {
  cameSince,
  nameOfKind,
  partnerName,
  toRfc3339,
  type ActRefusal,
  type ActRefusalCode,
  type Fault,
} from '#core';
import { type Answer, problem, type ProblemName } from '#runtime';
import type { CaseBefore } from './case-before.js';

/** The problem that each refusal makes, the gravest first: what one may not do is told before what is wrong with it. */
const PROBLEMS: readonly (readonly [ProblemName, readonly ActRefusalCode[]])[] = [
  [
    'geen-toegang',
    ['rol-zonder-recht', 'regio-zonder-recht', 'organisatie-zonder-recht', 'functie-zonder-recht'],
  ],
  ['niet-gevonden', ['vraag-onbekend', 'actie-onbekend', 'vergadering-onbekend']],
  ['botst', ['zaak-besloten', 'vraag-beantwoord', 'vergadering-bestaat']],
];

/** Why an act is not recorded, all at once. */
export const refusedAct = (refusals: readonly ActRefusal[]): Answer => {
  const [name = 'aanvraag-onjuist'] =
    PROBLEMS.find(([, codes]) => refusals.some(({ code }) => codes.includes(code))) ?? [];
  return problem(
    name,
    refusals
      .map(({ reden }) => reden)
      .filter(isFirst)
      .join(' '),
    {
      extra: { fouten: refusals },
    },
  );
};

const isFirst = (text: string, place: number, all: readonly string[]): boolean => all.indexOf(text) === place;

/** The contract or the rules of intake refuse it; pointers into what was filled in. */
export const refusedReport = (faults: readonly Fault[]): Answer =>
  problem('aanvraag-onjuist', 'Verbeter wat bij fouten staat. Er is niets vastgelegd.', {
    extra: {
      fouten: faults.map(({ code, pointer, expected, remedy }) => ({
        code,
        veld: pointer.replace(/^\/data/, ''),
        reden: `Verwacht: ${expected.nl.replace(/\.$/, '')}. ${remedy.nl}`,
      })),
    },
  });

/** Whether somebody acts on another version than there is now, or names none where it matters (`isNeeded`); null: they do not. */
export const outdated = (
  {
    acting,
    card,
    dossier,
  }: Pick<CaseBefore, 'acting' | 'dossier'> & { readonly card: { readonly versie: string } },
  version: string | null,
  isNeeded: boolean,
): Answer | null => {
  if (version === null) return isNeeded ? versionMissing : null;
  if (version === card.versie) return null;
  const { rulebook } = acting;
  return problem('versie-verouderd', 'Er is intussen iets veranderd. Kijk eerst wat er nieuw is.', {
    headers: { ETag: `"${card.versie}"` },
    extra: {
      fouten: [{ code: 'versie-verouderd', veld: '', reden: 'Er is intussen iets veranderd.' }],
      versie: card.versie,
      gewijzigd: (cameSince(dossier, version) ?? []).map(({ reportId, kind, from, receivedAt }) => ({
        bericht: reportId,
        soort: kind,
        naam: nameOfKind(rulebook, kind),
        van: from,
        naamVan: partnerName(rulebook, from),
        sinds: toRfc3339(receivedAt),
      })),
    },
  });
};

const versionMissing = problem(
  'versie-ontbreekt',
  'Zet in de header If-Match de versie van de kaart die u voor u had, tussen aanhalingstekens.',
);

export const overtaken = problem(
  'versie-verouderd',
  'Een collega heeft hier net iets vastgelegd. Wacht tot dat op het bord staat en kijk dan opnieuw.',
  {
    extra: {
      fouten: [{ code: 'versie-verouderd', veld: '', reden: 'Een collega was u net voor.' }],
      gewijzigd: [],
    },
  },
);

export const otherRequest = problem(
  'botst',
  'Deze Idempotency-Key is al voor iets anders gebruikt. Gebruik voor iedere handeling een nieuwe sleutel.',
);

export const noDesk = problem(
  'geen-toegang',
  'Voor uw organisatie staat in de regelset geen systeem van de tafel. Vraag het de beheerder van de regelset.',
);
