import type { Kaart } from '../../api/desk.generated.js';
import { labelOf } from '../zsm-board/person-in-words.js';

/** The persons on a card whom an act can be about, by mark. */
export const aboutChoices = ({
  verdachten = [],
  betrokkenen = [],
}: Kaart): readonly { readonly value: string; readonly label: string }[] =>
  [...verdachten, ...betrokkenen].flatMap(({ kenmerk, rol = '', aanduiding }) =>
    typeof kenmerk === 'string'
      ? [
          {
            value: kenmerk,
            label: [labelOf(aanduiding) ?? kenmerk, rol].filter((one) => one !== '').join(', '),
          },
        ]
      : [],
  );
