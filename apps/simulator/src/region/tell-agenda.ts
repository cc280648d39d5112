import { sceneOf, careReport } from './arrest-reports.js';
import { bySystem, type Beat, type Story } from './beat.js';
import type { Dice } from './dice.js';
import { agendaItem, screening } from './table-reports.js';
import type { StoryOf } from './tell-arrest.js';

/**
 * A case without an arrest that comes on the agenda of the next Actie-overleg: by its screening, or because the police bring it in.
 * A screening may first be sent with an outcome that its instrument does not know.
 */
export const tellAgenda = (
  dice: Dice,
  { name, region: { police }, region, family }: StoryOf,
  isWrongFirst: boolean,
): Story => {
  const scene = sceneOf(dice);
  const urgency = dice.of(['hoog', 'gemiddeld', 'hoog', 'laag']);
  const screened = (beat: string, outcome: string, becomes: Beat['outcome']): Beat =>
    bySystem(beat, police, 'sash-uitkomst', (at) => screening(`${name}-sash`, outcome, family, at), becomes);
  const isScreened = isWrongFirst || dice.happens(0.5);
  return {
    name,
    region,
    beats: [
      ...(isWrongFirst ? [screened('sash-fout', 'zeer hoog', 'geweigerd')] : []),
      isScreened
        ? screened('sash', urgency === 'laag' ? 'gemiddeld' : urgency, 'aangenomen')
        : bySystem('agendapunt', police, 'agendapunt', () => agendaItem(`${name}-ao`, urgency, family)),
      ...(family.children.length > 0
        ? [bySystem('melding', police, 'vt-melding', () => careReport(`${name}-m`, family, scene, 'ja'))]
        : []),
    ],
  };
};
