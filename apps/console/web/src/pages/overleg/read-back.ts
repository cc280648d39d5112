import type { Say } from '../../language/use-words.js';
import { dutchMoment } from '../../moments/dutch-moment.js';
import { formatMoment } from '../../moments/format-moment.js';
import type { AtMeeting } from './outcome-body.js';
import type { DraftAction, OutcomeDraft, Soort } from './outcome-draft.js';

/** What a language needs to speak an outcome aloud. */
export interface Spoken {
  readonly t: Say;
  readonly locale: string;
  /** The name of a partner. */
  readonly nameOf: (code: string) => string;
}

/** Some sentences about one thing. */
export interface ReadBack {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** An outcome in sentences, so that everybody at the table can hear whether this is what was agreed. */
export const readBack = (draft: OutcomeDraft, at: AtMeeting, spoken: Spoken): readonly ReadBack[] => {
  const { t } = spoken;
  return [
    { title: t('overleg.presence'), sentences: presence(at, spoken) },
    { title: t('overleg.decided'), sentences: decisions(draft, spoken) },
    { title: t('overleg.actions'), sentences: actions(draft, spoken) },
    { title: t('overleg.route-and-lead'), sentences: routeAndLead(draft, spoken) },
    { title: t('overleg.goes-on'), sentences: [goesOn(draft, spoken)] },
  ].filter(({ sentences }) => sentences.length > 0);
};

/** As a sentence, whether or not somebody wrote the full stop. */
const sentence = (text: string): string => {
  const told = text.trim();
  return /[.!?…]$/.test(told) ? told : `${told}.`;
};

/** "A, B en C". */
const listed = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(names);

const presence = ({ leden, aanwezig }: AtMeeting, { t, locale }: Spoken): readonly string[] => {
  const among = (told: 'ja' | 'telefonisch' | 'nee'): readonly string[] =>
    leden.flatMap(({ ketenpartner, naam }) => {
      const one = aanwezig[ketenpartner];
      if (one?.aanwezig !== told) return [];
      return [told !== 'nee' && one.mandaat === 'nee' ? t('overleg.say.no-mandate', { name: naam }) : naam];
    });
  return (['ja', 'telefonisch', 'nee'] as const).flatMap((told) => {
    const names = among(told);
    return names.length === 0 ? [] : [t(`overleg.say.present-${told}`, { names: listed(names, locale) })];
  });
};

const SOORTEN: readonly Soort[] = ['directe-veiligheid', 'structurele-veiligheid', 'overig'];

const decisions = ({ besluiten }: OutcomeDraft, { t }: Spoken): readonly string[] =>
  SOORTEN.flatMap((soort) =>
    besluiten
      .filter((one) => one.soort === soort)
      .map(({ besluit }) => t(`overleg.say.${soort}`, { text: sentence(besluit) })),
  );

const actions = ({ acties }: OutcomeDraft, spoken: Spoken): readonly string[] =>
  acties.length === 0
    ? [spoken.t('overleg.say.no-action')]
    : acties.map((action) => actionIn(action, spoken));

const actionIn = (
  { wat, belegdBij, voor, conditie, informering }: DraftAction,
  { t, locale, nameOf }: Spoken,
): string => {
  const end = dutchMoment(voor, '12:00');
  const day = end === null ? voor : formatMoment(end, 'day', locale);
  return [
    t('overleg.say.action', { who: nameOf(belegdBij), text: sentence(wat), day }),
    ...(conditie.trim() === '' ? [] : [t('overleg.say.condition', { text: sentence(conditie) })]),
    ...(informering === 'ja' || informering === 'nee' || informering === 'later'
      ? [t(`overleg.say.informed-${informering}`)]
      : []),
  ].join(' ');
};

const ROUTES = ['strafroute', 'zorgroute', 'tweesporen', 'driesporen', 'geen'] as const;

const routeAndLead = (
  { route, regisseur, regisseurFunctie, advies, adviesWanneer, adviesOver }: OutcomeDraft,
  { t, nameOf }: Spoken,
): readonly string[] => {
  const chosen = ROUTES.find((one) => one === route);
  const role = regisseurFunctie.trim();
  return [
    ...(chosen === undefined ? [] : [t('overleg.say.route', { route: t(`overleg.route.${chosen}`) })]),
    ...(regisseur === ''
      ? []
      : [
          role === ''
            ? t('overleg.say.lead', { who: nameOf(regisseur) })
            : t('overleg.say.lead-role', { who: nameOf(regisseur), role }),
        ]),
    ...(advies.trim() === ''
      ? []
      : [
          t(adviesWanneer === 'nu' ? 'overleg.say.advice-now' : 'overleg.say.advice-arrest', {
            about: adviesOver === '' ? t('overleg.say.everybody') : adviesOver,
            text: sentence(advies),
          }),
        ]),
  ];
};

const goesOn = (
  { stand, volgendOverleg, opschalenNaar, opschalenReden }: OutcomeDraft,
  { t, locale, nameOf }: Spoken,
): string => {
  switch (stand) {
    case '':
      return t('overleg.error.status');
    case 'wordt-vervolgd':
      return t('overleg.say.goes-on', {
        when: volgendOverleg === '' ? '…' : formatMoment(volgendOverleg, 'text', locale),
      });
    case 'afgesloten':
      return t('overleg.say.closed');
    case 'opgeschaald':
      return t('overleg.say.escalated', { where: nameOf(opschalenNaar), text: sentence(opschalenReden) });
  }
};
