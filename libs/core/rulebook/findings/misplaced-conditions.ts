import type { Finding } from '../finding.js';
import { referencesIn } from '../references.js';
import type { RulebookDocument } from '../rulebook-document.js';
import { rootsOf } from './condition-roots.js';

const OF_REPORT = new Set(['berichtId', 'bericht', 'zaak', 'zaakpartners', 'verstrekker', 'ontvanger']);
const OF_PERSON = new Set(['persoon']);

/** Conditions that look at something that does not exist, or is not there where they are used. */
export const misplacedConditions = (document: RulebookDocument): readonly Finding[] => {
  const roots = new Map(
    Object.entries(document.voorwaarden).map(([name, { schema }]) => [name, rootsOf(schema)]),
  );
  const reads = (name: string, root: string): boolean => roots.get(name)?.includes(root) === true;
  return [
    ...[...roots].flatMap(([name, found]) => unknownRoots(name, found)),
    ...(['routeringsregels', 'deelregels', 'verboden', 'zaakfeiten', 'schakelaars'] as const).flatMap(
      (list) =>
        document[list].flatMap(({ als }, n) =>
          als.flatMap((name, k) =>
            reads(name, 'persoon') ? [misplaced(`/${list}/${n}/als/${k}`, name, 'één persoon')] : [],
          ),
        ),
    ),
    ...(['routeringsregels', 'zaakfeiten'] as const).flatMap((list) =>
      document[list].flatMap(({ als }, n) =>
        als.flatMap((name, k) =>
          reads(name, 'ontvanger') ? [misplaced(`/${list}/${n}/als/${k}`, name, 'de ontvanger')] : [],
        ),
      ),
    ),
    ...referencesIn(
      document,
      (to, name) => to === 'voorwaarde' && (reads(name, 'persoon') || reads(name, 'ontvanger')),
    )
      .filter(({ pointer }) => /^\/(termijnen|plichten)\//.test(pointer))
      .map(({ pointer, name }) =>
        misplaced(pointer, name, reads(name, 'persoon') ? 'één persoon' : 'de ontvanger'),
      ),
    ...document.deelregels.flatMap(({ velden }, n) =>
      velden.flatMap(({ persoonAls }, k) =>
        persoonAls !== undefined && roots.has(persoonAls) && !reads(persoonAls, 'persoon')
          ? [
              {
                pointer: `/deelregels/${n}/velden/${k}/persoonAls`,
                problem: `voorwaarde "${persoonAls}" kijkt niet naar een persoon`,
              },
            ]
          : [],
      ),
    ),
  ];
};

const unknownRoots = (name: string, roots: readonly string[]): readonly Finding[] => {
  const pointer = `/voorwaarden/${name}/schema`;
  const unknown = roots.filter((root) => !OF_REPORT.has(root) && !OF_PERSON.has(root));
  if (unknown.length > 0)
    return unknown.map((root) => ({ pointer, problem: `"${root}" is er niet om naar te kijken` }));
  return roots.some((root) => OF_PERSON.has(root)) && roots.some((root) => OF_REPORT.has(root))
    ? [{ pointer, problem: 'een voorwaarde kijkt naar één persoon of naar het bericht, niet naar beide' }]
    : [];
};

const misplaced = (pointer: string, name: string, what: string): Finding => ({
  pointer,
  problem: `voorwaarde "${name}" kijkt naar ${what}, en die is er hier niet`,
});
