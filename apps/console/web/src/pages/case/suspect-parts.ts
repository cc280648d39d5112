import { fromDutchField } from '../../moments/dutch-field.js';
import type { BuiltAct } from './act-shape.js';
import type { MeasureList, SuspectDraft } from './decision-draft.js';

type Places = BuiltAct['places'];

/** An item of a list in a decision, and the controls in which its parts were filled in. */
interface Item {
  readonly item: object;
  readonly places: Places;
}

/** The lists of a decision that speak of suspects: those that are decided on. */
export const suspectParts = (decided: readonly SuspectDraft[]): BuiltAct => {
  const lists = [
    listed('beslissingen', decided.flatMap(decisionsOf)),
    listed('motivering', decided.flatMap(reasonOf)),
    listed(
      'beschermendeMaatregelen',
      decided.flatMap((one) => measuresOf(one, 'maatregelen')),
    ),
    listed(
      'overigeMaatregelen',
      decided.flatMap((one) => measuresOf(one, 'overige')),
    ),
    listed('gedragsaanwijzing', decided.flatMap(orderOf)),
    listed('haltVerwijzing', decided.flatMap(referralOf)),
  ];
  return {
    body: Object.assign({}, ...lists.map(({ body }) => body)) as BuiltAct['body'],
    places: lists.flatMap(({ places }) => places),
  };
};

const listed = (name: string, items: readonly Item[]): BuiltAct => ({
  body: items.length === 0 ? {} : { [name]: items.map(({ item }) => item) },
  places: items.flatMap(({ places }, place) =>
    places.map(([part, field]) => [`/${name}/${String(place)}${part}`, field] as const),
  ),
});

const decisionsOf = ({ mark, decisions, decidedAt, releasedAt, detention }: SuspectDraft): readonly Item[] =>
  decisions.map((besluit) => {
    const released = besluit === 'heenzenden' ? fromDutchField(releasedAt) : null;
    return {
      item: {
        kenmerk: mark,
        besluit,
        tijdstip: fromDutchField(decidedAt) ?? '',
        ...(released === null ? {} : { tijdstipVrijlating: released }),
        ...(besluit === 'vasthouden' && detention !== '' ? { vrijheidsbeneming: detention } : {}),
      },
      places: [
        ['', `${mark}-besluit`],
        ['/tijdstip', `${mark}-tijdstip`],
        ['/tijdstipVrijlating', `${mark}-vrijlating`],
        ['/vrijheidsbeneming', `${mark}-vrijheidsbeneming`],
      ],
    };
  });

const reasonOf = ({ mark, reason }: SuspectDraft): readonly Item[] =>
  reason.trim() === ''
    ? []
    : [{ item: { kenmerk: mark, tekst: reason.trim() }, places: [['', `${mark}-motivering`]] }];

const measuresOf = (suspect: SuspectDraft, list: MeasureList): readonly Item[] => {
  const { kinds, ground, told, from, until } = suspect[list];
  const field = `${suspect.mark}-${list}`;
  return kinds.map((soort) => ({
    item: {
      kenmerk: suspect.mark,
      soort,
      titel: ground,
      omschrijving: told.trim(),
      ...(from === '' ? {} : { van: from }),
      ...(until === '' ? {} : { tot: until }),
    },
    places: [
      ['', `${field}-tekst`],
      ['/titel', `${field}-grond`],
      ['/van', `${field}-van`],
      ['/tot', `${field}-tot`],
    ],
  }));
};

const orderOf = ({ mark, extras, orderedFrom, orderedUntil }: SuspectDraft): readonly Item[] =>
  extras.includes('gedragsaanwijzing')
    ? [
        {
          item: { kenmerk: mark, ingaat: fromDutchField(orderedFrom) ?? '', tot: orderedUntil },
          places: [
            ['', `${mark}-gedrag-ingaat`],
            ['/tot', `${mark}-gedrag-tot`],
          ],
        },
      ]
    : [];

const referralOf = ({ mark, extras, referredOn, referredFor }: SuspectDraft): readonly Item[] =>
  extras.includes('halt')
    ? [
        {
          item: {
            kenmerk: mark,
            verwezenOp: referredOn,
            ...(referredFor.trim() === '' ? {} : { opdracht: referredFor.trim() }),
          },
          places: [
            ['', `${mark}-halt-op`],
            ['/opdracht', `${mark}-halt-opdracht`],
          ],
        },
      ]
    : [];
