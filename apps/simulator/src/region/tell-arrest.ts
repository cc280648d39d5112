import type { JsonObject } from '#core';
import { arrest, careReport, correctedClock, sceneOf, type Scene } from './arrest-reports.js';
import { bySystem, type Beat, type Story } from './beat.js';
import type { Dice } from './dice.js';
import type { Family } from './family.js';
import type { LiveRegion } from './regions.js';
import { assessment, feedback, probationAdvice, screening } from './table-reports.js';
import { answered, asked, decided } from './table-beats.js';

/** What a story begins with. */
export interface StoryOf {
  /** How the police know the case. */
  readonly name: string;
  readonly region: LiveRegion;
  readonly family: Family;
  /** Whether its case may come on the agenda of the overleg. */
  readonly mayCome: boolean;
}

/** An arrest with so many minutes left on its clock, and all that follows from it up to the decision and what is told back. */
export const tellArrest = (dice: Dice, of: StoryOf, minutesLeft: number): Story => {
  const { name, region, family } = of;
  const scene = sceneOf(dice);
  const told = {
    minutesLeft,
    hgLabel: dice.happens(0.75),
    informed: dice.happens(0.8),
    agreed: dice.happens(0.65),
  };
  const isCared = family.children.length > 0 || dice.happens(0.4);
  const isAtTable = region.asksConsent
    ? told.hgLabel && told.informed && told.agreed
    : told.hgLabel || family.children.length > 0;
  // Whoever was given nothing of a case cannot speak in it.
  const vtKnows = isCared || isAtTable;
  const isAsked = isAtTable && dice.happens(0.6);
  return {
    name,
    region,
    beats: [
      bySystem('aanhouding', region.police, 'aanhouding', (at) => arrest(name, family, scene, told, at)),
      ...(isCared ? care(dice, of, scene) : []),
      ...(isAsked ? [asked(region)] : []),
      ...(of.mayCome ? [screened(dice, of)] : []),
      ...(dice.happens(0.25) ? [corrected(dice, of, minutesLeft)] : []),
      ...(vtKnows ? [assessed(dice, of)] : []),
      ...(isAsked ? [answered(region)] : []),
      ...(dice.happens(0.6)
        ? [bySystem('advies', '3ro', 'advies', (at) => probationAdvice(`${name}-adv`, family, at))]
        : []),
      ...decided(dice, region),
      ...(isCared ? [toldBack(dice, of)] : []),
    ],
  };
};

/** The care report of the police; now and then first one that the hub refuses. */
const care = (dice: Dice, { name, region, family }: StoryOf, scene: Scene): readonly Beat[] => {
  const report = (children: string) => (): JsonObject => careReport(`${name}-m`, family, scene, children);
  return [
    ...(dice.happens(0.25)
      ? [bySystem('melding-fout', region.police, 'vt-melding', report('misschien'), 'geweigerd')]
      : []),
    bySystem('melding', region.police, 'vt-melding', report(family.children.length > 0 ? 'ja' : 'nee')),
  ];
};

const screened = (dice: Dice, { name, region, family }: StoryOf): Beat => {
  const outcome = dice.of(['gemiddeld', 'hoog', 'laag']);
  return bySystem('sash', region.police, 'sash-uitkomst', (at) =>
    screening(`${name}-sash`, outcome, family, at),
  );
};

const corrected = (dice: Dice, { name, region }: StoryOf, minutesLeft: number): Beat => {
  const earlier = dice.between(4, 12);
  return bySystem('correctie', region.police, 'correctie', (at) =>
    correctedClock(`${name}-c`, minutesLeft, earlier, at),
  );
};

const assessed = (dice: Dice, { name, region, family }: StoryOf): Beat => {
  const acute = dice.of(['ja', 'nee', 'onbekend']);
  return bySystem('beoordeling', region.vt, 'veiligheidsbeoordeling', (at) =>
    assessment(`${name}-vb`, acute, family, at),
  );
};

const toldBack = (dice: Dice, { region }: StoryOf): Beat => {
  const isGoingOn = dice.happens(0.6);
  return bySystem('terugkoppeling', region.vt, 'terugkoppeling', (at) => feedback(isGoingOn, at));
};
