/** A place name as it is compared: case, spaces and the way letters are composed make no difference. */
export const placeKey = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
