/** An indicator with the parts below it. */
interface WithParts<One> {
  readonly verdelingen: readonly (readonly One[])[];
  readonly waarvan: readonly One[];
}

/** All numbers of a table, each followed by its own parts. */
export const flatIndicators = <One extends WithParts<One>>(all: readonly One[]): readonly One[] =>
  all.flatMap((one) => [one, ...flatIndicators(one.verdelingen.flat()), ...flatIndicators(one.waarvan)]);
