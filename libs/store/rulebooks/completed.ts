import type { RulebookDocument } from '#core';

const NOTHING: Partial<RulebookDocument> = { regimes: [], plichten: [], termijnen: [], vernietigingen: [] };

/** A stored rulebook with what rulebooks of its time did not have yet, so that decisions taken under it stay readable. */
export const completed = (document: RulebookDocument): RulebookDocument => ({ ...NOTHING, ...document });
