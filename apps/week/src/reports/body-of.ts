import type { JsonObject } from '#core';
import {
  stepsThat,
  type Arrest,
  type Decision,
  type PlannedCase,
  type Step,
  type Suspect,
} from '../plan/planned-case.js';
import { dutchDate, dutchTime } from './dutch-time-text.js';
import { personsOf } from './persons-of.js';

/** The ids that the hub gave to earlier reports of the case, by step. */
export type IdOf = (step: string) => string;

type Original = Exclude<Step, { readonly does: 'again' }>;

/** The kind of a report and what it says. */
export interface Body {
  readonly kind: string;
  readonly data: JsonObject;
}

/** What is reported in a step, in the words of the contracts. */
export const bodyOf = (planned: PlannedCase, step: Original, idOf: IdOf): Body => {
  const referentie = `${planned.name}-${step.name}`;
  switch (step.does) {
    case 'arrest':
      return { kind: 'aanhouding', data: { referentie, ...aanhouding(planned, step, step.at) } };
    case 'correct':
      return {
        kind: 'correctie',
        data: {
          referentie,
          betreft: idOf(step.of),
          soort: 'correctie',
          functie: step.byHovj ? 'hovj' : 'wijkagent',
          reden: 'Het tijdstip was verkeerd overgenomen.',
          wijzigingen: [
            {
              veld: `/betrokkenen/${step.suspect}/aanhouding/${step.field === 'arrestedAt' ? 'tijdstip' : 'beslissingHulpofficier'}`,
              nieuw: dutchTime(step.to),
            },
          ],
        },
      };
    case 'care':
      return {
        kind: 'vt-melding',
        data: {
          referentie,
          melder: { organisatie: 'politie', dienst: 'basisteam' },
          zorgelijkeSituatie: { situatieschets: 'Ruzie in de woning, gehoord door de buren.' },
          acuut: 'nee',
          kinderenBetrokken: step.children > 0 ? 'ja' : 'nee',
          terugkoppelingGewenst: step.wantsFeedback,
          wpgArtikel: '8',
          betrokkenen: personsOf(
            planned,
            { suspects: suspectsOf(planned, step).slice(0, 1), ...step },
            false,
          ),
        },
      };
    case 'assess':
      return { kind: 'veiligheidsbeoordeling', data: beoordeling(planned, step) };
    case 'decide':
      return { kind: 'zsm-beslissing', data: { referentie, ...beslissing(planned, step, step.at) } };
    case 'sash':
      return {
        kind: 'sash-uitkomst',
        data: {
          referentie,
          instrument: 'SASH',
          instrumentVersie: '2.0',
          uitkomst: step.outcome,
          datum: dutchDate(step.at),
          beoordelaarRol: 'politiemedewerker huiselijk geweld',
          antwoorden: [{ vraag: 'Wordt het geweld erger?', antwoord: 'onbekend' }],
          kinderenBetrokken: 'nee',
          betrokkenen: personsOf(planned, { suspects: suspectsOf(planned, step), children: 0 }, false),
        },
      };
    case 'feedback':
      return {
        kind: 'terugkoppeling',
        data: {
          betreft: idOf(step.of),
          status: 'VT-01-03',
          datum: dutchDate(step.at),
          toelichting: 'Er zijn geen vervolgstappen nodig.',
        },
      };
  }
};

/** The suspects of the last arrest before a step. */
const suspectsOf = (planned: PlannedCase, { at }: { readonly at: number }): readonly Suspect[] =>
  stepsThat(planned, 'arrest').findLast((arrest) => arrest.at <= at)?.suspects ?? [];

const aanhouding = (planned: PlannedCase, step: Arrest, at: number): JsonObject => ({
  situatie: step.isHeardOnly ? 'gehoord' : 'aangehouden',
  feit: { aard: 'geweld', omschrijving: 'Mishandeling in de woning.', gepleegdOp: dutchDate(at) },
  termijnUren: step.hours,
  hgLabel: step.hgLabel ? 'ja' : 'nee',
  verdachteGeinformeerd: step.informed ? 'ja' : 'nee',
  verdachteAkkoord: step.agreed ? 'ja' : 'nee',
  kinderenBetrokken: step.children > 0 ? 'ja' : 'nee',
  relaas: 'Verdachte werd in de woning aangetroffen.',
  wpgArtikel: '8',
  betrokkenen: personsOf(planned, step, !step.isHeardOnly),
});

const beoordeling = (
  planned: PlannedCase,
  step: Extract<Original, { readonly does: 'assess' }>,
): JsonObject => ({
  beoordeling: `${planned.name}-${step.name.slice(0, step.name.lastIndexOf('-'))}`,
  versie: step.version,
  onderdeel: step.isWhole ? 'volledig' : 'A',
  instrument: { naam: 'Triage-instrument Veilig Thuis', versie: '3' },
  triage: 'B',
  acuteOnveiligheid: step.acute,
  veiligheidsvoorwaarden: ['Geen contact zonder toezicht.'],
  beoordelaarRol: 'gedragswetenschapper',
  inKennisStellen: false,
  ...(step.toldPersons ? { informeringBetrokkene: { gedaan: 'ja' } } : {}),
});

const beslissing = (planned: PlannedCase, step: Decision, at: number): JsonObject => ({
  status: step.isFinal ? 'definitief' : 'voorgenomen',
  beslissingen: step.about.map(({ mark, besluit, custody }) => ({
    kenmerk: mark,
    besluit,
    tijdstip: dutchTime(at),
    ...(besluit === 'heenzenden' ? { tijdstipVrijlating: dutchTime(at) } : {}),
    ...(custody === null ? {} : { vrijheidsbeneming: custody }),
  })),
  zwaarwegendBelang: {
    doelen: ['hulp-aan-slachtoffers-en-betrokkenen'],
    toelichting: 'De veiligheid van het slachtoffer.',
  },
  beslisserRol: 'officier van justitie',
  betrokkenen: personsOf(
    planned,
    {
      suspects: suspectsOf(planned, { at }).filter(({ mark }) => step.about.some((one) => one.mark === mark)),
      children: 0,
    },
    false,
  ),
});
