/** What somebody typed as JSON: the object, or where it goes wrong. */
export type ReadJson =
  | { readonly value: Readonly<Record<string, unknown>> }
  | { readonly wrongAt: { readonly line: number; readonly column: number } | null };

/** Reads a JSON object; tells line and column of the first mistake where the browser knows it. */
export const readJson = (text: string): ReadJson => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { value: value as Readonly<Record<string, unknown>> }
      : { wrongAt: null };
  } catch (error) {
    const place = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return { wrongAt: place === undefined ? null : placeOf(text.slice(0, Number(place))) };
  }
};

const placeOf = (before: string): { readonly line: number; readonly column: number } => {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};
