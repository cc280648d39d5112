/**
 * The farthest that the first delivery of one hand-over can lie before any other in it: at most 500 at once, whose numbers skip up to
 * four. So the hand-overs of a delivery are found without going through all that came before.
 */
export const FARTHEST = 2_000;
