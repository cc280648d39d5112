import type { Example, Finding, Warning } from '#core';

/** What is wrong with a rulebook, a line each: the code if there is one, the place, the problem. */
export const findingLines = (
  findings: readonly (Finding & { readonly code?: string })[],
): readonly string[] =>
  findings.map(
    ({ code, pointer, problem }) => `  ${code === undefined ? '' : `${code} `}${pointer}: ${problem}`,
  );

/** What is probably not meant so, each with its example on a line of its own. */
export const warningLines = (warnings: readonly Warning[]): readonly string[] =>
  warnings.flatMap((warning) => [
    ...findingLines([warning]),
    ...(warning.example === null ? [] : [`    bijvoorbeeld: ${exampleText(warning.example)}`]),
  ]);

const exampleText = ({ kind, region, moment, values }: Example): string =>
  [
    ...(kind === undefined ? [] : [`bericht "${kind}"`]),
    ...(region === undefined ? [] : [`regio "${region}"`]),
    ...(moment === undefined ? [] : [localText.format(moment)]),
    ...(values === undefined || Object.keys(values).length === 0 ? [] : [JSON.stringify(values)]),
  ].join(', ');

const localText = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'full',
  timeStyle: 'short',
});
