import type { Named } from './references.js';
import type { DutyDocument, HolderDocument, MomentDocument, TermDocument } from './rulebook-document.js';

/** What a duty names. */
export const namedInDuty = (duty: DutyDocument): readonly Named[] => [
  ['grondslag', 'grondslag', duty.grondslag],
  ...endings(duty),
];

/** What a term rule names. */
export const namedInTerm = (term: TermDocument): readonly Named[] => [
  ['grondslag', 'grondslag', term.grondslag],
  ['bij/berichten', 'berichtsoort', term.bij?.berichten],
  ['bij/als', 'voorwaarde', term.bij?.als],
  ['na/termijnen', 'termijn', term.na?.termijnen],
  ['meteenGehaaldAls', 'voorwaarde', term.meteenGehaaldAls],
  ...moments({ vanaf: term.vanaf, tot: term.tot }),
  ...holders(term.wie),
  ...endings(term),
];

const endings = ({
  gehaald = [],
  vervalt = [],
  waarschuwingen = [],
}: Pick<TermDocument, 'gehaald' | 'vervalt' | 'waarschuwingen'>): readonly Named[] => [
  ...Object.entries({ gehaald, vervalt }).flatMap(([list, ends]) =>
    ends.flatMap(({ berichten, als }, n): readonly Named[] => [
      [`${list}/${n}/berichten`, 'berichtsoort', berichten],
      [`${list}/${n}/als`, 'voorwaarde', als],
    ]),
  ),
  ...waarschuwingen.map(({ als }, n): Named => [`waarschuwingen/${n}/als`, 'voorwaarde', als]),
];

const moments = (named: Readonly<Record<string, MomentDocument | undefined>>): readonly Named[] =>
  Object.entries(named).flatMap(([at, moment]): readonly Named[] =>
    typeof moment === 'object' && 'vergadering' in moment
      ? [
          [`${at}/vergadering`, 'soort tafel', moment.vergadering],
          [`${at}/laatAls`, 'voorwaarde', moment.laatAls],
        ]
      : [],
  );

const holders = (holder: HolderDocument): readonly Named[] => {
  if (typeof holder === 'string') return [];
  if ('soort' in holder) return [['wie/soort', 'soort ketenpartner', holder.soort]];
  return 'coordinator' in holder ? [['wie/coordinator', 'soort tafel', holder.coordinator]] : [];
};
