import type { INestMicroservice, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { HUB } from '#core';
import { LogServer, outTopic, type Log } from '#messaging';
import { nextPosition } from '#store';
import type { CountParts } from './count-receipts.js';
import { CountingModule } from './counting.module.js';
import { factsReader } from './facts-reader.js';

export interface CounterOptions extends CountParts {
  readonly log: Log;
  readonly logger: LoggerService;
  /** Partitions of a topic of receipts when it does not exist yet. */
  readonly outPartitions: number;
}

/** What keeps the facts behind the indicators: a Nest microservice on the log, for every partner in the active rulebook. */
export const createCounter = async (options: CounterOptions): Promise<INestMicroservice> => {
  const { log, pool, rulebooks, logger, outPartitions } = options;
  const { rulebook } = await rulebooks.active();
  const topics = [...rulebook.partners.keys()]
    .filter((partner) => partner !== HUB)
    .map((partner) => `receipts.${partner}`);
  await log.ensureTopics(topics.map((topic) => outTopic(topic, outPartitions)));
  return NestFactory.createMicroservice<MicroserviceOptions>(CountingModule.with(options), {
    logger,
    abortOnError: false,
    strategy: new LogServer({
      log,
      group: factsReader,
      topics,
      startAt: (topic, partition) => nextPosition(pool, { reader: factsReader, topic, partition }),
    }),
  });
};
