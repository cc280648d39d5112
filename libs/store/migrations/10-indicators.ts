import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What counts of every accepted report, without anything about a person; and a record of who read numbers that nobody can change. */
export class Indicators1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table indicator_fact (
        report_id uuid primary key,
        case_id uuid not null,
        kind text not null,
        received_at timestamptz not null,
        facts jsonb not null
      );
      create index indicator_fact_of_case on indicator_fact (case_id);
      create index indicator_fact_moment on indicator_fact (received_at);

      create table indicator_read (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        person text not null,
        role text not null,
        organisation text not null,
        region text not null,
        from_day date not null,
        until_day date not null,
        within boolean not null,
        indicator text
      );
      create index indicator_read_of on indicator_read (region, organisation) where not within;
      create or replace function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception '% is append-only', tg_table_name; end $$;
      create trigger indicator_read_append_only before update or delete or truncate on indicator_read
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table indicator_read, indicator_fact;');
  }
}
