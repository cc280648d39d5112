import type { Kaart } from '../../api/desk.generated.js';

/** Initials and year of birth as on a shared screen: `K.A. (1977)`. */
export const labelOf = (label: string | null | undefined): string | null =>
  typeof label === 'string' ? label.replace(/^(.+) (\d{4})$/, '$1 ($2)') : null;

/** Who a case is about: its suspects, otherwise the number of the case, which says nothing. */
export const personInWords = ({ verdachten = [], zaak = '' }: Kaart): string => {
  const labels = verdachten.flatMap(({ aanduiding }) => labelOf(aanduiding) ?? []);
  return labels.length > 0 ? labels.join(', ') : zaak.slice(0, 8);
};
