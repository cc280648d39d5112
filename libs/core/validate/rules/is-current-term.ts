import type { JsonObject } from '../../report/json.js';
import { openTermOf } from '../../term/told-term.js';
import type { Term } from '../../term/term.js';
import type { Fault } from '../fault.js';

/** A term that was met, moved or told meanwhile has nothing to tell any more: its report changes nothing. */
export const isCurrentTerm = (data: JsonObject, terms: readonly Term[]): readonly Fault[] =>
  openTermOf(data, terms) === null ? [overtaken] : [];

const overtaken: Fault = {
  code: 'termijn-achterhaald',
  pointer: '/data/gebeurtenis',
  expected: {
    nl: 'een termijn die nog loopt en waarvan dit het volgende moment is',
    en: 'a term that still runs and of which this is the next moment',
  },
  remedy: {
    nl: 'U hoeft niets te doen: de termijn is intussen gehaald, vervallen of verzet.',
    en: 'There is nothing to do: the term was met, cancelled or moved meanwhile.',
  },
};
