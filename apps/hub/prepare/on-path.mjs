import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Where a program lies that PATH leads to; null when it is not installed. */
export const onPath = async (program) => {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  const found = await Promise.allSettled(places.map((place) => access(place, constants.X_OK)));
  return places.find((_, at) => found[at].status === 'fulfilled') ?? null;
};
