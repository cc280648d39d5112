import { applyChanges, changesOf, CORRECTION } from '#core';
import type { JsonObject } from '#core';
import { rowName } from '../check/row-name.js';
import type { ShownReport } from '../check/check-deliveries.js';
import type { Row, Scenario } from '../scenario/scenario.js';
import type { Round } from './round.js';

/** What recipients see of a row: the report itself, or, of a correction, the report it speaks of as it reads then. */
export const shownReport = (
  sent: Round['sent'],
  scenario: Scenario,
  row: Row,
  data: JsonObject,
): ShownReport => {
  const earlier =
    row.soort === CORRECTION && row.betreftRij !== undefined
      ? sent.get(rowName(scenario, { rij: row.betreftRij }))
      : undefined;
  if (earlier === undefined || data['soort'] !== CORRECTION) return { soort: row.soort, data };
  const before = shownReport(sent, scenario, earlier.row, earlier.data);
  const applied = applyChanges(before.data, changesOf(data));
  return { soort: before.soort, data: 'data' in applied ? applied.data : before.data };
};
