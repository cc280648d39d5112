import { StartFault } from '#runtime';

/** What the person at the terminal asked for. */
export interface Arguments {
  /** Throw away the data of earlier runs first. */
  readonly fresh: boolean;
  /** What the simulator plays: a region that lives on the real clock, the scenarios at their own moments, or nothing. */
  readonly plays: 'region' | 'scenarios' | 'nothing';
  /** Play the scenarios once, check every outcome, and end. */
  readonly once: boolean;
}

const KNOWN = ['--fresh', '--no-simulator', '--scenarios', '--once'];
const PLAYS = ['--scenarios', '--once'];

/** Reads the arguments of `npm start -- …`; one clear sentence for what it does not know. */
export const readArguments = (given: readonly string[]): Arguments => {
  const unknown = given.find((argument) => !KNOWN.includes(argument));
  if (unknown !== undefined)
    throw new StartFault(`npm start kent "${unknown}" niet. U kunt kiezen uit: ${KNOWN.join(', ')}.`);
  const played = PLAYS.find((argument) => given.includes(argument));
  if (played !== undefined && given.includes('--no-simulator'))
    throw new StartFault(`${played} speelt de scenario’s en kan daarom niet samen met --no-simulator.`);
  return {
    fresh: given.includes('--fresh'),
    plays: given.includes('--no-simulator') ? 'nothing' : played === undefined ? 'region' : 'scenarios',
    once: given.includes('--once'),
  };
};
