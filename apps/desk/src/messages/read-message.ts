import { faultView, json, type Answer } from '#runtime';
import { correctionsOf, reportStatus, toldStatus } from '#store';
import { mayRedeliver, mayRevealField, partnerName, type Person } from '#core';
import { findMessage, type FoundMessage } from './find-message.js';
import { keepOpening } from './keep-opening.js';
import type { MessageParts } from './message-parts.js';
import { messagePurpose, purposeName } from './message-purpose.js';
import { messageSteps } from './message-steps.js';
import { messageView } from './message-view.js';
import { seenDeliveries, seesWhole } from './seen-deliveries.js';
import { recipientView } from './recipient-view.js';
import { sentData } from './sent-data.js';
import { toldExplanation, type ToldExplanation } from './told-explanation.js';

export type ReadMessage = (person: Person, id: string, purpose: unknown) => Promise<Answer>;

/**
 * What became of a report, as who looks may see it: what happened when, what each recipient may see of each field and why, and who got
 * nothing. Never what a field says. That it was opened, and for what, is kept before it is told.
 */
export const readMessage =
  (parts: MessageParts): ReadMessage =>
  async (person, id, asked) => {
    const found = await findMessage(parts, person, id);
    if ('refusal' in found) return found.refusal;
    const chosen = messagePurpose(person, found, asked);
    if ('refusal' in chosen) return chosen.refusal;
    const at = parts.clock();
    const told = await toldExplanation(parts, found, at);
    const isWhole = seesWhole(found.sight, found.row);
    const data = isWhole ? await sentData(parts, found) : null;
    const { purpose } = chosen;
    await keepOpening(parts, person, found.row, {
      at,
      purpose,
      field: null,
      recipient: null,
      checked: told.checked,
    });
    return json(200, {
      ...(await headOf(parts, found, told, at)),
      doel: { doel: purpose, naam: purposeName(found.explained.rulebook, purpose) },
      inzien: revealing(person, found),
      opnieuwAfleveren: await redelivering(parts, person, found, at),
      ontvangers: told.explanation.ontvangers.map((one) =>
        recipientView(parts, found, told, { data, at }, one),
      ),
    });
  };

const headOf = async (parts: MessageParts, found: FoundMessage, told: ToldExplanation, at: number) => {
  const { sight, row, explained } = found;
  const { explanation } = told;
  const isWhole = seesWhole(sight, row);
  const { rulebook } = explained;
  const view = messageView({ rulebook, keyring: parts.keyring, sight, now: at }, row);
  const { ontvangers: _, ...head } = view;
  const [status, corrections] = isWhole
    ? await Promise.all([reportStatus(parts.pool, row.id, row.partner), correctionsOf(parts.pool, row.id)])
    : [null, []];
  const outcome: Readonly<Record<string, unknown>> =
    status === null ? {} : { ...(await toldStatus(parts, status, faultView)) };
  return {
    ...head,
    versie: row.version,
    regelset: explanation.regelset,
    kijktAls: sight.tag === 'all' ? 'beheer' : isWhole ? 'afzender' : 'ontvanger',
    fouten: outcome['fouten'] ?? [],
    toelichting: outcome['toelichting'] ?? [],
    nietGedeeld: outcome['nietGedeeld'] ?? [],
    termijnen: outcome['termijnen'] ?? [],
    routering: explanation.routering,
    verloop: messageSteps({
      rulebook,
      explanation,
      senderName: view.naamAfzender,
      receivedAt: row.receivedAt.getTime(),
      deliveries: seenDeliveries(sight, row),
      corrections,
      isWhole,
    }),
  };
};

/** Whether it can be delivered again by who looks, as the rules are now. */
const redelivering = async (
  { rulebooks }: MessageParts,
  person: Person,
  { sight, row }: FoundMessage,
  at: number,
): Promise<boolean> => {
  const { rulebook } = await rulebooks.active();
  const recipients = seenDeliveries(sight, row).map(({ partner }) => partner);
  return mayRedeliver(rulebook, person, recipients, at);
};

/** As whom who looks can see the values of fields, and if not, who could. */
const revealing = (person: Person, { sight, row, explained: { rulebook } }: FoundMessage) => {
  const isRecipient = sight.tag === 'own' && sight.organisation !== row.partner;
  const organisation = isRecipient ? sight.organisation : row.partner;
  const missing = mayRevealField(person, { organisation, name: partnerName(rulebook, organisation) });
  return {
    verzonden: !isRecipient && missing === null,
    ontvangen: isRecipient && missing === null,
    waaromNiet: missing,
  };
};
