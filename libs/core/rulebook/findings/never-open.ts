import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';

/** Partners that have opening hours in which they are never open: what is for them would wait for ever. */
export const neverOpen = (document: RulebookDocument): readonly Finding[] =>
  document.ketenpartners.flatMap(({ openingstijden }, n) =>
    openingstijden !== undefined && openingstijden.every(({ dagen }) => dagen.length === 0)
      ? [
          {
            pointer: `/ketenpartners/${n}/openingstijden`,
            problem: 'hiermee gaat de ketenpartner nooit open; laat het weg als die altijd open is',
          },
        ]
      : [],
  );
