import { matrixOf } from '#core';
import { type Answer, json, problem } from '#runtime';
import { matrixAsked } from './matrix-asked.js';
import { matrixView } from './matrix-view.js';
import { rulebookAsked } from './rulebook-asked.js';
import type { RulesParts } from './rules-parts.js';

export type ReadMatrix = (asked: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** The autorisatiematrix for a purpose, a partnership and a kind of report, as it is now. */
export const readMatrix =
  (parts: RulesParts): ReadMatrix =>
  async (asked) => {
    const rulebook = await rulebookAsked(parts, asked['versie']);
    if ('refusal' in rulebook) return rulebook.refusal;
    const choice = matrixAsked(rulebook, asked);
    if ('refusal' in choice) return choice.refusal;
    const contract = newestOf(parts, choice.kind);
    if (contract === undefined) return noContract;
    const { purpose, partnership, kind, provider } = choice;
    const matrix = matrixOf(rulebook, contract, choice, parts.clock());
    return json(200, {
      versie: rulebook.version,
      keuze: { doel: purpose, verband: partnership, bericht: kind, van: provider },
      ...matrixView(parts, rulebook, matrix, parts.titlesOf(kind, contract.version)),
    });
  };

/** Rules speak of a kind of report in all its versions; the fields are those of the newest. */
const newestOf = ({ contracts }: RulesParts, kind: string) =>
  contracts.all.filter((one) => one.kind === kind).sort((a, b) => b.version - a.version)[0];

const noContract = problem('niet-gevonden', 'Van deze soort bericht is er geen schema meer.');
