import { matrixChoices, type MatrixChoice, type Rulebook } from '#core';
import { problem, type Refusal } from '#runtime';

/** Which matrix is asked for; what is left out becomes the first that there is. A combination without rules is refused: there nothing is shared. */
export const matrixAsked = (
  rulebook: Rulebook,
  { doel, verband, bericht, van }: Readonly<Record<string, unknown>>,
): MatrixChoice | Refusal => {
  const found = matrixChoices(rulebook).find(
    ({ purpose, partnership, kind, providers }) =>
      (doel === undefined || doel === purpose) &&
      (verband === undefined || verband === partnership) &&
      (bericht === undefined || bericht === kind) &&
      (van === undefined || providers.some((one) => one === van)),
  );
  if (found === undefined) return noMatrix;
  const { purpose, partnership, kind } = found;
  return { purpose, partnership, kind, provider: typeof van === 'string' ? van : null };
};

const noMatrix: Refusal = {
  refusal: problem(
    'niet-gevonden',
    'Voor deze keuze is er geen deelregel; dan wordt er niets gedeeld. Waar u uit kunt kiezen, staat in /v1/regelset/keuzes.',
  ),
};
