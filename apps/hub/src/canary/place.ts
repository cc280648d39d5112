/** Something that was said or kept somewhere, as text. */
export interface Place {
  /** Where, for who reads a finding. */
  readonly where: string;
  readonly text: string;
}
