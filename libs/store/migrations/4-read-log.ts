import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What explaining needs: finding a report's evidence, and a record of who looked up somebody's data that nobody can change. */
export class ReadLog1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Evidence comes in the order of time, so a block range index finds a moment at next to no cost for intake.
    await runner.query(`
      create index evidence_moment on evidence using brin (at) with (pages_per_range = 16);

      create table read_log (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        partner text not null,
        purpose text not null,
        results int not null
      );
      create function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception 'read_log is append-only'; end $$;
      create trigger read_log_append_only before update or delete or truncate on read_log
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read_log; drop function refuse_change(); drop index evidence_moment;');
  }
}
