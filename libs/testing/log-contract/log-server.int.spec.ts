import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, type INestMicroservice, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern } from '@nestjs/microservices';
import { Observable } from 'rxjs';
import { Client } from 'pg';
import {
  installLog,
  type LogBatch,
  LOG_TRANSPORT,
  LogServer,
  postgresLog,
  type PostgresLog,
} from '#messaging';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.js';
import { flipCipher } from './flip-cipher.js';
import { positionKeeper } from './positions.js';
import { record } from './records.js';
import { until } from './until.js';

let attempts = 0;
let streamed = 0;
const keeper = positionKeeper('intake', () => {
  attempts += 1;
  if (attempts === 1) throw new Error('de database is weg');
});

@Controller()
class IntakeController {
  @EventPattern<string>('in.*', LOG_TRANSPORT)
  handle(batch: LogBatch): Promise<void> {
    return keeper.handle(batch);
  }

  @EventPattern<string>('stroom', LOG_TRANSPORT)
  stream(batch: LogBatch): Observable<number> {
    return new Observable((subscriber) => {
      setTimeout(() => {
        streamed = batch.next;
        subscriber.complete();
      }, 100);
    });
  }
}

@Module({ controllers: [IntakeController] })
class IntakeModule {}

describe('the Nest server on the log', () => {
  let database: FreshDatabase;
  let log: PostgresLog;
  let app: INestMicroservice;
  beforeAll(async () => {
    database = await freshDatabase();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await installLog(client);
    await client.end();
    log = postgresLog({ url: database.url, cipher: flipCipher });
    await log.ensureTopics(['in.vt', 'in.zsm', 'out.vt', 'stroom'].map((name) => ({ name, partitions: 1 })));
    const strategy = new LogServer({ log, group: 'intake', startAt: keeper.startAt });
    app = await NestFactory.createMicroservice(IntakeModule, { strategy, logger: false });
    await app.listen();
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await log.close();
    await database.drop();
  });

  it('hands batches of all matching topics to an event handler, and repeats one that failed', async () => {
    await log.append('in.vt', [record('zaak', 1)], Date.now());
    await until(() => keeper.handled.length === 1);
    for (const topic of ['in.zsm', 'out.vt']) await log.append(topic, [record('zaak', 2)], Date.now());
    await until(() => keeper.handled.length === 2);
    expect(keeper.handled.map(({ topic }) => topic)).toEqual(['in.vt', 'in.zsm']);
    expect(attempts).toBe(3);
  });

  it('waits until a handler that returns a stream has ended', async () => {
    await log.append('stroom', [record('zaak', 1)], Date.now());
    await until(() => streamed === 1);
    await app.close();
    expect(streamed).toBe(1);
  });
});
