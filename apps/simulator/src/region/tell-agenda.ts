import { sceneOf, careReport } from './arrest-reports.js';
import { bySystem, type Beat, type Story } from './beat.js';
import type { Dice } from './dice.js';
import { agendaItem, screening } from './table-reports.js';
import type { StoryOf } from './tell-arrest.js';

/** A case without an arrest that comes on the agenda of the next Actie-overleg: by its screening, or because the police bring it in. */
export const tellAgenda = (dice: Dice, { name, region, family }: StoryOf): Story => {
  const { police } = region;
  const scene = sceneOf(dice);
  const urgency = dice.of(['hoog', 'gemiddeld', 'hoog', 'laag']);
  const first: Beat = dice.happens(0.5)
    ? bySystem('sash', police, 'sash-uitkomst', (at) =>
        screening(`${name}-sash`, urgency === 'laag' ? 'gemiddeld' : urgency, family, at),
      )
    : bySystem('agendapunt', police, 'agendapunt', () => agendaItem(`${name}-ao`, urgency, family));
  const hasChildren = family.children.length > 0;
  return {
    name,
    region,
    beats: [
      first,
      ...(hasChildren
        ? [bySystem('melding', police, 'vt-melding', () => careReport(`${name}-m`, family, scene, 'ja'))]
        : []),
    ],
  };
};
