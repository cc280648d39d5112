import type { Instant } from '#core';
import {
  stepsThat,
  type Arrest,
  type Correction,
  type PlannedCase,
  type Step,
  type Suspect,
} from '../plan/planned-case.js';
import { endAfter, leftUntil } from './counted-minutes.js';
import { HOUR, MINUTE } from './dutch-time.js';
import { factsAfter, factsBefore, vtMayKnow, type ReceivedAt } from './facts.js';
import type { ReferenceClock, ReferenceWarning } from './reference-clock.js';

export type ArrestStep = Extract<Step, Arrest>;

/** The clocks that an arrest starts. */
export const arrestClocks = (
  planned: PlannedCase,
  receivedAt: ReceivedAt,
  arrest: ArrestStep,
): readonly ReferenceClock[] => {
  const { om, police, vt } = planned.region;
  const received = receivedAt(arrest.name);
  const facts = factsAfter(planned, receivedAt, arrest);
  const before = factsBefore(planned, receivedAt, received);
  const first = firstAfter(planned, receivedAt, received);
  const common = { step: arrest.name, item: null, warnings: [], stopsAt: Infinity };
  const clocks: ReferenceClock[] = [];

  if (!arrest.isHeardOnly) {
    for (const [item, { mark }] of arrest.suspects.entries()) {
      const ends = (of: (suspects: readonly Suspect[]) => Instant): ReferenceClock['ends'] =>
        endsOf(planned, receivedAt, arrest, of);
      const of = (suspects: readonly Suspect[]): Suspect => suspects[item] as Suspect;
      clocks.push({
        ...common,
        code: 'TM-ZSM',
        item,
        holder: om,
        ends: ends((suspects) => endAfter(startOf(of(suspects)), arrest.hours)),
        warnings: [3, 1].map((hours) => acuteUnknown(planned, receivedAt, hours)),
        stopsAt: first('decide', ({ isFinal, about }) => isFinal && about.some((one) => one.mark === mark)),
      });
      clocks.push({
        ...common,
        code: 'TM-RC',
        item,
        holder: om,
        ends: ends((suspects) => of(suspects).arrestedAt + 90 * HOUR),
        stopsAt: first(
          'decide',
          ({ isFinal, about }) =>
            isFinal &&
            about.some(
              (one) =>
                one.mark === mark &&
                (one.custody === 'inbewaringstelling' ||
                  one.besluit === 'heenzenden' ||
                  one.besluit === 'seponeren'),
            ),
        ),
      });
    }
    if (facts.hgLabel || facts.children)
      clocks.push({
        ...common,
        code: 'TM-BEOORDELING-ZSM',
        holder: vtMayKnow(planned.region, facts) ? vt : null,
        ends: endsOf(planned, receivedAt, arrest, (suspects) =>
          endAfter(Math.min(...suspects.map(startOf)), 3),
        ),
        stopsAt: Math.min(
          first('assess', () => true),
          first('decide', ({ isFinal }) => isFinal),
        ),
      });
  }
  // a report of care before the first decision is there already; a new arrest after it asks for a new one
  if (arrest.children > 0 && !facts.careReported)
    clocks.push({
      ...common,
      code: 'TM-MELDING',
      holder: police,
      ends: [{ from: received, due: received + 120 * MINUTE }],
      stopsAt: first('care', () => true),
    });
  if (before.isDecided)
    clocks.push({
      ...common,
      code: 'TM-HERHALING-AANHOUDING',
      holder: om,
      ends: [{ from: received, due: received }],
    });
  return clocks;
};

const startOf = ({ arrestedAt, decidedAt }: Suspect): Instant => decidedAt ?? arrestedAt;

/** The end as first reported, and as each correction leaves it: earlier counts at once, later only on the word of the hulpofficier. */
const endsOf = (
  planned: PlannedCase,
  receivedAt: ReceivedAt,
  arrest: ArrestStep,
  dueOf: (suspects: readonly Suspect[]) => Instant,
): ReferenceClock['ends'] => {
  let suspects = arrest.suspects;
  const ends = [{ from: receivedAt(arrest.name), due: dueOf(suspects) }];
  for (const step of stepsThat(planned, 'correct').filter(({ of }) => of === arrest.name)) {
    suspects = corrected(suspects, step);
    const due = dueOf(suspects);
    if (due < (ends.at(-1)?.due ?? due) || step.byHovj) ends.push({ from: receivedAt(step.name), due });
  }
  return ends;
};

const corrected = (suspects: readonly Suspect[], { suspect, field, to }: Correction): readonly Suspect[] =>
  suspects.map((one, nth) => (nth === suspect ? { ...one, [field]: to } : one));

const acuteUnknown = (planned: PlannedCase, receivedAt: ReceivedAt, hours: number): ReferenceWarning => ({
  code: `ZSM-NOG-${hours}-UUR`,
  before: (due) => leftUntil(due, hours),
  isNeeded: (moment) => {
    const { hgLabel, children, acute } = factsBefore(planned, receivedAt, moment);
    return (hgLabel || children) && acute !== 'ja' && acute !== 'nee';
  },
});

/** When the first report after a moment came that does so; never: Infinity. */
export const firstAfter =
  (planned: PlannedCase, receivedAt: ReceivedAt, moment: Instant) =>
  <Does extends Step['does']>(
    does: Does,
    isSo: (step: Extract<Step, { readonly does: Does }>) => boolean,
  ): Instant =>
    Math.min(
      Infinity,
      ...stepsThat(planned, does)
        .filter((step) => receivedAt(step.name) > moment && isSo(step))
        .map(({ name }) => receivedAt(name)),
    );
