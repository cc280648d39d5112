import { loadContracts } from '#contracts';
import { cpuMicroseconds } from '../measure/cpu-microseconds.js';
import { median } from '../measure/median.js';
import { assessmentUnder, type Assessment } from '../sharing/assessment.js';
import { grownRulebook } from '../sharing/grown-rulebook.js';
import { recompiling, type Recompiling } from '../sharing/recompiling.js';

/** What deciding to share costs on one core, without a database. */
export interface Sharing {
  /** Microseconds of CPU per recipient of one assessment, decided for three and built into three views. */
  readonly few: ViewCost;
  readonly many: ViewCost;
  /** The cost with many rules against that with few. */
  readonly ratio: number;
  readonly recompiling: Recompiling;
}

export interface ViewCost {
  readonly rules: number;
  readonly decide: number;
  readonly view: number;
}

const FEW = 100;
const MANY = 10_000;
const RECIPIENTS = 3;
const WARM_UP = 5_000;
const A_TURN = 500;

/** Measures both sizes in turns, so that what else the machine does bears on both alike. */
export const sharingRound = async (turns: number): Promise<Sharing> => {
  const contracts = loadContracts().all;
  const [few, many] = [FEW, MANY].map((rules) => ({
    rules,
    assessment: assessmentUnder(grownRulebook(rules), contracts),
    costs: [] as ViewCost[],
  })) as [Contestant, Contestant];
  for (const { assessment, rules } of [few, many]) costOf(assessment, rules, WARM_UP);
  for (let turn = 0; turn < turns; turn += 1)
    for (const one of turn % 2 === 0 ? [few, many] : [many, few])
      one.costs.push(costOf(one.assessment, one.rules, A_TURN));
  const ratios = few.costs.map((cost, turn) => total(many.costs[turn] ?? cost) / total(cost));
  return {
    few: middle(few),
    many: middle(many),
    ratio: median(ratios),
    recompiling: await recompiling(grownRulebook(MANY), contracts),
  };
};

interface Contestant {
  readonly rules: number;
  readonly assessment: Assessment;
  readonly costs: ViewCost[];
}

const costOf = ({ decide, buildViews }: Assessment, rules: number, times: number): ViewCost => {
  const decided = decide();
  if (decided.deliveries.length !== RECIPIENTS || buildViews(decided) !== RECIPIENTS)
    throw new Error(`de beoordeling hoort bij ${RECIPIENTS} ontvangers te komen`);
  const begun = cpuMicroseconds();
  for (let n = 0; n < times; n += 1) decide();
  const between = cpuMicroseconds();
  for (let n = 0; n < times; n += 1) buildViews(decided);
  const ended = cpuMicroseconds();
  const each = (microseconds: number): number => microseconds / times / RECIPIENTS;
  return { rules, decide: each(between - begun), view: each(ended - between) };
};

const total = ({ decide, view }: ViewCost): number => decide + view;

const middle = ({ rules, costs }: Contestant): ViewCost => ({
  rules,
  decide: median(costs.map(({ decide }) => decide)),
  view: median(costs.map(({ view }) => view)),
});
