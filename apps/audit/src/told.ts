/** What a tool prints and how it ends; `error` lines go to stderr. */
export interface Told {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
  readonly error?: string;
}

export const refused = (error: string): Told => ({ code: 2, lines: [], error });
