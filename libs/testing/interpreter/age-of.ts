import type { Json, JsonObject } from '#core';

/** How many birthdays a person has had on a date; without a birth date the age that was sent, if any. */
export const ageOf = (person: Json | undefined, date: string): number | null => {
  const { geboortedatum, leeftijd } = (
    typeof person === 'object' && person !== null ? person : {}
  ) as JsonObject;
  if (typeof geboortedatum !== 'string') return typeof leeftijd === 'number' ? leeftijd : null;
  const [year, month, day] = geboortedatum.split('-').map(Number) as [number, number, number];
  const [thisYear, thisMonth, today] = date.split('-').map(Number) as [number, number, number];
  const hadBirthday = thisMonth > month || (thisMonth === month && today >= day);
  return thisYear - year - (hadBirthday ? 0 : 1);
};
