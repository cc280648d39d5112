import { loadContracts } from '#contracts';
import { cpuMicroseconds } from '../measure/cpu-microseconds.js';
import { median } from '../measure/median.js';
import { grownRoutes, hopelessRoutes } from '../routing/grown-routes.js';
import { reportsUnder, type RoutedReports } from '../routing/routed-reports.js';

/** What finding out who must know of a report costs on one core, in microseconds of CPU a report, without a database. */
export interface Routing {
  readonly few: RoutingCost;
  readonly many: RoutingCost;
  /** The cost with many rules against that with few. */
  readonly ratio: number;
  /** Many rules of which nothing can be looked up. */
  readonly hopeless: RoutingCost;
}

export interface RoutingCost {
  readonly rules: number;
  readonly perReport: number;
  readonly recipients: number;
}

const FEW = 100;
const MANY = 10_000;
const WARM_UP = 5_000;
const A_TURN = 1_000;
const HOPELESS_TURN = 10;

/** Measures both sizes in turns, so that what else the machine does bears on both alike. */
export const routingRound = (turns: number): Routing => {
  const contracts = loadContracts().all;
  const contestant = (
    rules: number,
    document = grownRoutes(rules),
    kinds?: readonly string[],
  ): Contestant => ({
    rules,
    reports: reportsUnder(document, contracts, kinds),
    costs: [],
  });
  const [few, many] = [contestant(FEW), contestant(MANY)];
  const hopeless = contestant(MANY, hopelessRoutes(MANY), ['crisismelding']);
  for (const { reports } of [few, many]) costOf(reports, WARM_UP);
  costOf(hopeless.reports, HOPELESS_TURN);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const one of turn % 2 === 0 ? [few, many] : [many, few]) one.costs.push(costOf(one.reports, A_TURN));
    hopeless.costs.push(costOf(hopeless.reports, HOPELESS_TURN));
  }
  const ratios = few.costs.map((cost, turn) => (many.costs[turn] ?? cost) / cost);
  return { few: middle(few), many: middle(many), ratio: median(ratios), hopeless: middle(hopeless) };
};

interface Contestant {
  readonly rules: number;
  readonly reports: RoutedReports;
  readonly costs: number[];
}

const costOf = ({ count, routeAll }: RoutedReports, times: number): number => {
  const begun = cpuMicroseconds();
  for (let n = 0; n < times; n += 1) routeAll();
  return (cpuMicroseconds() - begun) / times / count;
};

const middle = ({ rules, reports, costs }: Contestant): RoutingCost => ({
  rules,
  perReport: median(costs),
  recipients: reports.routeAll() / reports.count,
});
