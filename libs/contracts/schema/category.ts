/** A category of data, as `schemas/categories.json` lists them. */
export interface Category {
  readonly code: string;
  readonly name: string;
  /** The heading it stands under in the autorisatiematrix. */
  readonly group: CategoryGroup;
}

export interface CategoryGroup {
  readonly code: string;
  readonly name: string;
}
