import { decidedKey, type RecipientExplanation } from '#core';
import { explanationKey, handOverView } from '#store';
import { fieldView } from './field-view.js';
import type { FoundMessage } from './find-message.js';
import type { MessageParts } from './message-parts.js';
import { purposeName } from './message-purpose.js';
import { seenDeliveries, seesWhole } from './seen-deliveries.js';
import type { SentData } from './sent-data.js';
import type { ToldExplanation } from './told-explanation.js';

/** What a recipient is told with: what was sent (null: not for who looks), and what time it is. */
export interface RecipientNow {
  readonly data: SentData | null;
  readonly at: number;
}

/** One recipient of a report: whether it has it, what it may see of each field, by which rule and article, and what was left out. */
export const recipientView = (
  { contracts }: MessageParts,
  { sight, row, explained: { rulebook } }: FoundMessage,
  { checksOf }: ToldExplanation,
  { data, at }: RecipientNow,
  recipient: RecipientExplanation,
) => {
  const key = explanationKey(recipient);
  const delivery = seenDeliveries(sight, row).find(
    (one) => decidedKey({ ...one, name: one.partner, isShared: true }) === key,
  );
  const [kind, version] = recipient.vanCorrectie
    ? [row.correctedKind, row.correctedVersion]
    : [row.kind, row.version];
  const fields = {
    words: contracts.fieldWords(kind ?? '', version ?? 0),
    categories: contracts.categoryNames,
    data: (recipient.vanCorrectie ? data?.corrected : data?.own) ?? null,
    isOwn: sight.tag === 'own' && seesWhole(sight, row),
  };
  const { velden, ...told } = recipient;
  return {
    ...told,
    naamVerband: rulebook.document.verbanden.find(({ code }) => code === told.verband)?.naam ?? told.verband,
    naamDoel: purposeName(rulebook, told.doel),
    aflevering: delivery === undefined ? null : handOverView(rulebook, delivery, at),
    controles: checksOf(recipient).map(({ velden: less, ...check }) => ({
      ...check,
      velden: less.map((field) => fieldView(fields, field)),
    })),
    velden: velden.map((field) => fieldView(fields, field)),
  };
};
