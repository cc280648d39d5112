import type { Lateness } from '../rounds/clock-round.js';
import { SLOWED } from '../console/slow-browser.js';
import type { Console } from '../rounds/console-round.js';
import type { Duel } from '../rounds/duel.js';
import type { Latency } from '../rounds/latency-round.js';
import type { Messages } from '../rounds/messages-round.js';
import type { Routing, RoutingCost } from '../rounds/routing-round.js';
import type { Sharing, ViewCost } from '../rounds/sharing-round.js';
import type { Tables } from '../rounds/tables-round.js';
import type { Throughput } from '../rounds/throughput-round.js';

const number = (value: number): string => Math.round(value).toLocaleString('nl-NL');
const decimal = (value: number, digits = 1): string =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const column = (text: string, width: number): string => text.padStart(width);

const viewCost = ({ rules, decide, view }: ViewCost): string =>
  `  bij ${column(number(rules), 6)} deelregels: besluit ${decimal(decide)} µs, weergave ${decimal(view)} µs, samen ${decimal(decide + view)} µs`;

const routingCost = ({ rules, perReport, recipients }: RoutingCost): string =>
  `  bij ${column(number(rules), 6)} routeringsregels: ${decimal(perReport)} µs, ${decimal(recipients)} ontvangers`;

/** What the bench tells who watches. */
export const inDutch = {
  contest: (title: string, count: number): string =>
    [
      '',
      `${title}: ${number(count)} berichten per ronde`,
      `  ${''.padEnd(12)}${column('berichten/s', 14)}${column('CPU-s per 100.000', 20)}${column('PostgreSQL', 13)}${column('ontvangers', 13)}`,
    ].join('\n'),
  round: (name: string, { perSecond, cpu, recipients }: Throughput): string =>
    `  ${name.padEnd(12)}${column(number(perSecond), 14)}${column(decimal(cpu.peer), 20)}${column(decimal(cpu.postgres), 13)}${column(recipients === null ? '3 (vast)' : decimal(recipients, 2), 13)}`,
  duel: ({ floor, hub, ratio }: Duel): string =>
    `  mediaan: ondergrens ${floor === null ? '-' : number(floor)}/s, hub ${hub === null ? '-' : number(hub)}/s, verhouding ${ratio === null ? '-' : decimal(ratio, 2)}`,
  endToEnd: (perSecond: number): string =>
    `\nHele keten, tot bij de ontvangers: ${number(perSecond)} berichten/s`,
  latencies: (title: string): string => `\nVan ontvangen tot afgeleverd, ${title}`,
  latency: ({ perSecond, p50, p99, cores }: Latency): string =>
    `  bij ${column(number(perSecond), 6)} berichten/s: p50 ${decimal(p50)} ms, p99 ${decimal(p99)} ms, ${decimal(cores, 2)} kernen bezig`,
  lateness: (title: string, { open, atOnce, p50, p99, max }: Lateness): string =>
    [
      `\nKlok, ${title}: ${number(open)} open termijnen waarvan er ${number(atOnce)} in dezelfde seconde verstrijken`,
      `  gemeld na p50 ${number(p50)} ms, p99 ${number(p99)} ms, ten hoogste ${number(max)} ms`,
    ].join('\n'),
  million: ({ start, tenth, end }: Throughput['memoryMb']): string =>
    `\nGeheugen van intake over 1.000.000 berichten: ${number(start)} MB bij de start, ${number(tenth)} MB na een tiende, ${number(end)} MB aan het eind`,
  sharing: ({ few, many, ratio, recompiling }: Sharing): string =>
    [
      '\nDelen, per ontvanger van een veiligheidsbeoordeling voor drie ontvangers, op één kern',
      viewCost(few),
      viewCost(many),
      `  verhouding ${decimal(ratio, 2)}`,
      `  regelset van ${number(recompiling.rules)} deelregels: nagekeken en vertaald in ${number(recompiling.checked)} ms; tijdens het werk vertaald in ${number(recompiling.whileRunning)} ms, langste onderbreking ${number(recompiling.longestStall)} ms`,
    ].join('\n'),
  routing: ({ few, many, ratio, hopeless }: Routing): string =>
    [
      '\nRouteren, per bericht van een zaak, op één kern',
      routingCost(few),
      routingCost(many),
      `  verhouding ${decimal(ratio, 2)}`,
      `${routingCost(hopeless)}: ieder een eigen drempel, zodat niets op te zoeken is`,
    ].join('\n'),
  tables: ({ load, cards, boardKb, board, screens, perSecond, seen, fanOut, assessment }: Tables): string =>
    [
      `\nTafels, alles op deze machine (belasting vooraf ${decimal(load)})`,
      `  bord van ${number(cards)} open zaken (${number(boardKb)} kB): p50 ${decimal(board.p50)} ms, p99 ${decimal(board.p99)} ms`,
      `  ${number(screens)} schermen bij ${number(perSecond)} berichten/s (${number(seen)} keer gezien), vanaf de ontvangstbevestiging: p50 ${decimal(fanOut.p50)} ms, p99 ${decimal(fanOut.p99)} ms`,
      `  een veiligheidsbeoordeling op de schermen: p50 ${decimal(assessment.p50)} ms, p99 ${decimal(assessment.p99)} ms`,
    ].join('\n'),
  console: (found: Console | null): string =>
    found === null
      ? '\nConsole: niet gemeten, geen Chromium gevonden'
      : [
          `\nConsole in een trage browser (${SLOWED.downMbit} Mbit/s, ${SLOWED.roundTripMs} ms heen en terug, processor ${SLOWED.processor} keer trager), eerste bezoek`,
          `  grootste beeld: Start na ${number(found.startPaint)} ms, bord van ${number(found.cards)} zaken na ${number(found.boardPaint)} ms`,
          `  op dat bord zichtbaar na: ${found.acts.map(({ name, took }) => `${name} ${number(took)} ms`).join(', ')}`,
        ].join('\n'),
  messages: ({ reports, questions }: Messages): string =>
    [
      `\nBerichten, een bladzijde en de tellingen, bij ${number(reports)} berichten (mediaan)`,
      ...questions.map(
        ({ question, found, page, counts }) =>
          `  ${question.padEnd(46)} bladzijde ${column(decimal(page), 6)} ms, tellingen ${column(decimal(counts), 6)} ms, ${number(found)} gevonden`,
      ),
    ].join('\n'),
  startMemory: (megabytes: number | null): string =>
    megabytes === null
      ? '\nGeheugen van npm start: niet gemeten, apps/hub ontbreekt'
      : `\nGeheugen van alles wat npm start start: ${number(megabytes)} MB`,
};
