import type { Say } from '../../language/use-words.js';
import { dutchMoment } from '../../moments/dutch-moment.js';
import type { AtMeeting } from './outcome-body.js';
import type { OutcomeDraft } from './outcome-draft.js';

/** A step of the sheet in which a field stands. */
export type Step = '1' | '2' | '3';

/** One mistake in what the chair wrote, and where it stands. */
export interface OutcomeError {
  readonly field: string;
  readonly step: Step;
  readonly text: string;
}

const isEmpty = (text: string): boolean => text.trim() === '';

/** What must still be filled in or put right before an outcome can be read back. */
export const outcomeErrors = (draft: OutcomeDraft, at: AtMeeting, t: Say): readonly OutcomeError[] => [
  ...presenceErrors(at, t),
  ...agreementErrors(draft, at, t),
  ...actionErrors(draft, at, t),
  ...closingErrors(draft, t),
];

const presenceErrors = ({ leden, aanwezig }: AtMeeting, t: Say): readonly OutcomeError[] =>
  leden.flatMap(({ ketenpartner, naam }) =>
    (aanwezig[ketenpartner]?.aanwezig ?? '') === ''
      ? [{ field: `aanwezig-${ketenpartner}`, step: '1', text: t('overleg.error.presence', { name: naam }) }]
      : [],
  );

const agreementErrors = (
  { besluiten, route, regisseur, advies, adviesWanneer }: OutcomeDraft,
  _: AtMeeting,
  t: Say,
): readonly OutcomeError[] => {
  const wrong = (field: string, text: string): OutcomeError => ({ field, step: '2', text });
  return [
    ...(besluiten.length === 0
      ? [wrong('besluit-directe-veiligheid', t('overleg.error.no-decision'))]
      : besluiten.flatMap(({ id, besluit }) =>
          isEmpty(besluit) ? [wrong(`besluit-${id}`, t('overleg.error.decision'))] : [],
        )),
    ...(route === '' ? [wrong('route', t('overleg.error.route'))] : []),
    ...(regisseur === '' ? [wrong('regisseur', t('overleg.error.lead'))] : []),
    ...(!isEmpty(advies) && adviesWanneer === '' ? [wrong('advies-wanneer', t('overleg.error.advice'))] : []),
  ];
};

const actionErrors = ({ acties }: OutcomeDraft, { moment }: AtMeeting, t: Say): readonly OutcomeError[] =>
  acties.flatMap(({ id, wat, belegdBij, voor }): readonly OutcomeError[] => {
    const end = dutchMoment(voor, '23:59');
    const wrong = (part: string, text: string): OutcomeError => ({
      field: `actie-${id}-${part}`,
      step: '2',
      text,
    });
    return [
      ...(isEmpty(wat) ? [wrong('wat', t('overleg.error.what'))] : []),
      ...(belegdBij === '' ? [wrong('wie', t('overleg.error.who'))] : []),
      ...(end === null
        ? [wrong('voor', t('overleg.error.when'))]
        : Date.parse(end) <= Date.parse(moment)
          ? [wrong('voor', t('overleg.error.when-past'))]
          : []),
    ];
  });

const closingErrors = (
  { stand, volgendOverleg, opschalenNaar, opschalenReden }: OutcomeDraft,
  t: Say,
): readonly OutcomeError[] => {
  const wrong = (field: string, text: string): OutcomeError => ({ field, step: '3', text });
  switch (stand) {
    case '':
      return [wrong('stand-wordt-vervolgd', t('overleg.error.status'))];
    case 'wordt-vervolgd':
      return volgendOverleg === '' ? [wrong('volgend-overleg', t('overleg.error.next'))] : [];
    case 'afgesloten':
      return [];
    case 'opgeschaald':
      return [
        ...(opschalenNaar === '' ? [wrong('opschalen-naar', t('overleg.error.where'))] : []),
        ...(isEmpty(opschalenReden) ? [wrong('opschalen-reden', t('overleg.error.why'))] : []),
      ];
  }
};
