import { inCommon } from '../in-common.js';
import type { Agenda, Overleg } from './agenda.js';

/**
 * The meetings of an overleg as all who are present at one screen may see them: at one moment, without telling for whom there is
 * nothing, and asking for an extra meeting only because of a case that all of them see.
 */
export const onSharedScreen = (views: readonly Overleg[]): Overleg => {
  const [first] = views;
  if (first === undefined) throw new Error('niemand is aanwezig');
  if (views.length === 1) return first;
  const common = inCommon(views.map((view) => withVergaderingen({ ...view, nu: first.nu }, hidingWhose)));
  return withVergaderingen(common, askingForAll);
};

const withVergaderingen = (overleg: Overleg, shown: (meeting: Agenda) => Agenda): Overleg => ({
  ...overleg,
  vergaderingen: overleg.vergaderingen.map(shown),
});

const hidingWhose = (meeting: Agenda): Agenda => ({
  ...meeting,
  stand: meeting.stand === 'vervalt' || meeting.stand === 'geen punten' ? 'gepland' : meeting.stand,
});

/** Left out because it differs, it would tell who sees that it is not asked for that another has a pressing case. */
const askingForAll = (meeting: Agenda): Agenda => ({
  ...meeting,
  extraGevraagd:
    meeting.punten.some(({ stand, urgentie }) => stand === 'doorgeschoven' && urgentie === 'hoog') &&
    meeting.extraGevraagd,
});
