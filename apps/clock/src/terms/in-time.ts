const LONGEST_MS = 10_000;

/** Rejects when the database does not answer: a connection that vanished silently would otherwise hold the clock up for hours. */
export const inTime = async <Result>(asked: Promise<Result>): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('de database antwoordt niet')), LONGEST_MS);
  });
  try {
    return await Promise.race([asked, tooLong]);
  } finally {
    clearTimeout(timer);
  }
};
