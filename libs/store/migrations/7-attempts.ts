import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A recipient may read a delivery in the very millisecond in which it is put on its topic: two attempts, not one. */
export class Attempts1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table attempt drop constraint attempt_pkey, add primary key (stream, first, channel, at)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table attempt drop constraint attempt_pkey, add primary key (stream, first, at)',
    );
  }
}
