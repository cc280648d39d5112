import type { Instant } from '#core';
import { endAfter } from '../reference/counted-minutes.js';
import { HOUR, MINUTE } from '../reference/dutch-time.js';
import { factsAfter, vtMayKnow } from '../reference/facts.js';
import type { Chance } from './chance.js';
import type { Arrest, Decided, PlannedCase, Step, Suspect } from './planned-case.js';
import { REGIONS } from './regions.js';

type NamedArrest = Extract<Step, Arrest>;

/** Invents what happens in a case that begins at a moment: an arrest, and what follows from it in time, late or never. */
export const planCase = (chance: Chance, number: number, begins: Instant): PlannedCase => {
  const region = chance.of(REGIONS);
  const steps: Step[] = [];
  const first = arrestAt(chance, 'aanhouding', begins);
  const known = { name: `week-${number}`, number, region };
  follow(chance, known, first, steps);
  const decided = steps.findLast((step) => step.does === 'decide' && step.isFinal);
  if (decided !== undefined && chance.happens(0.06))
    follow(chance, known, arrestAt(chance, 'aanhouding-2', decided.at + chance.between(3, 30) * HOUR), steps);
  return { ...known, steps: steps.sort((one, other) => one.at - other.at) };
};

/** An arrest, reported some minutes after it. */
const arrestAt = (chance: Chance, name: string, begins: Instant): NamedArrest => {
  const isHeardOnly = chance.happens(0.08);
  const isMinor = chance.happens(0.06);
  const suspect = (mark: string, from: number): Suspect => {
    const arrestedAt = begins + from * MINUTE;
    return {
      mark,
      age: isMinor ? chance.between(12, 17) : chance.between(18, 71),
      arrestedAt,
      decidedAt: chance.happens(0.8) ? arrestedAt + chance.between(10, 55) * MINUTE : null,
    };
  };
  const suspects = [
    suspect('V1', 0),
    ...(chance.happens(0.25) ? [suspect('V2', chance.between(0, 30))] : []),
  ];
  const last = Math.max(...suspects.map(({ arrestedAt, decidedAt }) => decidedAt ?? arrestedAt));
  return {
    name,
    at: last + chance.between(4, 30) * MINUTE,
    does: 'arrest',
    suspects,
    hours: chance.happens(0.7) ? 9 : 6,
    hgLabel: chance.happens(0.7),
    informed: chance.happens(0.7),
    agreed: chance.happens(0.6),
    children: chance.happens(0.45) ? chance.between(1, 3) : 0,
    isHeardOnly,
  };
};

/** What follows on an arrest. */
const follow = (
  chance: Chance,
  known: Omit<PlannedCase, 'steps'>,
  arrest: NamedArrest,
  steps: Step[],
): void => {
  const { name, at, children } = arrest;
  const later = (least: number, most: number): Instant => at + chance.between(least, most) * MINUTE;
  steps.push(arrest);

  if (!arrest.isHeardOnly && chance.happens(0.2)) correct(chance, arrest, later(5, 50), steps);
  if (chance.happens(children > 0 ? 0.75 : 0.35)) {
    const reported = chance.happens(0.7) ? later(5, 110) : later(130, 400);
    const care = `${name}-melding`;
    const wantsFeedback = chance.happens(0.4);
    steps.push({ name: care, at: reported, does: 'care', children, wantsFeedback });
    if (wantsFeedback && chance.happens(0.4))
      steps.push({
        name: `${care}-terug`,
        at: reported + chance.between(3, 40) * HOUR,
        does: 'feedback',
        of: care,
      });
  }

  const planned: PlannedCase = { ...known, steps };
  const receivedAt = (step: string): Instant => steps.find((one) => one.name === step)?.at ?? Infinity;
  if (vtMayKnow(known.region, factsAfter(planned, receivedAt, arrest)) && chance.happens(0.75))
    assess(chance, name, chance.happens(0.65) ? later(15, 170) : later(190, 700), steps);
  if (chance.happens(0.85)) decide(chance, arrest, steps);
  if (chance.happens(0.15))
    steps.push({
      name: `${name}-sash`,
      at: later(60, 2_000),
      does: 'sash',
      outcome: chance.of(['laag', 'gemiddeld', 'hoog']),
    });
  if (chance.happens(0.06))
    steps.push({ name: `${name}-nogmaals`, at: later(3, 900), does: 'again', of: name, isDouble: false });
  if (chance.happens(0.05))
    steps.push({ name: `${name}-dubbel`, at: later(3, 900), does: 'again', of: name, isDouble: true });
};

const correct = (chance: Chance, arrest: NamedArrest, at: Instant, steps: Step[]): void => {
  const suspect = chance.between(0, arrest.suspects.length - 1);
  const of = arrest.suspects[suspect];
  if (of === undefined) return;
  const field = of.decidedAt !== null && chance.happens(0.7) ? 'decidedAt' : 'arrestedAt';
  const was = of[field] ?? of.arrestedAt;
  const minutes = chance.between(3, 40) * (chance.happens(0.5) ? 1 : -1);
  steps.push({
    name: `${arrest.name}-correctie`,
    at,
    does: 'correct',
    of: arrest.name,
    suspect,
    field,
    to: was + minutes * MINUTE,
    byHovj: chance.happens(0.5),
  });
};

const assess = (chance: Chance, arrest: string, at: Instant, steps: Step[]): void => {
  const version = (nth: number, when: Instant): void =>
    void steps.push({
      name: `${arrest}-beoordeling-${nth}`,
      at: when,
      does: 'assess',
      version: nth,
      isWhole: nth > 1 || chance.happens(0.4),
      acute: chance.of(['ja', 'nee', 'onbekend']),
      toldPersons: chance.happens(0.5),
    });
  version(1, at);
  if (chance.happens(0.3)) version(2, at + chance.between(20, 600) * MINUTE);
};

const decide = (chance: Chance, arrest: NamedArrest, steps: Step[]): void => {
  const { name, suspects, hours } = arrest;
  const about = (suspect: Suspect): Decided => {
    const besluit = chance.of(['vasthouden', 'heenzenden', 'verder-onderzoek', 'vervolgen', 'seponeren']);
    const custody =
      besluit === 'vasthouden' ? chance.of(['inverzekeringstelling', 'inbewaringstelling']) : null;
    return { mark: suspect.mark, besluit, custody };
  };
  const decision = (suffix: string, at: Instant, isFinal: boolean, of: readonly Suspect[]): void =>
    void steps.push({ name: `${name}-${suffix}`, at, does: 'decide', isFinal, about: of.map(about) });
  const ends = suspects.map(({ arrestedAt, decidedAt }) => endAfter(decidedAt ?? arrestedAt, hours));
  const inTime = chance.happens(0.8);
  const at = inTime
    ? Math.min(...ends) - chance.between(10, 270) * MINUTE
    : Math.max(...ends) + chance.between(10, 240) * MINUTE;
  if (chance.happens(0.25)) decision('voornemen', at - chance.between(10, 120) * MINUTE, false, suspects);
  const [first, second] = suspects;
  if (first !== undefined && second !== undefined && chance.happens(0.6)) {
    decision('besluit', at, true, [first]);
    if (chance.happens(0.8)) decision('besluit-2', at + chance.between(20, 500) * MINUTE, true, [second]);
  } else decision('besluit', at, true, suspects);
};
