/** Something that is done again whenever it is wanted, one at a time and never without a rest between. */
export interface Resting {
  readonly wake: () => void;
  readonly end: () => void;
}

/** Runs once for many wishes: who wakes it during a run or a rest is served by the next run. */
export const withRest = (
  run: () => Promise<void>,
  restMs: number,
  onTrouble: (error: unknown) => void,
): Resting => {
  let isBusy = false;
  let isWanted = false;
  let isOver = false;
  let resting: NodeJS.Timeout | null = null;
  const rested = (): void => {
    isBusy = false;
    if (isWanted) wake();
  };
  const wake = (): void => {
    isWanted = true;
    if (isBusy || isOver) return;
    isBusy = true;
    isWanted = false;
    void run()
      .catch(onTrouble)
      .finally(() => {
        if (!isOver) resting = setTimeout(rested, restMs);
      });
  };
  return {
    wake,
    end: () => {
      isOver = true;
      if (resting !== null) clearTimeout(resting);
    },
  };
};
