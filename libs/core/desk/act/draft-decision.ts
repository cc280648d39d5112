import type { JsonObject } from '../../report/json.js';
import type { ReportId } from '../../report/received-report.js';
import { actRefusal } from './act-refusal.js';
import type { ActRefusal } from './act-refusal.js';
import type { Acting } from './acting.js';
import { closedSuspects } from './closed-suspects.js';
import { contradictions } from './contradictions.js';
import { decisionMoments } from './decision-moments.js';
import type { Drafted } from './drafted.js';
import { heldPersons } from './held-persons.js';
import type { HeldPerson } from './held-persons.js';
import { itemsIn } from './items-in.js';
import { leftToHub } from './left-to-hub.js';
import { mayAct, mayDecide } from './may-act.js';
import { roleName } from './role-name.js';
import { usedAssessment } from './used-assessment.js';

const DECISION = 'zsm-beslissing';

/** The lists of a decision that speak of a suspect by mark. */
const ABOUT_SUSPECTS = [
  'beslissingen',
  'motivering',
  'beschermendeMaatregelen',
  'overigeMaatregelen',
  'gedragsaanwijzing',
  'haltVerwijzing',
];

/**
 * A decision at the ZSM table as a report (M6). What was filled in is completed with the report it follows, the assessment that
 * lay before who decides, their function, and the persons their organisation knows.
 */
export const draftDecision = (acting: Acting, filledIn: JsonObject): Drafted => {
  const { rulebook, reports } = acting;
  const followed = filledIn['betreft'];
  const persons = heldPersons(reports, typeof followed === 'string' ? followed : null);
  const isFinal = filledIn['status'] === 'definitief';
  const refusals = [
    ...mayAct(acting, DECISION, 'zsm', ['zsm-dienst']),
    ...(isFinal ? mayDecide(acting) : []),
    ...leftToHub(filledIn, ['veiligheidsbeoordeling', 'beslisserRol', 'betrokkenen']),
    ...unknownSuspects(filledIn, persons),
    ...contradictions(filledIn),
    ...decisionMoments(acting, filledIn),
    ...closedSuspects(reports, filledIn),
    ...unknownReports(acting, filledIn),
  ];
  if (refusals.length > 0) return { refusals };
  const follows = followed ?? followedBy(filledIn, persons);
  const assessment = usedAssessment(rulebook, reports);
  const completed = {
    ...filledIn,
    ...(follows === null ? {} : { betreft: follows }),
    ...(assessment === null ? {} : { veiligheidsbeoordeling: assessment }),
    beslisserRol: roleName(rulebook, acting.person),
    betrokkenen: persons.map(({ entry }) => entry),
  };
  return { draft: { kind: DECISION, data: completed } };
};

const unknownSuspects = (filledIn: JsonObject, persons: readonly HeldPerson[]): readonly ActRefusal[] => {
  const suspects = new Set(persons.filter(({ role }) => role === 'verdachte').map(({ mark }) => mark));
  return ABOUT_SUSPECTS.flatMap((name) => itemsIn(filledIn[name], `/${name}`)).flatMap(({ item, veld }) =>
    typeof item['kenmerk'] !== 'string' || suspects.has(item['kenmerk'])
      ? []
      : [
          actRefusal(
            'betrokkene-onbekend',
            'Uw organisatie kent in deze zaak geen verdachte met dit kenmerk. Neem het kenmerk over van de kaart.',
            `${veld}/kenmerk`,
          ),
        ],
  );
};

/** The report in which the first suspect that is decided on is known. */
const followedBy = (filledIn: JsonObject, persons: readonly HeldPerson[]): ReportId | null => {
  const [first] = itemsIn(filledIn['beslissingen'], '');
  return persons.find(({ mark }) => mark === first?.item['kenmerk'])?.reportId ?? null;
};

const unknownReports = ({ reports }: Acting, filledIn: JsonObject): readonly ActRefusal[] => {
  const known = new Set(reports.flatMap(({ ids }) => [...ids]));
  const named = [
    { id: filledIn['betreft'], veld: '/betreft' },
    ...itemsIn(filledIn['gevolgdeAdviezen'], '/gevolgdeAdviezen').map(({ item, veld }) => ({
      id: item['betreft'],
      veld: `${veld}/betreft`,
    })),
  ];
  return named.flatMap(({ id, veld }) =>
    typeof id !== 'string' || known.has(id)
      ? []
      : [actRefusal('bericht-onbekend', 'Uw organisatie kent dit bericht in deze zaak niet.', veld)],
  );
};
