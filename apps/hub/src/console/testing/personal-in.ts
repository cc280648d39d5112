const PERSONAL = new Set([
  'bsn',
  'achternaam',
  'voornamen',
  'straatnaam',
  'postcode',
  'telefoonnummer',
  'email',
]);
const SHORTEST = 4;

/** Every text below a key that says who somebody is or where they live. */
export const personalIn = (value: unknown): readonly string[] => [...new Set(found(value, false))];

const found = (value: unknown, isPersonal: boolean): readonly string[] => {
  if (typeof value === 'string') return isPersonal && value.length >= SHORTEST ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    found(one, PERSONAL.has(key) || (isPersonal && Array.isArray(value))),
  );
};
