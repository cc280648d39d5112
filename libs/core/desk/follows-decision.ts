import type { Evidence } from '../explain/evidence.js';
import { recipientOfName } from '../process/delivery-id.js';
import { HUB } from '../report/hub.js';
import type { Person } from './person.js';

/**
 * Whether somebody may know of a decision on a report without being told anything in it: whoever works for the hub knows of all, others
 * of what their own organisation sent, in their region; and of what went to named functions only when they work in one themselves.
 */
export const followsDecision = (
  { assignment: { organisation, region, function: of, role } }: Person,
  { sender, accepted }: Pick<Evidence, 'sender' | 'accepted'>,
): boolean => {
  if (organisation === HUB) return true;
  if (sender !== organisation || accepted === null) return false;
  if (region !== null && accepted.region !== region) return false;
  const shared = accepted.recipients.filter(({ isShared }) => isShared);
  const isConfidential =
    shared.length > 0 && shared.every(({ name }) => recipientOfName(name).function !== null);
  return !isConfidential || of !== null || !WHO_WORKS.has(role);
};

/** Those who watch over messages see of every report of their organisation that it was there. */
const WHO_WORKS: ReadonlySet<string> = new Set(['zsm-dienst', 'voorzitter', 'deelnemer']);
