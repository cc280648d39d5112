import type { JsonObject } from '../../report/json.js';
import { compileCondition } from '../condition.js';
import { ConditionError } from '../condition-error.js';

/** Whether a condition compiles; what is wrong with one that does not is found elsewhere. */
export const readable = (schema: JsonObject): boolean => {
  try {
    compileCondition(schema);
    return true;
  } catch (error) {
    if (error instanceof ConditionError) return false;
    throw error;
  }
};
