/** What can be decided about a suspect. */
export const DECISIONS = ['vasthouden', 'heenzenden', 'verder-onderzoek', 'vervolgen', 'seponeren'] as const;
export const DETENTIONS = ['ophouden-voor-onderzoek', 'inverzekeringstelling', 'inbewaringstelling'] as const;
export const MEASURES = [
  'contactverbod',
  'locatieverbod',
  'elektronisch-toezicht',
  'overig-beschermend',
] as const;
export const GROUNDS = [
  'gedragsaanwijzing',
  'voorwaarde-bij-heenzenden',
  'schorsingsvoorwaarde',
  'afspraak',
] as const;
export const INTERESTS = [
  'voorkomen-en-opsporen',
  'orde-en-veiligheid',
  'toezicht',
  'bestuursrechtelijke-beslissing',
  'rechtspositie',
  'hulp-aan-slachtoffers-en-betrokkenen',
  'privaatrechtelijk-handelen',
] as const;

/** What is filled in about one suspect; moments as their fields show them, in Dutch time. */
export interface SuspectDraft {
  readonly mark: string;
  readonly decisions: readonly string[];
  readonly decidedAt: string;
  readonly releasedAt: string;
  readonly detention: string;
  readonly reason: string;
  readonly measures: readonly string[];
  readonly ground: string;
  readonly measuresTold: string;
}

/** A decision as it is filled in. */
export interface DecisionDraft {
  readonly status: string;
  readonly suspects: readonly SuspectDraft[];
  /** Whether the conditions of Veilig Thuis were taken over. */
  readonly taken: string;
  readonly takenWhy: string;
  readonly interests: readonly string[];
  readonly interestTold: string;
}

const emptySuspect = (mark: string, decidedAt: string): SuspectDraft => ({
  mark,
  decisions: [],
  decidedAt,
  releasedAt: '',
  detention: '',
  reason: '',
  measures: [],
  ground: '',
  measuresTold: '',
});

export const emptyDecision = (marks: readonly string[], decidedAt: string): DecisionDraft => ({
  status: '',
  suspects: marks.map((mark) => emptySuspect(mark, decidedAt)),
  taken: '',
  takenWhy: '',
  interests: [],
  interestTold: '',
});
