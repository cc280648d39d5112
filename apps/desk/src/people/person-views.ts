import { HUB, lookNotation, partnerName, toRfc3339, type PageRight, type Person, type Rulebook } from '#core';
import type { StoredAssignment } from '#store';

/** A role as somebody chooses it. */
export const roleView = (rulebook: Rulebook, { id, period, ...one }: StoredAssignment) => ({
  toewijzing: id,
  ...workView(rulebook, one),
  van: toRfc3339(period.from),
  tot: period.until === null ? null : toRfc3339(period.until),
});

/** As whom somebody looks; null: as themselves. */
export const lookView = (rulebook: Rulebook, { assignment, look }: Person) =>
  look === undefined
    ? null
    : { als: lookNotation(assignment), ...workView(rulebook, assignment), doel: look.purpose };

const workView = (
  rulebook: Rulebook,
  { role, organisation, function: of, region }: Omit<Person['assignment'], 'period'>,
) => ({
  rol: role,
  organisatie: organisation,
  naam:
    organisation === HUB
      ? 'Samenloop'
      : partnerName(rulebook, of === null ? organisation : `${organisation}.${of}`),
  functie: of,
  regio: region,
});

/** Whether a page exists for somebody, and which tables they may open there. */
export const pageView = ({ page, missing, tables }: PageRight) => ({
  pagina: page,
  mag: missing === null,
  ontbreekt: missing,
  tafels: tables.map(({ code, name, kind, regions, mayChair }) => ({
    code,
    naam: name,
    soort: kind,
    regios: regions.map((region) => ({ code: region.code, naam: region.name })),
    magVoorzitten: mayChair,
  })),
});
