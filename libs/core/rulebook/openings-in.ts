import type { OpeningDocument, RulebookDocument } from './rulebook-document.js';

type Openings = readonly (readonly [pointer: string, hours: readonly OpeningDocument[]])[];

/** All opening hours in a rulebook, of partners, their offices and functions, and tables, with their place. */
export const openingsIn = ({ ketenpartners, tafels }: RulebookDocument): Openings =>
  [
    ...ketenpartners.flatMap(({ openingstijden, kantooruren, functies }, n) => [
      [`/ketenpartners/${n}/openingstijden`, openingstijden] as const,
      [`/ketenpartners/${n}/kantooruren`, kantooruren] as const,
      ...(functies ?? []).map(
        (one, k) => [`/ketenpartners/${n}/functies/${k}/openingstijden`, one.openingstijden] as const,
      ),
    ]),
    ...tafels.map(({ openingstijden }, n) => [`/tafels/${n}/openingstijden`, openingstijden] as const),
  ].map(([pointer, hours]) => [pointer, hours ?? []] as const);
