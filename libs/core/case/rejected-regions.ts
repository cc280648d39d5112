import type { CaseState } from './case-state.js';

/** The regions whose own Veilig Thuis answered that the case does not belong there (P18): no place points to them any more. */
export const rejectedRegions = (facts: CaseState['facts'] | undefined): readonly string[] => {
  const rejected = facts?.['regioAfgewezen'];
  return Array.isArray(rejected) ? (rejected as readonly string[]) : [];
};
