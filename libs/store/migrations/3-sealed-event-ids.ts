import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ids that senders give their events may hold a name: from now on they are kept sealed, and the readable ones go. */
export class SealedEventIds1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report drop column event_id, add column sealed_event_id bytea');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report drop column sealed_event_id, add column event_id text');
  }
}
