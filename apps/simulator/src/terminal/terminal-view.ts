import { recipientOfName } from '#core';
import type { RecipientName } from '#core';
import type { PlayEvent } from '../play/play-event.js';
import { loadScenarios } from '../scenario/load-scenarios.js';
import type { Row, Scenario } from '../scenario/scenario.js';
import { isTold } from '../scenario/told-terms.js';
import { boardLines } from './board-lines.js';
import { closingLines } from './closing-lines.js';
import { latencyOf } from './latency-of.js';
import { localMoment } from './local-moment.js';
import { penFor, widthOf } from './pen.js';
import type { Output, Pen } from './pen.js';
import { playedLines } from './played-lines.js';
import { termLines } from './term-lines.js';
import { wrap } from './wrap.js';

type NameOf = (name: RecipientName) => string;

/**
 * A live view of the play for people: who sent what, what came of it, who sees which fields and why not more. Shows names
 * of fields and roles, never what is in them.
 */
export const terminalView = (output: Output): ((event: PlayEvent) => void) => {
  const pen = penFor(output);
  const { partners } = loadScenarios();
  const nameOf: NameOf = (name) => {
    const { recipient, function: of } = recipientOfName(name);
    const partner = partners[recipient]?.naam ?? recipient;
    return of === null ? partner : `${partner}, ${of}`;
  };
  const latencies: number[] = [];

  const linesOf = (event: PlayEvent, width: number): readonly string[] => {
    switch (event.tag) {
      case 'scenario':
        return opening(pen, width, event.scenario);
      case 'sent':
        return isTold(event.row) ? [] : sending(pen, event.scenario, event.row, nameOf);
      case 'played':
        if (isTold(event.row)) return termLines(pen, width, event, event.row, nameOf);
        latencies.push(...event.deliveries.map(([, delivery]) => latencyOf(event, delivery)));
        return playedLines(pen, width, event, nameOf);
      case 'looked':
        return boardLines(pen, width, event, nameOf);
      case 'finished':
        return closingLines(pen, width, event.result, latencies);
    }
  };
  return (event) => {
    output.write(
      linesOf(event, widthOf(output))
        .map((line) => `${line.trimEnd()}\n`)
        .join(''),
    );
  };
};

const opening = (pen: Pen, width: number, { code, titel, toelichting }: Scenario): readonly string[] => [
  pen('dim', '─'.repeat(width)),
  `${pen('cyan', code)}  ${pen('bold', titel)}`,
  ...wrap(toelichting, width - 5).map((line) => `     ${line}`),
  ...wrap(LEGEND, width - 5).map((line) => `     ${pen('dim', line)}`),
  '',
];

const LEGEND =
  '→ krijgt het bericht, met de tijd sinds het ontvangstbewijs · × mag het niet weten, met de reden · "weten van niets": voor hen bestaat het bericht niet';

const sending = (
  pen: Pen,
  scenario: Scenario,
  { rij, tijd, afzender, namens, soort }: Row,
  nameOf: NameOf,
): readonly string[] => [
  `${pen('cyan', localMoment(tijd))}  ${pen('bold', soort)}  ${pen('dim', `${scenario.code} rij ${rij}`)}`,
  `  van ${nameOf(afzender)}${namens === undefined ? '' : `, namens ${nameOf(namens)}`}`,
];
