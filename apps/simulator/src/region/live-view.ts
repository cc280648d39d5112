import { loadScenarios } from '../scenario/load-scenarios.js';
import { entry } from '../terminal/entry.js';
import { localMoment } from '../terminal/local-moment.js';
import { penFor, widthOf, type Output, type Pen } from '../terminal/pen.js';
import { sharedFields, ways } from '../view/shared-fields.js';
import type { ToldBeat } from './tell-beat.js';

const REMINDS_EVERY = 12;

/**
 * What happens in the region, for who looks at the terminal: who sent what, what came of it, who sees which fields and what was
 * withheld. Shows names of fields and roles, never what is in them. `reminder` comes back now and then, since lines scroll away.
 */
export const liveView = (output: Output, reminder: string): ((told: ToldBeat) => void) => {
  const pen = penFor(output);
  const { partners } = loadScenarios();
  const nameOf = (code: string): string => partners[code]?.naam ?? code;
  let shown = 0;
  return (told) => {
    shown += 1;
    const lines = [
      ...linesOf(pen, widthOf(output), told, nameOf),
      ...(shown % REMINDS_EVERY === 0 ? [pen('cyan', reminder)] : []),
    ];
    output.write(lines.map((line) => `${line.trimEnd()}\n`).join(''));
  };
};

const linesOf = (
  pen: Pen,
  width: number,
  { beat, region, at, data, status, deliveries, waiting, unexpected }: ToldBeat,
  nameOf: (code: string) => string,
): readonly string[] => [
  `${pen('cyan', localMoment(new Date(at).toISOString()))}  ${pen('bold', beat.kind)}  van ${nameOf(beat.by)}${beat.tag === 'table' ? ', aan de tafel' : ''}  ${pen('dim', region)}`,
  status?.status === 'geweigerd'
    ? `  ${pen('red', '✗')} geweigerd: ${status.fouten.map(({ veld, verwacht }) => `${veld} (verwacht: ${verwacht})`).join(' · ')}`
    : `  ${pen('green', '✓')} ${[status?.status ?? 'zonder uitkomst', ...(status?.toelichting ?? [])].join(' · ')}`,
  ...deliveries.flatMap(([name, { data: view, wachttot }]) => {
    const shared = sharedFields(data, view);
    return [
      `  ${pen('green', '→')} ${pen('bold', recipientName(status, name, nameOf))}${wachttot === null ? '' : `  ${pen('yellow', `wacht tot ${localMoment(wachttot)}`)}`}`,
      ...(view['niveau'] === 0
        ? entry(pen, width, 'cyan', 'alleen signaal', 'dat er een bericht is')
        : ways.flatMap((way) =>
            shared[way].length === 0 ? [] : entry(pen, width, 'dim', way, shared[way].join(' · ')),
          )),
    ];
  }),
  ...waiting.map(
    (name) => `  ${pen('yellow', '…')} ${recipientName(status, name, nameOf)} heeft het nog niet opgehaald`,
  ),
  ...(status?.nietGedeeld ?? []).flatMap(({ naam, redenen }) => [
    `  ${pen('red', '×')} ${pen('bold', naam)}`,
    ...entry(pen, width, 'red', 'niet gedeeld', redenen.join(' ')),
  ]),
  ...(unexpected === null ? [] : entry(pen, width, 'red', '! onverwacht', unexpected)),
  '',
];

const recipientName = (status: ToldBeat['status'], name: string, nameOf: (code: string) => string): string =>
  status?.ontvangers.find(({ ketenpartner }) => ketenpartner === name)?.naam ?? nameOf(name);
