import { isHubId } from '#contracts';
import type { MessagePlace } from '#store';

/** A place in the list as a page tells it. */
export const placeText = ({ at, id }: MessagePlace): string => `${at.getTime()}.${id}`;

/** The same read back; undefined when it is none. */
export const placeIn = (text: unknown): MessagePlace | undefined => {
  const [, at, id] = typeof text === 'string' ? (PLACE.exec(text) ?? []) : [];
  return at === undefined || id === undefined || !isHubId(id) ? undefined : { at: new Date(Number(at)), id };
};

const PLACE = /^(\d{1,15})\.([0-9a-f-]{36})$/;
