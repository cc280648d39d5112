import type { PartnerId } from '#core';
import type { Received } from '../partner/inbox.js';
import type { PlayedRow } from '../play/play-event.js';
import { sharedFields, ways } from '../view/shared-fields.js';
import type { Way } from '../view/shared-fields.js';
import { entry } from './entry.js';
import { latencyOf } from './latency-of.js';
import { localMoment } from './local-moment.js';
import type { Ink, Pen } from './pen.js';

const INKS: Readonly<Record<Way, Ink>> = {
  volledig: 'green',
  gegeneraliseerd: 'cyan',
  aantal: 'cyan',
  afgeschermd: 'yellow',
  'niet gedeeld': 'red',
};

/** One recipient: in which capacity, until when it waits, how fast it came, what it shows and by which rules. */
export const recipientLines = (
  pen: Pen,
  width: number,
  played: PlayedRow,
  [partner, delivery]: readonly [PartnerId, Received],
  nameOf: (partner: PartnerId) => string,
): readonly string[] => {
  const { namens, wachttot, data } = delivery;
  const name = `${nameOf(partner)}${namens === null ? '' : `, namens ${nameOf(namens)}`}`;
  const latency = `${latencyOf(played, delivery)} ms`;
  const shared = sharedFields(played.data, data);
  const grounds = played.status?.ontvangers.find(
    (recipient) => recipient.ketenpartner === partner && recipient.namens === namens,
  )?.gronden;
  return [
    `  ${pen('green', '→')} ${pen('bold', name)}${' '.repeat(Math.max(2, width - 4 - name.length - latency.length))}${pen('dim', latency)}`,
    ...(wachttot === null
      ? []
      : entry(
          pen,
          width,
          'yellow',
          'in de wachtrij',
          `tot ${localMoment(wachttot)}, dan gaat het kantoor open`,
        )),
    ...(data['niveau'] === 0
      ? entry(pen, width, 'cyan', 'alleen signaal', 'dat er een bericht is, zonder gegevens over personen')
      : ways.flatMap((way) =>
          shared[way].length === 0 ? [] : entry(pen, width, INKS[way], way, shared[way].join(' · ')),
        )),
    ...(grounds === undefined || grounds.length === 0
      ? []
      : entry(pen, width, 'dim', 'op grond van', grounds.join(' · '))),
  ];
};
