import type { RulebookDocument } from '#core';

/** The rulebook with every partner always open, for trials whose outcome may not depend on the time of day. */
export const alwaysOpen = (document: RulebookDocument): RulebookDocument => ({
  ...document,
  ketenpartners: document.ketenpartners.map(({ openingstijden: _hours, functies, ...partner }) => ({
    ...partner,
    ...(functies === undefined ? {} : { functies: functies.map(({ openingstijden: _own, ...one }) => one) }),
  })),
});
