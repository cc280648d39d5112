import { forbids, forbidsAll } from './forbids.js';
import type { InForce } from './in-force.js';

export type Level = 'view' | 'signal' | 'nothing';

/** A view when some field may be shown or persons counted; else a signal when a rule gives one; else nothing. */
export const levelOf = (force: InForce): Level => {
  if (forbidsAll(force)) return 'nothing';
  const permits = force.rules.flatMap(({ velden }) => velden);
  const counts = permits.some(({ hoe, rollen }) => hoe === 'aantal' && rollen !== undefined);
  const shows = permits.some(({ categorieen }) => categorieen.some((category) => !forbids(force, category)));
  if (counts || shows) return 'view';
  return force.rules.some(({ niveau }) => niveau === 'signaal') ? 'signal' : 'nothing';
};
