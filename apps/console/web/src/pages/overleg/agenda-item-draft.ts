import type { Agendapunt } from '../../api/desk.generated.js';
import type { Say } from '../../language/use-words.js';
import type { FieldError } from '../../parts/error-summary.js';

/** A person in a case that Samenloop does not know yet. */
export interface DraftPerson {
  readonly id: string;
  readonly rol: string;
  readonly voornamen: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly postcode: string;
  readonly huisnummer: string;
  readonly woonplaats: string;
}

/** A case for the agenda as somebody is writing it. */
export interface AgendaItemDraft {
  readonly reden: string;
  readonly vraag: string;
  readonly urgentie: string;
  readonly grondslag: string;
  readonly wpgArtikel: string;
  readonly kinderenBetrokken: string;
  readonly betrokkenen: readonly DraftPerson[];
}

export const ROLES = ['verdachte', 'slachtoffer', 'kind', 'getuige', 'derde'] as const;

/** With one person still to be filled in. */
export const emptyItem = (id: string): AgendaItemDraft => ({
  reden: '',
  vraag: '',
  urgentie: '',
  grondslag: '',
  wpgArtikel: '',
  kinderenBetrokken: '',
  betrokkenen: [emptyPerson(id)],
});

export const emptyPerson = (id: string): DraftPerson => ({
  id,
  rol: '',
  voornamen: '',
  achternaam: '',
  geboortedatum: '',
  postcode: '',
  huisnummer: '',
  woonplaats: '',
});

/** What must still be filled in; `isKnown`: Samenloop knows the case and who is in it. */
export const itemErrors = (draft: AgendaItemDraft, isKnown: boolean, t: Say): readonly FieldError[] => {
  const missing = (field: 'reden' | 'vraag' | 'urgentie' | 'grondslag'): readonly FieldError[] =>
    draft[field].trim() === '' ? [{ field: `punt-${field}`, text: t(`overleg.error.item-${field}`) }] : [];
  return [
    ...missing('reden'),
    ...missing('vraag'),
    ...missing('urgentie'),
    ...missing('grondslag'),
    ...(isKnown
      ? []
      : [
          ...draft.betrokkenen.flatMap((person) => personErrors(person, t)),
          ...(draft.kinderenBetrokken === ''
            ? [{ field: 'punt-kinderen', text: t('overleg.error.item-children') }]
            : []),
        ]),
  ];
};

const PARTS = ['voornamen', 'achternaam', 'geboortedatum'] as const;

/** Without a citizen service number somebody is known by name, birth and address (Wmo 2015 art. 5.2.9). */
const personErrors = (person: DraftPerson, t: Say): readonly FieldError[] => {
  const at = (part: string): string => `persoon-${person.id}-${part}`;
  return [
    ...(person.rol === '' ? [{ field: at('rol'), text: t('overleg.error.person-role') }] : []),
    ...PARTS.flatMap((part) =>
      person[part].trim() === '' ? [{ field: at(part), text: t(`overleg.error.person-${part}`) }] : [],
    ),
    ...(/^[1-9]\d{3} ?[A-Za-z]{2}$/.test(person.postcode.trim())
      ? []
      : [{ field: at('postcode'), text: t('overleg.error.person-postcode') }]),
    ...(/^[1-9]\d{0,4}$/.test(person.huisnummer.trim())
      ? []
      : [{ field: at('huisnummer'), text: t('overleg.error.person-huisnummer') }]),
    ...(person.woonplaats.trim() === ''
      ? [{ field: at('woonplaats'), text: t('overleg.error.person-woonplaats') }]
      : []),
  ];
};

/** `5038 SA`, however somebody wrote it. */
const postcode = (text: string): string => {
  const whole = text.trim().replace(' ', '').toUpperCase();
  return `${whole.slice(0, 4)} ${whole.slice(4)}`;
};

/** A case for the agenda as it is sent: named, or with who is in it. */
type SentItem = Agendapunt & Readonly<Record<string, unknown>>;

const MARKS: Readonly<Record<string, string>> = { verdachte: 'V', slachtoffer: 'S', kind: 'K' };

/** A case for the agenda as it is sent; `day`: of the meeting it is meant for. */
export const itemBody = (draft: AgendaItemDraft, zaak: string | null, day: string): SentItem => ({
  reden: draft.reden.trim(),
  vraag: draft.vraag.trim(),
  urgentie: draft.urgentie,
  grondslag: draft.grondslag.trim(),
  gewensteDatum: day,
  ...(draft.wpgArtikel === '' ? {} : { wpgArtikel: draft.wpgArtikel }),
  ...(zaak === null
    ? {
        kinderenBetrokken: draft.kinderenBetrokken,
        betrokkenen: draft.betrokkenen.map(
          ({ rol, voornamen, achternaam, geboortedatum, ...lives }, place) => ({
            kenmerk: `${MARKS[rol] ?? 'P'}${String(place + 1)}`,
            rol,
            persoon: { voornamen: voornamen.trim(), achternaam: achternaam.trim(), geboortedatum },
            adres: {
              postcode: postcode(lives.postcode),
              huisnummer: Number(lives.huisnummer),
              woonplaats: lives.woonplaats.trim(),
            },
          }),
        ),
      }
    : { zaak }),
});
