import type { Instant } from '#core';
import type { Acute, PlannedCase, Step } from '../plan/planned-case.js';
import type { Region } from '../plan/regions.js';

/** When the hub had a report; before it was sent, when it is planned. */
export type ReceivedAt = (step: string) => Instant;

/** What can be known of a case from the reports so far. */
export interface Facts {
  readonly hgLabel: boolean;
  readonly informed: boolean;
  readonly agreed: boolean;
  readonly children: boolean;
  readonly acute: Acute | null;
  readonly isDecided: boolean;
  readonly careReported: boolean;
  readonly adult: boolean;
  readonly minor: boolean;
}

const NOTHING: Facts = {
  hgLabel: false,
  informed: false,
  agreed: false,
  children: false,
  acute: null,
  isDecided: false,
  careReported: false,
  adult: false,
  minor: false,
};

/** A new arrest in a case on which was decided begins anew: with a new care report, and a new look at acute danger. */
const begunAnew = (facts: Facts): Facts =>
  facts.isDecided
    ? {
        ...facts,
        isDecided: false,
        careReported: false,
        acute: facts.acute === 'nee' ? 'onbekend' : facts.acute,
      }
    : facts;

const after = (facts: Facts, step: Step): Facts => {
  switch (step.does) {
    case 'arrest': {
      const { hgLabel, informed, agreed, suspects } = step;
      return {
        ...begunAnew(facts),
        hgLabel,
        informed,
        agreed,
        children: facts.children || step.children > 0,
        adult: facts.adult || suspects.some(({ age }) => age >= 18),
        minor: facts.minor || suspects.some(({ age }) => age < 18),
      };
    }
    case 'care':
      return { ...facts, careReported: true, children: facts.children || step.children > 0 };
    case 'assess':
      return { ...facts, acute: step.acute };
    case 'decide':
      return step.isFinal ? { ...facts, isDecided: true } : facts;
    case 'correct':
    case 'sash':
    case 'feedback':
    case 'again':
      return facts;
  }
};

/** The facts as they follow from what was received before a moment. */
export const factsBefore = ({ steps }: PlannedCase, receivedAt: ReceivedAt, moment: Instant): Facts =>
  steps.filter(({ name }) => receivedAt(name) < moment).reduce(after, NOTHING);

/** The facts right after a report. */
export const factsAfter = (planned: PlannedCase, receivedAt: ReceivedAt, step: Step): Facts =>
  after(factsBefore(planned, receivedAt, receivedAt(step.name)), step);

/** Whether Veilig Thuis may know of an arrest, by what its region agreed. */
export const vtMayKnow = ({ mode }: Region, facts: Facts): boolean =>
  mode === 'ruim'
    ? facts.hgLabel || facts.children || facts.acute === 'ja'
    : facts.hgLabel && facts.informed && facts.agreed;
