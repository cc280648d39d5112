import type { RulebookDocument } from '#core';
import { smallRulebookDocument, sourceOf } from './small-rulebook.js';

type PartnerDocument = RulebookDocument['ketenpartners'][number];

/** An organisation for Veilig Thuis that works in both regions of `withPartners`. */
export const vtPartner = (code: string, more: Partial<PartnerDocument> = {}): PartnerDocument => ({
  code,
  naam: `Organisatie ${code}`,
  soort: 'vt',
  systemen: [sourceOf(code)],
  regios: ['stad', 'land'],
  ...more,
});

/** The small rulebook with a second region, without agreements, and with other organisations for Veilig Thuis. */
export const withPartners = (
  vt: readonly PartnerDocument[],
  more: Partial<RulebookDocument> = {},
): RulebookDocument => ({
  ...smallRulebookDocument,
  ketenpartners: [
    ...smallRulebookDocument.ketenpartners
      .filter(({ code }) => code !== 'vt')
      .map((one) => ({ ...one, regios: [] })),
    ...vt,
  ],
  regios: [...smallRulebookDocument.regios, { code: 'land', naam: 'Land', plaatsen: ['Landhuizen'] }],
  waarnemingen: [],
  ...more,
});

/** The same with other parts in the rule that finds Veilig Thuis. */
export const routingVt = (
  document: RulebookDocument,
  rule: Partial<RulebookDocument['routeringsregels'][number]>,
): RulebookDocument => ({
  ...document,
  routeringsregels: document.routeringsregels.map((one) => (one.code === 'R-VT' ? { ...one, ...rule } : one)),
});
