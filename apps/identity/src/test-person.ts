/** Somebody invented, to sign in as. */
export interface TestPerson {
  /** The subject at this provider, and what one chooses. */
  readonly username: string;
  readonly name: string;
  /** What this person does, in words. */
  readonly about: string;
  /** Under which heading they are listed. */
  readonly group: string;
}
