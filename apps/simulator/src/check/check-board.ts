import { isJsonObject } from '#core';
import type { Json, JsonObject } from '#core';
import type { ExpectedLook } from '../scenario/expected-board.js';
import { matchPart } from './match-part.js';

/** In what a board differs from what it must show of one case; `caseId` is null when the hub has no such case. */
export const checkBoard = (
  { kaart }: ExpectedLook,
  board: JsonObject,
  caseId: string | null,
  receiptOf: (rij: number) => string | null,
): readonly string[] => {
  const cards = (board['kaarten'] ?? []) as readonly Json[];
  const found = cards.filter((card) => isJsonObject(card) && card['zaak'] === caseId);
  const [card] = found;
  if (kaart === null)
    return card === undefined ? [] : ['de zaak staat op een bord waarop zij niet mag staan'];
  if (card === undefined) return ['de zaak staat niet op het bord'];
  return [
    ...(found.length === 1 ? [] : [`de zaak staat ${found.length} keer op het bord`]),
    ...matchPart(kaart, card, receiptOf),
  ];
};

/** In what those who sit at the table differ from who must, on a board that somebody can look at. */
export const checkAtTable = (expected: readonly JsonObject[], board: JsonObject): readonly string[] => {
  const members = (board['aanTafel'] ?? null) as readonly Json[] | null;
  if (members === null) return [];
  return expected.flatMap((partner) => {
    const { ketenpartner } = partner;
    const found = members.find((one) => isJsonObject(one) && one['ketenpartner'] === ketenpartner);
    return matchPart(partner, found, () => null, `/aanTafel/${String(ketenpartner)}`);
  });
};
