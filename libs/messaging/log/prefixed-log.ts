import type { Log } from './log.js';

/** The same log with a prefix before every topic and group on the wire, so that several hubs can share one cluster. */
export const prefixedLog = (log: Log, prefix: string): Log => {
  const onWire = (name: string): string => `${prefix}${name}`;
  const ours = (name: string): string => name.slice(prefix.length);
  return {
    append: async (topic, records, at) => {
      const positions = await log.append(onWire(topic), records, at);
      return positions.map((position) => ({ ...position, topic }));
    },
    openWriter: (name, topic) => log.openWriter(onWire(name), onWire(topic)),
    follow: (options) =>
      log.follow({
        ...options,
        group: onWire(options.group),
        topics: options.topics.map(onWire),
        startAt: (topic, partition) => options.startAt(ours(topic), partition),
        handle: (batch) => options.handle({ ...batch, group: options.group, topic: ours(batch.topic) }),
      }),
    ensureTopics: (topics) =>
      log.ensureTopics(topics.map((topic) => ({ ...topic, name: onWire(topic.name) }))),
    topics: async () => (await log.topics()).filter((name) => name.startsWith(prefix)).map(ours),
    close: () => log.close(),
  };
};
