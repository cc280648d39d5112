import type { INestMicroservice, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { LogServer, outTopic, type Log } from '#messaging';
import { nextPosition } from '#store';
import { deskReader } from './desk-reader.js';
import { followedTopics } from './followed.js';
import { FollowModule } from './follow.module.js';
import type { FollowParts } from './handle-batches.js';

export interface FollowerOptions extends FollowParts {
  readonly log: Log;
  readonly logger: LoggerService;
  /** Partitions of a recipient's topic when it does not exist yet. */
  readonly outPartitions: number;
}

/** What keeps the dossiers behind the boards: a Nest microservice on the log, for whoever sits at a table in the active rulebook. */
export const createFollower = async (options: FollowerOptions): Promise<INestMicroservice> => {
  const { log, pool, rulebooks, logger, outPartitions } = options;
  const topics = followedTopics((await rulebooks.active()).rulebook);
  await log.ensureTopics(topics.map((topic) => outTopic(topic, outPartitions)));
  return NestFactory.createMicroservice<MicroserviceOptions>(FollowModule.with(options), {
    logger,
    abortOnError: false,
    strategy: new LogServer({
      log,
      group: deskReader,
      topics,
      startAt: (topic, partition) => nextPosition(pool, { reader: deskReader, topic, partition }),
    }),
  });
};
