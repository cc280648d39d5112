/** Under which is kept who is at a meeting. */
export const presenceKey = (table: string, moment: string): string => `aanwezig ${table} ${moment}`;
