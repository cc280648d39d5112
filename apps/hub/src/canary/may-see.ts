import type { RulebookDocument } from '#core';
import type { MarkedField } from './mark.js';

/** Who got a delivery, from whom, for what. */
export interface DeliveredTo {
  /** Kinds of organisation, of whom the sender and the recipient act for. */
  readonly provider: string;
  readonly recipient: string;
  readonly partnership: string;
  readonly purpose: string;
}

/** What each verb shows of a text that was sent; every other verb shows nothing of it. */
const SHOWN: Readonly<Record<string, (member: string) => boolean>> = {
  volledig: () => true,
  aard: (member) => member === 'aard' || member === 'soort',
  woonplaats: (member) => member === 'woonplaats',
};

/**
 * Whether any rule of the rulebook could let this recipient see this field, read slowly from the document itself. Conditions
 * are not looked at: what no rule allows under any condition may never arrive.
 */
export const maySee = (rulebook: RulebookDocument, field: MarkedField, to: DeliveredTo): boolean =>
  !isForbidden(rulebook, field, to) &&
  rulebook.deelregels.some(
    (rule) =>
      rule.bericht === field.kind &&
      rule.van.includes(to.provider) &&
      rule.aan.includes(to.recipient) &&
      rule.verband === to.partnership &&
      rule.doel === to.purpose &&
      rule.niveau !== 'signaal' &&
      rule.velden.some(
        ({ categorieen, rollen, hoe }) =>
          categorieen.includes(field.category) &&
          (field.role === null ? rollen === undefined : rollen?.includes(field.role) === true) &&
          SHOWN[hoe]?.(field.member) === true,
      ),
  );

/** The same in whatever partnership and for whatever purpose. */
export const maySeeSomehow = (
  rulebook: RulebookDocument,
  field: MarkedField,
  to: Pick<DeliveredTo, 'provider' | 'recipient'>,
): boolean =>
  rulebook.deelregels.some(({ verband, doel }) =>
    maySee(rulebook, field, { ...to, partnership: verband, purpose: doel }),
  );

/** Prohibitions that hold under a condition only are not looked at. */
const isForbidden = ({ verboden }: RulebookDocument, field: MarkedField, to: DeliveredTo): boolean =>
  verboden.some(
    ({ als, categorieen, behalveAan, berichten, van, verbanden, doelen }) =>
      als.length === 0 &&
      (berichten ?? [field.kind]).includes(field.kind) &&
      (van ?? [to.provider]).includes(to.provider) &&
      (verbanden ?? [to.partnership]).includes(to.partnership) &&
      (doelen ?? [to.purpose]).includes(to.purpose) &&
      (categorieen === 'alle' || categorieen.includes(field.category)) &&
      !behalveAan.includes(to.recipient),
  );
