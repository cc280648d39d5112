import type { RulebookDocument } from '#core';

const SHORT = ['rvdk', 'shn', 'dji', 'kmar', 'om', 'vt', 'gi', 'hovj', 'ovj'];

/** The codes in a rulebook that are no ordinary word: with a hyphen or a digit, or short ones that people never say. */
export const codesIn = (document: RulebookDocument): ReadonlySet<string> => {
  const { ketenpartners, verbanden, doelen, regios, tafels, voorwaarden, termijnen, plichten } = document;
  return new Set(
    [
      ...[...ketenpartners, ...verbanden, ...doelen, ...regios, ...tafels, ...termijnen, ...plichten].map(
        ({ code }) => code,
      ),
      ...Object.keys(voorwaarden),
      ...ketenpartners.map(({ soort }) => soort),
      ...SHORT,
    ].filter((code) => /[-0-9]/.test(code) || SHORT.includes(code)),
  );
};
