/** The reader's name under which what is counted was read so far, and the group in which desks share the receipts. */
export const factsReader = 'cijfers';
