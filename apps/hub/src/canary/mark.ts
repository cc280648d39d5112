/** Where in the data of a report a mark stands, as the rulebook speaks of it. */
export interface MarkedField {
  /** The kind of report. */
  readonly kind: string;
  readonly pointer: string;
  readonly category: string;
  /** The role of the person it is about; null outside the list of persons. */
  readonly role: string | null;
  /** The name of the member, for verbs that show one member only. */
  readonly member: string;
}

/** A text that occurs once in all that is sent, so that wherever it turns up it is known where it came from. */
export interface Mark {
  readonly text: string;
  /** What was marked, in words for who reads a finding. */
  readonly what: string;
  /** null: outside the data, where nobody has a right to it. */
  readonly field: MarkedField | null;
  /** The partner whose event id it is: that partner may hear it again. */
  readonly eventIdOf?: string;
}
