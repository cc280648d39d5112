import type { Log } from '#messaging';

/** Something that happens between two steps of the clock; when it rejects, the clock gets no further. */
export type Between = (step: 'before the append' | 'after the append', number: number) => Promise<void>;

/** A log on which something happens between the steps of who appends numbered. */
export const betweenSteps =
  (between: Between) =>
  (log: Log): Log => ({
    ...log,
    openWriter: async (name, topic) => {
      const writer = await log.openWriter(name, topic);
      return {
        ...writer,
        append: async (number, records, at) => {
          await between('before the append', number);
          await writer.append(number, records, at);
          await between('after the append', number);
        },
      };
    },
  });
