import { randomBytes, randomInt } from 'node:crypto';
import { liveRegion, liveView } from '../../simulator/src/index.js';
import type { Clock } from '#runtime';
import type { Street } from './start-street.js';

/** What the region lives with. */
export interface LiveCare {
  readonly clock: Clock;
  readonly say: (line: string) => void;
  readonly onClose: (close: () => Promise<unknown>) => void;
}

/** Who to try first: one of each kind of work. */
const TRY = [
  ['ovj-dh', 'officier van justitie, ZSM-tafel Den Haag'],
  ['vt-hag-zsm', 'Veilig Thuis aan die tafel'],
  ['voorzitter-dh', 'voorzitter van het Actie-overleg'],
  ['beheerder', 'beheerder van Samenloop'],
  ['partnerbeheerder-vt-hag', 'beheerder bij Veilig Thuis'],
  ['autorisatiebeheerder', 'wie wat mag zien'],
  ['fg-auditor', 'toezicht: wie keek waarnaar'],
] as const;

/** Brings a region to life on this street, tells where to look, and lets it live until the street is closed. */
export const live = async (
  { url, consoleUrl, tokens, seats }: Street,
  { clock, say, onClose }: LiveCare,
): Promise<void> => {
  const people = Object.values(seats);
  if (people.length === 0) {
    say(
      'Mensen melden zich ergens anders aan, dus er leeft geen regio: niemand kan aan de tafels beslissen.',
    );
    return;
  }
  say('De regio komt tot leven …');
  const region = await liveRegion({
    baseUrl: url,
    deskUrl: consoleUrl,
    tokens,
    seats,
    clock,
    seed: randomInt(2 ** 31),
    mark: `leven-${lettersOf(randomBytes(4))}`,
    show: liveView(process.stdout, `Kijk mee: ${consoleUrl}`),
  });
  onClose(region.stop);
  say(
    [
      '',
      `Kijk mee: ${consoleUrl}`,
      'Aanmelden zonder wachtwoord. Probeer:',
      ...TRY.map(([name, about]) => `  ${name.padEnd(24)} ${about}`),
      `De regio leeft: er ${region.seeded === 1 ? 'is 1 zaak' : `zijn ${region.seeded} zaken`} bijgekomen, en het gaat door. Ctrl-C stopt alles.`,
      '',
    ].join('\n'),
  );
  await region.live();
};

// A row of eight or nine digits could be taken for a BSN, which no reference may hold.
const lettersOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/[0-9]/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
