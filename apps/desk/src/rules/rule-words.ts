import { code, listOf, object, title } from '#runtime';

/** Something of the rulebook by its code, with what it is called. */
export const named = object({ code: code('De code.'), naam: title('De naam.') });

/** Codes of the rulebook. */
export const codes = (description: string) => ({ ...listOf(code('Een code.')), description });
