export const caseCoverage = 1;
