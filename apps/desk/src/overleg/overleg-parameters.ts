import { inPath } from '#runtime';

/** The tag of all operations on overleggen. */
export const TAGS = ['Actie-overleg'];

/** Which overleg. */
export const table = inPath('tafel', 'De code van het overleg, bijvoorbeeld ao-hvb.');
