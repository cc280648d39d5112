/** Something that must not be, in words for who looks into it. */
export interface Finding {
  readonly kind: FindingKind;
  readonly detail: string;
}

export type FindingKind =
  | 'missed'
  | 'false'
  | 'early'
  | 'double'
  | 'unheard'
  | 'overheard'
  | 'drift'
  | 'misplaced'
  | 'refused'
  | 'tooSlow';
