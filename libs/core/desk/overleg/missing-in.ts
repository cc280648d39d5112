import type { CoreQuestion, SharedReport } from './meeting-case.js';

/** The kind of report in which Veilig Thuis tells how safe it is (M4). */
const ASSESSMENT = 'veiligheidsbeoordeling';

/** What has not been shared of a case yet, in sentences, as far as follows from what was. */
export const missingIn = (
  known: readonly SharedReport[],
  questions: readonly CoreQuestion[],
): readonly string[] => [
  ...(known.some(({ soort, signaal }) => soort === ASSESSMENT && !signaal)
    ? []
    : ['Er is geen veiligheidsbeoordeling met u gedeeld.']),
  ...questions
    .filter(({ antwoorden }) => antwoorden.length === 0)
    .map(({ vraag }) => `Geen gedeeld bericht beantwoordt de vraag ‘${vraag}’`),
  ...known
    .filter(({ signaal }) => signaal)
    .map(({ naam, naamVan }) => `Van ${naam} van ${naamVan} weet u alleen dat het er is.`),
  ...known
    .filter(({ nietActueel }) => nietActueel)
    .map(({ naam, naamVan }) => `Wat u hebt van ${naam} van ${naamVan} is niet meer actueel.`),
];
