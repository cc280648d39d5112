/** The addresses of the Actie-overleg. `together`: who look at the screen together. */
const withQuery = (address: string, query: Readonly<Record<string, string | null | undefined>>): string => {
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, value]],
  );
  const text = new URLSearchParams(asked).toString();
  return text === '' ? address : `${address}?${text}`;
};

const part = encodeURIComponent;

export const OVERLEG = '/actie-overleg';

/** The meetings of an overleg. */
export const tablePlace = (table: string): string => `${OVERLEG}/${part(table)}`;

/** What became of the agreements. */
export const followUpPlace = (table: string): string => `${tablePlace(table)}/acties`;

/** The agenda of one meeting. */
export const agendaPlace = (table: string, moment: string, together: string | null = null): string =>
  withQuery(`${tablePlace(table)}/${part(moment)}`, { samen: together });

/** Where a case is put on the agenda. */
export const newItemPlace = (table: string, moment: string, zaak: string | null = null): string =>
  withQuery(`${tablePlace(table)}/${part(moment)}/nieuw`, { zaak });

/** The sheet of a case; without a moment at the last meeting it was on. */
export const casePlace = (
  table: string,
  moment: string | null,
  zaak: string,
  query: Readonly<Record<string, string | null | undefined>> = {},
): string =>
  withQuery(
    `${moment === null ? tablePlace(table) : `${tablePlace(table)}/${part(moment)}`}/zaken/${part(zaak)}`,
    query,
  );
