import type { Board } from '#core';
import type { WeekStreet } from '../street.js';
import type { Looker } from './lookers.js';

/** The board as the desk serves it to somebody who signed in just now. */
export const servedBoard = async (
  { consoleUrl, signIn }: Pick<WeekStreet, 'consoleUrl' | 'signIn'>,
  { region, organisation }: Looker,
): Promise<Board> => {
  const { Cookie = '' } = await signIn(organisation);
  const response = await fetch(`${consoleUrl}/v1/zsm-tafels/${region}`, { headers: { Cookie } });
  const text = await response.text();
  if (response.status !== 200)
    throw new Error(`bord van ${organisation} in ${region}: ${response.status} ${text}`);
  return JSON.parse(text) as Board;
};
