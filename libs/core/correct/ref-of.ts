import type { SupersededDelivery } from '../process/outcome.js';
import type { EarlierDelivery } from './original.js';

/** What tells an earlier delivery apart from all others. */
export const refOf = ({ reportId, to }: EarlierDelivery): SupersededDelivery => ({
  reportId,
  to: {
    recipient: to.recipient,
    function: to.function,
    standsInFor: to.standsInFor,
    partnership: to.partnership,
    purpose: to.purpose,
  },
});
