import { messagePurposeName, messagePurposes, nameOfPurpose, type Person, type Rulebook } from '#core';
import { problem, type Refusal } from '#runtime';
import { seenDeliveries } from './seen-deliveries.js';
import type { FoundMessage } from './find-message.js';

/** What a purpose is called. */
export const purposeName = (rulebook: Rulebook, code: string): string =>
  messagePurposeName(code) ?? nameOfPurpose(rulebook, code);

/** For what somebody opens a report; a refusal names what they can choose from. */
export const messagePurpose = (
  { assignment }: Person,
  { sight, row, explained }: FoundMessage,
  asked: unknown,
): { readonly purpose: string } | Refusal => {
  const shared = [...new Set(seenDeliveries(sight, row).map(({ purpose }) => purpose))].sort();
  const purposes = messagePurposes(assignment.role, shared);
  if (typeof asked === 'string' && purposes.includes(asked)) return { purpose: asked };
  const keuzes = purposes.map((doel) => ({ doel, naam: purposeName(explained.rulebook, doel) }));
  return {
    refusal: problem(
      'aanvraag-onjuist',
      `De parameter doel zegt waarvoor u het bericht opent. U kunt kiezen uit: ${purposes.join(', ')}.`,
      { extra: { doelen: purposes, keuzes } },
    ),
  };
};
