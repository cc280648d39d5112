import type { CaseState } from './case-state.js';

/** The region of a case; empty while it is not known, so that it is no region's. */
export const caseRegion = (facts: CaseState['facts'] | undefined): string => String(facts?.['regio'] ?? '');
