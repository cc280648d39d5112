import type { RulebookDocument } from '#core';
import type { Mark } from './mark.js';

/** Marks that are a moment at which a term of the rulebook starts or ends: to time it the hub keeps that moment readable. */
export interface TermMoments {
  readonly starts: readonly Mark[];
  readonly ends: readonly Mark[];
  /** Both, of terms that the sender of the report sees with its report. */
  readonly shown: readonly Mark[];
}

/** The moments that reports tell a term by, read slowly from the document itself. */
export const termMoments = ({ termijnen }: RulebookDocument, marks: readonly Mark[]): TermMoments => {
  const told = (which: 'vanaf' | 'tot', rules: readonly Term[] = termijnen): readonly Mark[] =>
    marks.filter(({ field }) =>
      rules.some(
        (rule) =>
          field !== null &&
          rule.bij?.berichten.includes(field.kind) === true &&
          places(rule, rule[which]).includes(field.pointer.replaceAll(/[/][0-9]+(?=[/])/g, '/*')),
      ),
    );
  const visible = termijnen.filter(({ toonAanAfzender }) => toonAanAfzender === true);
  return {
    starts: told('vanaf'),
    ends: told('tot'),
    shown: [...told('vanaf', visible), ...told('tot', visible)],
  };
};

type Term = RulebookDocument['termijnen'][number];

/** Pointers with `*` for the place in a list. */
const places = ({ per }: Term, moment: Term['vanaf']): readonly string[] => {
  if (moment === undefined || typeof moment === 'string' || 'vergadering' in moment) return [];
  const list = 'eersteVan' in moment ? moment.eersteVan : per?.lijst;
  const inReport = 'veld' in moment && !('eersteVan' in moment);
  const named = 'onderdeel' in moment ? moment.onderdeel : moment.veld;
  return [named, moment.anders].flatMap((at) =>
    at === undefined ? [] : [inReport ? at : `${list ?? ''}/*${at}`],
  );
};
