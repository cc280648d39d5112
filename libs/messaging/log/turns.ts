/** Lets so many pieces of work run at once; the others wait for their turn in the order they came. */
export function turns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // a turn is handed over, so nobody who comes now can slip in between
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
