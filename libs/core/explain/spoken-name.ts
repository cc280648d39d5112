import type { NamesDocument, RulebookDocument } from '../rulebook/rulebook-document.js';

type Named = Pick<RulebookDocument, 'benamingen'>;

/** What something is called in a sentence: as the rulebook names it, or otherwise by its code. */
export const spokenName = (
  { benamingen }: Named,
  of: keyof NamesDocument,
  code: string,
  otherwise: (code: string) => string = (one) => one,
): string => benamingen?.[of]?.[code] ?? otherwise(code);

/** A kind of report with its article: `een aanhouding`. */
export const reportName = (document: Named, kind: string): string =>
  spokenName(document, 'berichten', kind, (code) => `een bericht ${code}`);

/** A kind of table with its article: `de ZSM-tafel`. */
export const tableName = (document: Named, kind: string): string =>
  spokenName(document, 'tafels', kind, (code) => `de tafel ${code}`);

/** A field between quotation marks, without an article: `‘bestemd voor’`. */
export const fieldName = (document: Named, pointer: string): string =>
  `‘${spokenName(document, 'velden', pointer)}’`;
