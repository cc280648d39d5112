import { addressesIn } from './addresses-in.js';
import type { AddressDocument, RulebookDocument } from './rulebook-document.js';
import { namedInDuty, namedInTerm } from './term-references.js';

/** A name that one part of a rulebook uses for another part: where it stands, and of what kind of thing it is the name. */
export interface Reference {
  readonly pointer: string;
  readonly to: Referent;
  readonly name: string;
}

/** What can be referred to, in the words of a finding. */
export type Referent =
  | 'regio'
  | 'ketenpartner'
  | 'functie'
  | 'soort ketenpartner'
  | 'soort tafel'
  | 'berichtsoort'
  | 'voorwaarde'
  | 'regime'
  | 'verband'
  | 'doel'
  | 'grondslag'
  | 'plicht'
  | 'termijn'
  | 'schakelaar'
  | 'categorie'
  | 'wijze van delen';

/** The member that names something, what kind of thing, and the names. */
export type Named = readonly [member: string, to: Referent, names: readonly string[] | string | undefined];

/** Which references are asked for; their pointers are only worked out for these. */
export type Wanted = (to: Referent, name: string) => boolean;

/** The references in a rulebook that are wanted. */
export const referencesIn = (document: RulebookDocument, wanted: Wanted): readonly Reference[] => [
  ...from(wanted, 'ketenpartners', document.ketenpartners, ({ code, regios, piket }) => [
    ['regios', 'regio', regios],
    ['piket', 'functie', piket === undefined ? undefined : `${code}.${piket}`],
  ]),
  ...from(wanted, 'waarnemingen', document.waarnemingen, ({ voor, door, berichten, regios }) => [
    ['voor', 'ketenpartner', voor],
    ['door', 'ketenpartner', door],
    ['berichten', 'berichtsoort', berichten],
    ['regios', 'regio', regios],
  ]),
  ...from(wanted, 'opvolgingen', document.opvolgingen ?? [], ({ van, naar, regios }) => [
    ['van', 'ketenpartner', van],
    ['naar', 'ketenpartner', naar],
    ['regios', 'regio', regios],
  ]),
  ...from(wanted, 'tafels', document.tafels, ({ regios, leden, coordinator }) => [
    ['regios', 'regio', regios],
    ['leden', 'ketenpartner', leden],
    ['coordinator/organisatie', 'ketenpartner', coordinator?.organisatie],
    [
      'coordinator/functie',
      'functie',
      coordinator?.functie === undefined ? undefined : `${coordinator.organisatie}.${coordinator.functie}`,
    ],
  ]),
  ...from(wanted, 'regimes', document.regimes, ({ verstrekkers }) => [
    ['verstrekkers', 'soort ketenpartner', verstrekkers],
  ]),
  ...from(wanted, 'verbanden', document.verbanden, ({ deelnemers }) =>
    (deelnemers ?? []).map(({ soort }, n): Named => [`deelnemers/${n}/soort`, 'soort ketenpartner', soort]),
  ),
  ...from(wanted, 'grondslagen', document.grondslagen, ({ regimes }) => [['regimes', 'regime', regimes]]),
  ...from(wanted, 'plichten', document.plichten, namedInDuty),
  ...from(wanted, 'termijnen', document.termijnen, namedInTerm),
  ...from(wanted, 'schakelaars', document.schakelaars, ({ regio, als, grondslag }) => [
    ['regio', 'regio', regio],
    ['als', 'voorwaarde', als],
    ['grondslag', 'grondslag', grondslag],
  ]),
  ...from(wanted, 'waardelijsten', document.waardelijsten, ({ bericht, van }) => [
    ['bericht', 'berichtsoort', bericht],
    ['van', 'ketenpartner', van],
  ]),
  ...from(wanted, 'herkenning', document.herkenning ?? [], ({ bericht }) => [
    ['bericht', 'berichtsoort', bericht],
  ]),
  ...from(wanted, 'zaakfeiten', document.zaakfeiten, ({ berichten, als }) => [
    ['berichten', 'berichtsoort', berichten],
    ['als', 'voorwaarde', als],
  ]),
  ...from(
    wanted,
    'routeringsregels',
    document.routeringsregels,
    ({ bericht, als, regios, verband, doel, termijn, ...rule }) => [
      ['bericht', 'berichtsoort', bericht],
      ['termijn', 'termijn', termijn],
      ['als', 'voorwaarde', als],
      ['regios', 'regio', regios],
      ['verband', 'verband', verband],
      ['doel', 'doel', doel],
      ...addressesIn(rule).flatMap(([at, address]) => addressed(at, address)),
    ],
  ),
  ...from(wanted, 'deelregels', document.deelregels, ({ velden, ...rule }) => [
    ['bericht', 'berichtsoort', rule.bericht],
    ['van', 'soort ketenpartner', rule.van],
    ['aan', 'soort ketenpartner', rule.aan],
    ['verband', 'verband', rule.verband],
    ['doel', 'doel', rule.doel],
    ['grondslag', 'grondslag', rule.grondslag],
    ['als', 'voorwaarde', rule.als],
    ['schakelaar', 'schakelaar', rule.schakelaar],
    ['schakelaarUit', 'schakelaar', rule.schakelaarUit],
    ['plichten', 'plicht', rule.plichten],
    ...velden.flatMap(({ categorieen, persoonAls, hoe }, n): readonly Named[] => [
      [`velden/${n}/categorieen`, 'categorie', categorieen],
      [`velden/${n}/persoonAls`, 'voorwaarde', persoonAls],
      [`velden/${n}/hoe`, 'wijze van delen', hoe],
    ]),
  ]),
  ...from(wanted, 'verboden', document.verboden, ({ categorieen, ...rule }) => [
    ['grondslag', 'grondslag', rule.grondslag],
    ['als', 'voorwaarde', rule.als],
    ['categorieen', 'categorie', categorieen === 'alle' ? undefined : categorieen],
    ['behalveAan', 'soort ketenpartner', rule.behalveAan],
    ['berichten', 'berichtsoort', rule.berichten],
    ['van', 'soort ketenpartner', rule.van],
    ['verbanden', 'verband', rule.verbanden],
    ['doelen', 'doel', rule.doelen],
  ]),
  ...from(wanted, 'vernietigingen', document.vernietigingen, ({ grondslag, als, berichten, vernietigt }) => [
    ['grondslag', 'grondslag', grondslag],
    ['als', 'voorwaarde', als],
    ['berichten', 'berichtsoort', berichten],
    ['vernietigt', 'berichtsoort', vernietigt],
  ]),
];

const addressed = (at: string, address: AddressDocument): readonly Named[] => {
  if ('partner' in address)
    return [
      [`${at}/partner`, 'ketenpartner', address.partner],
      [
        `${at}/functie`,
        'functie',
        address.functie === undefined ? undefined : `${address.partner}.${address.functie}`,
      ],
    ];
  if ('soort' in address)
    return [
      [`${at}/soort`, 'soort ketenpartner', address.soort],
      [
        `${at}/functie`,
        'functie',
        address.functie === undefined ? undefined : `${address.soort}.${address.functie}`,
      ],
    ];
  if ('coordinator' in address) return [[`${at}/coordinator`, 'soort tafel', address.coordinator]];
  if ('tafel' in address) return [[`${at}/tafel`, 'soort tafel', address.tafel]];
  return [];
};

const from = <Item>(
  wanted: Wanted,
  list: keyof RulebookDocument,
  items: readonly Item[],
  namedIn: (item: Item) => readonly Named[],
): readonly Reference[] => {
  const found: Reference[] = [];
  for (const [n, item] of items.entries())
    for (const [member, to, names] of namedIn(item)) {
      if (names === undefined) continue;
      const pointer = `/${list}/${n}/${member}`;
      if (typeof names !== 'string')
        for (const [k, name] of names.entries()) {
          if (wanted(to, name)) found.push({ pointer: `${pointer}/${k}`, to, name });
        }
      else if (wanted(to, names)) found.push({ pointer, to, name: names });
    }
  return found;
};
