import type { MomentDocument, RulebookDocument } from '../rulebook/rulebook-document.js';
import { conditionsPhrase } from './conditions-phrase.js';
import { fieldName, tableName } from './spoken-name.js';
import { clockPhrase } from './window-phrase.js';

type Named = Pick<RulebookDocument, 'benamingen' | 'voorwaarden'>;

/** A moment of a term rule in words that follow `na` or `op`: `ontvangst`, `het tijdstip bij ‘ingang’`. */
export const termMomentPhrase = (document: Named, moment: MomentDocument): string => {
  if (moment === 'ontvangst') return 'ontvangst';
  if (moment === 'opening') return 'de opening van wie daarvoor zorgt';
  if ('vergadering' in moment) {
    const { vergadering, om, laatAls } = moment;
    const at = om === undefined ? '' : `, ${clockPhrase(om)} uur`;
    const late =
      laatAls === undefined
        ? ''
        : ` (wat laat komt telt nog mee als geldt ${conditionsPhrase(document, laatAls)})`;
    return `de dag van de eerste vergadering van ${tableName(document, vergadering)} waarvan de agenda nog open is${at}${late}`;
  }
  const otherwise =
    moment.anders === undefined
      ? ''
      : ` (zolang dat ontbreekt voorlopig ${fieldName(document, moment.anders)})`;
  if ('eersteVan' in moment)
    return `het vroegste tijdstip bij ${fieldName(document, moment.veld)} onder ${fieldName(document, moment.eersteVan)}${otherwise}`;
  return `het tijdstip bij ${fieldName(document, 'veld' in moment ? moment.veld : moment.onderdeel)}${otherwise}`;
};
