import { COUNT } from '../../share/verbs.js';
import type { Finding } from '../finding.js';
import type { RulebookDocument } from '../rulebook-document.js';
import type { SharingRuleDocument } from '../rule-documents.js';

/** Rules that can never do anything, and texts that say nothing. */
export const emptyRules = (document: RulebookDocument): readonly Finding[] => [
  ...document.deelregels.flatMap((rule, n) => emptySharing(rule, `/deelregels/${n}`)),
  ...document.verboden.flatMap(({ categorieen }, n) =>
    categorieen.length === 0
      ? [{ pointer: `/verboden/${n}/categorieen`, problem: 'het verbod noemt geen categorie' }]
      : [],
  ),
  ...document.routeringsregels.flatMap(({ aan, toelichting }, n) =>
    aan.length === 0 && toelichting === undefined
      ? [{ pointer: `/routeringsregels/${n}/aan`, problem: 'de regel noemt niemand en legt niets uit' }]
      : [],
  ),
  ...document.grondslagen.flatMap(({ artikel }, n) =>
    artikel.trim() === '' ? [{ pointer: `/grondslagen/${n}/artikel`, problem: 'het artikel ontbreekt' }] : [],
  ),
];

const emptySharing = (rule: SharingRuleDocument, at: string): readonly Finding[] => [
  ...(['van', 'aan'] as const).flatMap((member) =>
    rule[member].length === 0
      ? [{ pointer: `${at}/${member}`, problem: 'de regel noemt hier geen soort ketenpartner' }]
      : [],
  ),
  ...(rule.velden.length === 0 && rule.niveau === undefined
    ? [{ pointer: `${at}/velden`, problem: 'de regel deelt niets en is geen signaal' }]
    : []),
  ...(rule.velden.length > 0 && rule.niveau === 'signaal'
    ? [{ pointer: `${at}/velden`, problem: 'een signaal bevat geen velden' }]
    : []),
  ...rule.velden.flatMap(({ categorieen, rollen, hoe }, k) =>
    categorieen.length === 0 && !(hoe === COUNT && rollen !== undefined)
      ? [{ pointer: `${at}/velden/${k}/categorieen`, problem: 'hier staat geen categorie' }]
      : [],
  ),
];
