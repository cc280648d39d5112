import type { JsonObject } from '../report/json.js';
import type { ValidReport } from '../report/report.js';
import type { Original } from './original.js';

/** An earlier report with these contents, as if it came in with the report that corrects it or passes it on. */
export const originalAgain = (
  by: ValidReport,
  { id, contract, provider, refersTo }: Original,
  data: JsonObject,
): ValidReport => ({ ...by, id, contract, provider, data, refersTo });
