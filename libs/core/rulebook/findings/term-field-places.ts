import type { HolderDocument, LengthDocument, MomentDocument, TermDocument } from '../rulebook-document.js';
import type { PlacedTerm } from '../terms-in.js';

/** A field that a term reads: of reports of these kinds, or of the items of one of their lists; without `field` that list itself. */
export interface FieldPlace {
  readonly at: string;
  readonly kinds: readonly string[];
  readonly list: string | null;
  readonly field: string | null;
}

type Read = Omit<FieldPlace, 'kinds'>;

/** Every field that a term reads of the reports that start it, and of those that end it. */
export const termFieldPlaces = (term: PlacedTerm): readonly FieldPlace[] => {
  const kinds = [...new Set(term.starters.map(({ about }) => about.kind))];
  const reads = term.tag === 'term' ? readAtStart(term.document) : [];
  const ends = (['gehaald', 'vervalt'] as const).flatMap((member) =>
    (term.document[member] ?? []).flatMap(({ berichten, voor }, n) => {
      const at = `${member}/${n}/voor`;
      if (voor === undefined) return [];
      const list = { at: `${at}/lijst`, kinds: berichten, list: voor.lijst, field: null };
      return voor.veld === undefined ? [list] : [list, { ...list, at: `${at}/veld`, field: voor.veld }];
    }),
  );
  return [...reads.map((read) => ({ ...read, kinds })), ...ends].map((place) => ({
    ...place,
    at: `${term.pointer}/${place.at}`,
  }));
};

const readAtStart = ({ per, vanaf, tot, duur, wie }: TermDocument): readonly Read[] => {
  const items = per?.lijst ?? null;
  return [
    ...(items === null ? [] : [{ at: 'per/lijst', list: items, field: null }]),
    ...ofMoment('vanaf', vanaf, items),
    ...ofMoment('tot', tot, items),
    ...ofLength(duur),
    ...ofHolder(wie, items),
  ];
};

const ofMoment = (
  member: string,
  moment: MomentDocument | undefined,
  items: string | null,
): readonly Read[] => {
  if (typeof moment !== 'object' || 'vergadering' in moment) return [];
  const read = (at: string, list: string | null, field: string): readonly Read[] => [
    { at: `${member}/${at}`, list, field },
    ...(moment.anders === undefined ? [] : [{ at: `${member}/anders`, list, field: moment.anders }]),
  ];
  if ('eersteVan' in moment)
    return [
      { at: `${member}/eersteVan`, list: moment.eersteVan, field: null },
      ...read('veld', moment.eersteVan, moment.veld),
    ];
  if ('veld' in moment) return read('veld', null, moment.veld);
  return items === null ? [] : read('onderdeel', items, moment.onderdeel);
};

const ofLength = (length: LengthDocument | undefined): readonly Read[] =>
  length !== undefined && 'volgens' in length
    ? [{ at: 'duur/volgens', list: null, field: length.volgens }]
    : [];

const ofHolder = (holder: HolderDocument, items: string | null): readonly Read[] => {
  if (typeof holder === 'string') return [];
  if ('veld' in holder) return [{ at: 'wie/veld', list: null, field: holder.veld }];
  return 'onderdeel' in holder && items !== null
    ? [{ at: 'wie/onderdeel', list: items, field: holder.onderdeel }]
    : [];
};
