import type { PartnerId } from '#core';
import type { PlayEvent, PlayResult } from '../play/play-event.js';
import { loadScenarios } from '../scenario/load-scenarios.js';
import type { Row, Scenario } from '../scenario/scenario.js';
import { localMoment } from './local-moment.js';
import { penFor, widthOf } from './pen.js';
import type { Output, Pen } from './pen.js';
import { playedLines } from './played-lines.js';
import { wrap } from './wrap.js';

/**
 * A live view of the play for people: who sent what, what came of it, who sees which fields and why not more. Shows names
 * of fields and roles, never what is in them.
 */
export const terminalView = (output: Output): ((event: PlayEvent) => void) => {
  const pen = penFor(output);
  const { partners } = loadScenarios();
  const nameOf = (partner: PartnerId): string => partners[partner]?.naam ?? partner;
  return (event) => {
    const lines = linesOf(pen, widthOf(output), event, nameOf);
    output.write(lines.map((line) => `${line.trimEnd()}\n`).join(''));
  };
};

const linesOf = (
  pen: Pen,
  width: number,
  event: PlayEvent,
  nameOf: (partner: PartnerId) => string,
): readonly string[] => {
  switch (event.tag) {
    case 'scenario':
      return opening(pen, width, event.scenario);
    case 'sent':
      return [sending(pen, event.scenario, event.row, nameOf)];
    case 'played':
      return playedLines(pen, width, event, nameOf);
    case 'finished':
      return closing(pen, width, event.result);
  }
};

const opening = (pen: Pen, width: number, { code, titel, toelichting }: Scenario): readonly string[] => [
  '',
  pen('dim', '─'.repeat(width)),
  `${pen('cyan', code)}  ${pen('bold', titel)}`,
  ...wrap(toelichting, width - 5).map((line) => `     ${line}`),
  '',
];

const sending = (
  pen: Pen,
  scenario: Scenario,
  { rij, tijd, afzender, namens, soort }: Row,
  nameOf: (partner: PartnerId) => string,
): string => {
  const sender = `${nameOf(afzender)}${namens === undefined ? '' : `, namens ${nameOf(namens)}`}`;
  return `${pen('cyan', localMoment(tijd))}  ${pen('dim', `${scenario.code} rij ${rij}`)}  ${sender} stuurt een ${pen('bold', soort)}`;
};

const closing = (pen: Pen, width: number, result: PlayResult): readonly string[] => [
  pen('dim', '─'.repeat(width)),
  [
    `${result.reports} berichten`,
    `${result.rejected} geweigerd`,
    `${result.deliveries} afleveringen`,
    `${result.withheld} keer niet gedeeld`,
    `${result.seconds.toLocaleString('nl-NL')} seconden`,
  ].join(' · '),
  ...(result.unexpected.length === 0
    ? [pen('green', 'Alles ging zoals de scenario’s het verwachten.')]
    : [
        pen('red', `${result.unexpected.length} keer anders dan verwacht:`),
        ...result.unexpected.flatMap((sentence) => wrap(`- ${sentence}`, width)),
      ]),
];
