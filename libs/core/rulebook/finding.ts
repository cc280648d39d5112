/** Something wrong in a rulebook: where (JSON Pointer) and what. One finding is enough to refuse the whole document. */
export interface Finding {
  readonly pointer: string;
  readonly problem: string;
}
