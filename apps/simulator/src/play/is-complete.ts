import type { Delivered } from '../check/check-deliveries.js';
import { expectedAt } from '../check/expected-at.js';
import { recipientKey } from '../check/recipient-key.js';
import type { Row } from '../scenario/scenario.js';

/** Whether everyone who must have it while the row is played has it. */
export const isComplete = (row: Row, delivered: readonly Delivered[]): boolean => {
  const keys = new Set(delivered.map(([partner, { namens }]) => recipientKey(partner, namens)));
  return expectedAt(row.verwacht, 'nu').every(({ ketenpartner, namens }) =>
    keys.has(recipientKey(ketenpartner, namens)),
  );
};
