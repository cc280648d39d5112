import type { Instant } from '../report/instant.js';
import { regionName } from '../rulebook/region-name.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { TableDocument } from '../rulebook/rulebook-document.js';
import { mayChair } from './may-chair.js';
import { mayOpenTable } from './may-open-table.js';
import { roleMissing, type MissingRight } from './missing-right.js';
import { speaksFor } from './overleg/speaks-for.js';
import { tableOf } from './overleg/table-of.js';
import { ROLES, type Person, type Role } from './person.js';

/** The pages of the console, each with the roles for which it exists. */
const PAGES = {
  start: { name: 'De startpagina', roles: ROLES },
  'zsm-bord': { name: 'Het ZSM-bord', roles: ['zsm-dienst'] },
  zaakbeeld: { name: 'Een zaakbeeld', roles: ['zsm-dienst', 'voorzitter', 'deelnemer'] },
  'actie-overleg': { name: 'Een Actie-overleg', roles: ['voorzitter', 'deelnemer'] },
  berichten: { name: 'De pagina Berichten', roles: ROLES },
  tegengehouden: { name: 'De pagina Tegengehouden', roles: ['beheerder', 'partnerbeheerder'] },
  regels: { name: 'De pagina Regels', roles: ROLES },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly roles: readonly Role[] }>>;

export type PageCode = keyof typeof PAGES;

/** Whether a page exists for somebody, and which tables they may open there. */
export interface PageRight {
  readonly page: PageCode;
  /** Null: it exists for them. */
  readonly missing: MissingRight | null;
  readonly tables: readonly OpenTable[];
}

/** A table somebody may open now. */
export interface OpenTable {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly mayChair: boolean;
}

/** For each page of the console whether it exists for somebody, and otherwise what is missing and who gives that. */
export const pagesFor = (rulebook: Rulebook, person: Person, at: Instant): readonly PageRight[] =>
  (Object.keys(PAGES) as PageCode[]).map((page) => {
    const missing = roleRight(page, person);
    if (missing !== null) return { page, missing, tables: [] };
    const tables = tablesAt(rulebook, page, person.assignment.role);
    if (tables === null) return { page, missing: null, tables: [] };
    const open = tables.filter(({ code }) => mayOpenTable(rulebook, person, code, at) === null);
    return {
      page,
      missing: open.length === 0 ? noTable(rulebook, person, tables, at) : null,
      tables: open.map((table) => openTable(rulebook, person, table, at)),
    };
  });

const roleRight = (page: PageCode, { assignment }: Person): MissingRight | null => {
  const { name, roles } = PAGES[page];
  return (roles as readonly Role[]).includes(assignment.role) ? null : roleMissing(`${name} openen`, roles);
};

/** The tables that are opened on a page; null: it has none. */
const tablesAt = (rulebook: Rulebook, page: PageCode, role: Role): readonly TableDocument[] | null => {
  const all = rulebook.document.tafels;
  const isOverleg = ({ code }: TableDocument): boolean =>
    (tableOf(rulebook, code)?.meetings ?? null) !== null;
  switch (page) {
    case 'zsm-bord':
      return all.filter(({ soort }) => soort === 'zsm');
    case 'actie-overleg':
      return all.filter(isOverleg);
    case 'zaakbeeld':
      return tablesAt(rulebook, role === 'zsm-dienst' ? 'zsm-bord' : 'actie-overleg', role);
    case 'start':
    case 'berichten':
    case 'tegengehouden':
    case 'regels':
      return null;
  }
};

/** Why somebody with the right role may open no table at all: what is missing at a table of their own region, if there is one. */
const noTable = (
  rulebook: Rulebook,
  person: Person,
  tables: readonly TableDocument[],
  at: Instant,
): MissingRight => {
  const near = tables.find(({ regios }) => regios.includes(person.assignment.region ?? '')) ?? tables[0];
  return near === undefined
    ? 'De actieve regelset heeft zo’n tafel niet. De beheerder van Samenloop past de regelset aan.'
    : (mayOpenTable(rulebook, person, near.code, at) ?? '');
};

const openTable = (
  rulebook: Rulebook,
  person: Person,
  { code, soort, regios }: TableDocument,
  at: Instant,
): OpenTable => {
  const table = tableOf(rulebook, code);
  const regions = regios.map((region) => ({ code: region, name: regionName(rulebook, region) ?? region }));
  return {
    code,
    name:
      soort === 'zsm'
        ? `ZSM-tafel ${regions.map(({ name }) => name).join(' en ')}`
        : ((table && speaksFor(rulebook, table, at)?.name) ?? code),
    kind: soort,
    regions,
    mayChair: mayChair(rulebook, person, code, at) === null,
  };
};
