import type { CaseId, Instant, ReportId } from '#core';
import type { Beat, Story } from './beat.js';
import type { Dice } from './dice.js';
import type { StoryMaker } from './story-maker.js';

/** A story that is being told. */
export interface Running {
  readonly story: Story;
  /** How many of its beats were told. */
  told: number;
  /** The hub's id of its case; empty until its first report was taken. */
  caseId: CaseId;
  readonly ids: Map<string, ReportId>;
}

/** The stories of a region that are going on, next to one another. */
export interface RunningStories {
  readonly all: () => readonly Running[];
  /** What happens next, and in which story. */
  next(now: Instant): { readonly running: Running; readonly beat: Beat };
  /** A case that is there already goes by its id. */
  begin(story: Story, caseId?: CaseId): Running;
  /** Its next beat was told; nothing more comes of a story that was told, or that `goesWrong`. */
  advance(running: Running, goesWrong: boolean): void;
}

/** So many go on at once: enough to see them mixed, few enough to come to an end before their clocks do. */
const AT_ONCE = 14;

export const runningStories = (maker: StoryMaker, dice: Dice): RunningStories => {
  const running = new Set<Running>();
  let opening: Story[] | null = null;
  const begin = (story: Story, caseId: CaseId = ''): Running => {
    const begun: Running = { story, told: 0, caseId, ids: new Map() };
    running.add(begun);
    return begun;
  };
  const oldestOrAny = (): Running | undefined => {
    const all = [...running];
    return dice.happens(0.5) ? all[0] : all[dice.between(0, all.length - 1)];
  };
  return {
    all: () => [...running],
    begin,
    next: (now) => {
      opening ??= [...maker.opening(now)];
      const opened = opening.shift();
      const going = opened === undefined && running.size >= AT_ONCE ? oldestOrAny() : undefined;
      const chosen = going ?? begin(opened ?? maker.next(now));
      const beat = chosen.story.beats[chosen.told];
      if (beat === undefined) throw new Error(`het verhaal ${chosen.story.name} is al verteld`);
      return { running: chosen, beat };
    },
    advance: (told, goesWrong) => {
      told.told += 1;
      if (goesWrong || told.told >= told.story.beats.length) running.delete(told);
    },
  };
};
