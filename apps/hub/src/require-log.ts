import type { Log } from '#messaging';
import { StartFault } from '#runtime';

/** Finds out whether the log can be reached; one clear sentence when Kafka cannot. */
export const requireLog = async (log: Log, kafkaBrokers: readonly string[]): Promise<void> => {
  try {
    await log.topics();
  } catch (error) {
    if (kafkaBrokers.length === 0) throw error;
    throw new StartFault(
      `Kafka is niet bereikbaar op ${kafkaBrokers.join(', ')}. Start Kafka, of laat KAFKA_BROKERS weg.`,
    );
  }
};
