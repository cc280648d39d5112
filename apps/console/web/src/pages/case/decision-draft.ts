/** What can be decided about a suspect. */
export const DECISIONS = ['vasthouden', 'heenzenden', 'verder-onderzoek', 'vervolgen', 'seponeren'] as const;
export const DETENTIONS = ['ophouden-voor-onderzoek', 'inverzekeringstelling', 'inbewaringstelling'] as const;
/** Measures that protect a victim, and those that do something else. */
export const MEASURES = {
  maatregelen: ['contactverbod', 'locatieverbod', 'elektronisch-toezicht', 'overig-beschermend'],
  overige: ['meldplicht', 'begeleiding', 'middelenverbod', 'reisverbod', 'overig'],
} as const;
export type MeasureList = keyof typeof MEASURES;
export const GROUNDS = [
  'gedragsaanwijzing',
  'voorwaarde-bij-heenzenden',
  'schorsingsvoorwaarde',
  'afspraak',
] as const;
/** What can come with a decision about a suspect. */
export const EXTRAS = ['gedragsaanwijzing', 'halt'] as const;
export const ROUTES = ['strafroute', 'zorgroute', 'tweesporen', 'driesporen'] as const;
export const FOLLOWED = ['ja', 'deels', 'nee'] as const;
export const INFORMED = ['ja', 'later', 'nee'] as const;
export const INTERESTS = [
  'voorkomen-en-opsporen',
  'orde-en-veiligheid',
  'toezicht',
  'bestuursrechtelijke-beslissing',
  'rechtspositie',
  'hulp-aan-slachtoffers-en-betrokkenen',
  'privaatrechtelijk-handelen',
] as const;

/** Measures of one list about one suspect: on one ground, for the same days. */
export interface MeasuresDraft {
  readonly kinds: readonly string[];
  readonly ground: string;
  readonly told: string;
  readonly from: string;
  readonly until: string;
}

/** What is filled in about one suspect; moments and days as their fields show them, in Dutch time. */
export interface SuspectDraft {
  readonly mark: string;
  readonly decisions: readonly string[];
  readonly decidedAt: string;
  readonly releasedAt: string;
  readonly detention: string;
  readonly reason: string;
  readonly maatregelen: MeasuresDraft;
  readonly overige: MeasuresDraft;
  readonly extras: readonly string[];
  readonly orderedFrom: string;
  readonly orderedUntil: string;
  readonly referredOn: string;
  readonly referredFor: string;
}

/** Whether an advice was followed, and why not. */
export interface AdviceDraft {
  readonly followed: string;
  readonly why: string;
}

/** A decision as it is filled in. */
export interface DecisionDraft {
  readonly status: string;
  readonly suspects: readonly SuspectDraft[];
  /** Whether the conditions of Veilig Thuis were taken over. */
  readonly taken: string;
  readonly takenWhy: string;
  /** By the id of the report in which it was given. */
  readonly advices: Readonly<Record<string, AdviceDraft>>;
  readonly route: string;
  readonly newIncident: string;
  readonly informed: string;
  readonly informedWhy: string;
  readonly caseNumber: string;
  readonly interests: readonly string[];
  readonly interestTold: string;
}

const noMeasures: MeasuresDraft = { kinds: [], ground: '', told: '', from: '', until: '' };

const emptySuspect = (mark: string, decidedAt: string): SuspectDraft => ({
  mark,
  decisions: [],
  decidedAt,
  releasedAt: '',
  detention: '',
  reason: '',
  maatregelen: noMeasures,
  overige: noMeasures,
  extras: [],
  orderedFrom: '',
  orderedUntil: '',
  referredOn: '',
  referredFor: '',
});

export const emptyDecision = (marks: readonly string[], decidedAt: string): DecisionDraft => ({
  status: '',
  suspects: marks.map((mark) => emptySuspect(mark, decidedAt)),
  taken: '',
  takenWhy: '',
  advices: {},
  route: '',
  newIncident: '',
  informed: '',
  informedWhy: '',
  caseNumber: '',
  interests: [],
  interestTold: '',
});
