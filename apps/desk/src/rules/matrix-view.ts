import type { FieldTitles } from '#contracts';
import { kindTitle, type Matrix, type MatrixCell, type MatrixRow, type Rulebook } from '#core';
import { matrixGroups } from './matrix-groups.js';
import type { RulesParts } from './rules-parts.js';
import { sharingRuleView } from './sharing-rule-view.js';

/** The matrix in words. What forbids everything to a recipient stands with the recipient, and not again in each of its cells. */
export const matrixView = (
  parts: Pick<RulesParts, 'categories' | 'clock'>,
  rulebook: Rulebook,
  { recipients, providers, rows }: Matrix,
  titles: FieldTitles,
) => {
  const { document } = rulebook;
  const forAll = new Set(
    document.verboden.filter(({ categorieen }) => categorieen === 'alle').map(({ code }) => code),
  );
  const rowView = (row: MatrixRow) => ({
    categorie: row.category,
    rol: row.role,
    naam:
      row.category === 'aantal' && row.role !== null
        ? 'Hoeveel het er zijn'
        : (parts.categories.get(row.category)?.name ?? row.category),
    velden: row.fields.map((field) => ({ veld: field, naam: titles.get(field) ?? field })),
    vakken: row.cells.map((cell) => cellView(rulebook, cell, forAll)),
  });
  return {
    ontvangers: recipients.map((kind, column) => ({
      code: kind,
      naam: kindTitle(document, kind),
      verboden: [...new Set(rows.flatMap(({ cells }) => cells[column]?.prohibitions ?? []))].filter((code) =>
        forAll.has(code),
      ),
    })),
    verstrekkers: providers.map((kind) => ({ code: kind, naam: kindTitle(document, kind) })),
    groepen: matrixGroups(rows, parts.categories).map(({ code, name, rows: own }) => ({
      code,
      naam: name,
      rijen: own.map(rowView),
    })),
    regels: codesIn(rows).flatMap((code) => sharingRuleView(parts, rulebook, code) ?? []),
  };
};

const cellView = (
  { conditions }: Rulebook,
  { stand, onConditions, ways, prohibitions, signals, notNow }: MatrixCell,
  forAll: ReadonlySet<string>,
) => ({
  stand,
  onderVoorwaarden: onConditions,
  manieren: ways.map(({ rule, verb, stand: ofWay, providers, personCondition }) => ({
    regel: rule,
    hoe: verb,
    stand: ofWay,
    van: providers,
    persoonAls: personCondition === null ? null : (conditions[personCondition]?.sentence ?? null),
  })),
  verboden: prohibitions.filter((code) => !forAll.has(code)),
  signalen: signals,
  nuNiet: notNow,
});

const codesIn = (rows: readonly MatrixRow[]): readonly string[] =>
  [
    ...new Set(
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ ways, prohibitions, signals, notNow }) => [
          ...ways.map(({ rule }) => rule),
          ...prohibitions,
          ...signals,
          ...notNow,
        ]),
      ),
    ),
  ].sort();
