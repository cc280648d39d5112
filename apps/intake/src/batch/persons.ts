import { isJsonObject, type Accepted, type Json, type JsonObject } from '#core';
import type { Keyring } from '#runtime';
import type { PersonRow } from '#store';

/** Whose data an accepted report holds, by keyed pseudonym: what a person's own overview is made of (Logboek Dataverwerkingen). */
export const personRows = (keyring: Keyring, { report, correction }: Accepted): readonly PersonRow[] =>
  personsIn(correction?.data ?? report.data).map(({ identity, person }) => ({
    pseudonym: keyring.pseudonym(identity).toString('base64'),
    received_at: report.receivedAt,
    report_id: report.id,
    person,
  }));

const personsIn = (data: JsonObject): readonly { readonly identity: string; readonly person: number }[] => {
  const persons = data['betrokkenen'];
  if (!Array.isArray(persons)) return [];
  return (persons as readonly Json[]).flatMap((entry, person) => {
    const identity = isJsonObject(entry) ? identityOf(entry['persoon']) : null;
    return identity === null ? [] : [{ identity, person }];
  });
};

/** The citizen service number, or what stands in for it (Wmo 2015 art. 5.2.9); null: nothing that identifies. */
export const identityOf = (person: Json | undefined): string | null => {
  if (!isJsonObject(person)) return null;
  const { bsn, achternaam, voornamen, geboortedatum } = person;
  if (typeof bsn === 'string') return `bsn:${bsn}`;
  if (typeof achternaam !== 'string' || typeof geboortedatum !== 'string') return null;
  return `naam:${[achternaam, voornamen ?? '', geboortedatum].join('|').normalize('NFC').toLowerCase()}`;
};
