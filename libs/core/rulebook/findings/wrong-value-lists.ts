import type { Finding } from '../finding.js';
import type { RulebookDocument, ValueListDocument } from '../rulebook-document.js';

/**
 * Value lists whose words cannot work: two lists for one field where the same report is held to both, a synonym that is refused
 * or translated onto a synonym.
 */
export const wrongValueLists = ({ waardelijsten }: RulebookDocument): readonly Finding[] => {
  const seen = new Set<string>();
  return waardelijsten.flatMap((list, n) => {
    const at = `/waardelijsten/${n}`;
    const about = `${list.bericht} ${list.veld} ${list.bij?.veld ?? ''} ${list.bij?.waarde ?? ''}`;
    const isDouble = (list.van ?? ['']).some((from) => seen.size === seen.add(`${about} ${from}`).size);
    return [
      ...(isDouble
        ? [
            {
              pointer: `${at}/veld`,
              problem: `veld "${list.veld}" van "${list.bericht}" heeft al een waardelijst`,
            },
          ]
        : []),
      ...wrongWords(list, at),
    ];
  });
};

const wrongWords = ({ vertaling = {}, toegestaan }: ValueListDocument, at: string): readonly Finding[] => [
  ...(toegestaan?.length === 0
    ? [{ pointer: `${at}/toegestaan`, problem: 'de lijst is leeg, zodat elke waarde wordt geweigerd' }]
    : []),
  ...Object.entries(vertaling).flatMap(([word, meant]) => {
    const pointer = `${at}/vertaling/${word.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [
      ...(toegestaan?.includes(word) === false
        ? [
            {
              pointer,
              problem: `"${word}" staat niet op de lijst en wordt geweigerd voordat het vertaald is`,
            },
          ]
        : []),
      ...(word !== meant && Object.hasOwn(vertaling, meant)
        ? [{ pointer, problem: `"${meant}" wordt zelf ook vertaald, maar niet nog eens` }]
        : []),
    ];
  }),
];
