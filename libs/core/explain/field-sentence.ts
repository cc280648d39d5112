import type { ChainLink, FieldExplanation } from './explanation.js';
import type { FieldContext } from './explain-field.js';
import type { FieldPlace } from './field-places.js';

type Unworded = Omit<FieldExplanation, 'zin'>;

interface About extends FieldContext {
  readonly place: FieldPlace;
  /** Of this person only counts that there is one. */
  readonly isCounted: boolean;
}

const IN_WORDS: Readonly<Record<string, string>> = {
  leeftijdsband: 'alleen als leeftijdsgroep',
  woonplaats: 'alleen als woonplaats',
  aard: 'alleen als aard',
  aantal: 'alleen als aantal',
};

/**
 * What was decided on a field in one Dutch sentence. Whether the report had the field is not kept, so the sentence says what the
 * recipient may see of it. Persons go by number and role.
 */
export const fieldSentence = (field: Unworded, about: About): string =>
  field.hoe === 'weggelaten'
    ? `${labelOf(field, about.place.within)} ziet de ontvanger niet: ${whyNot(field, about)}.`
    : shownSentence(field, about.place.within);

/** How a field that was not left out was shared. */
export const shownSentence = (field: Unworded, within: string): string => {
  const name = labelOf(field, within);
  const by = field.keten.map(nameOf).join(', ');
  switch (field.hoe) {
    case 'gedeeld':
      return `${name} mag de ontvanger zien: ${by}.`;
    case 'veralgemeend':
      return `${name} mag de ontvanger ${IN_WORDS[field.wijze ?? ''] ?? 'in een andere vorm'} zien: ${by}.`;
    case 'afgeschermd':
      return `${name} ziet de ontvanger afgeschermd, alleen dat het veld er is: ${by}.`;
    case 'weggelaten':
      return `${name} ziet de ontvanger niet.`;
  }
};

const labelOf = ({ betrokkene, rol }: Unworded, within: string): string => {
  const words = within
    .split('/')
    .filter((step) => step !== '' && step !== '*')
    .map((step) => step.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`))
    .join(', ');
  const name = words === '' ? 'De lijst' : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (betrokkene === null) return name;
  return `${name} bij betrokkene ${betrokkene}${rol === null ? '' : ` (${rol})`}`;
};

const nameOf = ({ regel, artikel }: ChainLink): string => `deelregel ${regel} (${artikel})`;

const whyNot = (
  { categorie, rol, keten }: Unworded,
  { rules, recipientKind, purpose, isCounted }: About,
): string => {
  const prohibitions = keten.filter(({ regel }) => isProhibition(rules, regel));
  if (prohibitions.length > 0)
    return prohibitions.map(({ regel, artikel }) => `verbod ${regel} (${artikel}) gaat voor`).join(', ');
  if (isCounted && rol !== null) return `van de rol ${rol} ziet de ontvanger alleen het aantal`;
  if (keten.length === 0) {
    const whose = rol === null ? '' : ` van de rol ${rol}`;
    return `geen deelregel voor ${categorie}${whose} naar ${recipientKind} met doel ${purpose}`;
  }
  return keten.map((link) => `${nameOf(link)} gold niet, want ${reasons(rules, link)}`).join('; ');
};

const isProhibition = (rules: About['rules'], code: string): boolean =>
  rules.some(({ regel, soort }) => regel === code && soort === 'verbod');

const reasons = (rules: About['rules'], { regel, gold, persoonvoorwaarde }: ChainLink): string => {
  const rule = gold ? [] : (rules.find((one) => one.regel === regel)?.omdat ?? []);
  const person =
    persoonvoorwaarde === null || persoonvoorwaarde.waarde
      ? []
      : [`niet is voldaan aan: ${persoonvoorwaarde.zin}`];
  const all = [...rule, ...person];
  return all.length === 0 ? 'zij gold niet op dit moment' : all.join(' en ');
};
