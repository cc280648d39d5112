import { StartFault } from '#runtime';

/** What the person at the terminal asked for. */
export interface Arguments {
  /** Throw away the data of earlier runs first. */
  readonly fresh: boolean;
  /** Play the scenarios. */
  readonly simulator: boolean;
  /** Play them once, check every outcome, and end. */
  readonly once: boolean;
}

const KNOWN = ['--fresh', '--no-simulator', '--once'];

/** Reads the arguments of `npm start -- …`; one clear sentence for what it does not know. */
export const readArguments = (given: readonly string[]): Arguments => {
  const unknown = given.find((argument) => !KNOWN.includes(argument));
  if (unknown !== undefined)
    throw new StartFault(`npm start kent "${unknown}" niet. U kunt kiezen uit: ${KNOWN.join(', ')}.`);
  if (given.includes('--once') && given.includes('--no-simulator'))
    throw new StartFault('--once speelt de scenario’s en kan daarom niet samen met --no-simulator.');
  return {
    fresh: given.includes('--fresh'),
    simulator: !given.includes('--no-simulator'),
    once: given.includes('--once'),
  };
};
