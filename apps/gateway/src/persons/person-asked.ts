import { passesElevenTest } from '#contracts';
import { identityOf, isJsonObject, type Json } from '#core';
import { type Answer, problem } from '#runtime';

/** Why somebody may look up a person: the ground is one of these, so that no free text can name anybody. */
export const PURPOSES = ['inzageverzoek', 'correctieverzoek', 'bezwaar', 'klacht', 'toezicht'] as const;

export interface PersonAsked {
  readonly identity: string;
  readonly purpose: (typeof PURPOSES)[number];
}

/** Who is asked about, and why; a refusal names everything that is wrong and repeats nothing of what was sent. */
export const personAsked = (body: Buffer): PersonAsked | Answer => {
  const read = parsed(body);
  if (!isJsonObject(read)) return problem('aanvraag-onjuist', 'De aanvraag is geen JSON-object.');
  const purpose = PURPOSES.find((one) => one === read['doel']);
  const identity = identityIn(read['bsn'], read['persoon']);
  const wrong = [
    ...(purpose === undefined ? [`doel is een van ${PURPOSES.join(', ')}.`] : []),
    ...(identity === null
      ? [
          'Geef bsn (negen cijfers die aan de elfproef voldoen), of persoon met achternaam, voornamen en geboortedatum.',
        ]
      : []),
  ];
  return purpose === undefined || identity === null
    ? problem('aanvraag-onjuist', wrong.join(' '))
    : { identity, purpose };
};

const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
};

const identityIn = (bsn: Json | undefined, persoon: Json | undefined): string | null => {
  if ((bsn === undefined) === (persoon === undefined)) return null;
  if (bsn !== undefined)
    return typeof bsn === 'string' && /^\d{9}$/.test(bsn) && passesElevenTest(bsn)
      ? identityOf({ bsn })
      : null;
  if (!isJsonObject(persoon)) return null;
  const { achternaam, voornamen, geboortedatum } = persoon;
  return identityOf({ achternaam, voornamen, geboortedatum });
};
