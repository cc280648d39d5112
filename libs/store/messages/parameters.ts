/** The values of a query, named as its text is put together. */
export interface Parameters {
  readonly values: readonly unknown[];
  /** Its place in the text. */
  readonly of: (value: unknown, type?: string) => string;
}

/** An empty list of values. */
export const parameters = (): Parameters => {
  const values: unknown[] = [];
  return {
    values,
    of: (value, type) => `$${values.push(value)}${type === undefined ? '' : `::${type}`}`,
  };
};
