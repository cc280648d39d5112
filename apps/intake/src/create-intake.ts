import type { INestMicroservice, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import { inTopic, inTopics, LogServer, type Log, type ReceiptClock } from '#messaging';
import { nextPosition } from '#store';
import { intakeReader, type IntakeParts } from './batch/handle-batches.js';
import { IntakeModule } from './intake.module.js';

export interface IntakeOptions extends IntakeParts {
  readonly log: Log;
  readonly logger: LoggerService;
  /** Partitions of a partner's topic when it does not exist yet. */
  readonly partitions: number;
  /** Whose clock such a new topic keeps; the broker's unless time is simulated. */
  readonly receiptClock?: ReceiptClock;
}

/** Intake as a Nest microservice on the log: it follows the topic of every partner in the active rulebook. */
export const createIntake = async (options: IntakeOptions): Promise<INestMicroservice> => {
  const { log, pool, rulebooks, logger, partitions, receiptClock } = options;
  const partners = [...(await rulebooks.active()).rulebook.partners.keys()];
  await log.ensureTopics(inTopics(partners, partitions, receiptClock));
  return NestFactory.createMicroservice<MicroserviceOptions>(IntakeModule.with(options), {
    logger,
    abortOnError: false,
    strategy: new LogServer({
      log,
      group: intakeReader,
      topics: partners.map(inTopic),
      startAt: (topic, partition) => nextPosition(pool, { reader: intakeReader, topic, partition }),
    }),
  });
};
