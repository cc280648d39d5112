import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each recipient was given of each case, for the boards; and a record of who opened a case that nobody can change. */
export class Desk1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // One row for each thing given: then what must be forgotten can go at once, and a repeat cannot add anything.
    await runner.query(`
      create table dossier (
        recipient text not null,
        case_id uuid not null,
        number bigint not null,
        changed_at timestamptz not null,
        open boolean not null,
        primary key (recipient, case_id)
      ) with (fillfactor = 80);
      create unique index dossier_changes on dossier (recipient, number);
      create index dossier_open on dossier (recipient, changed_at) where open;

      create table dossier_given (
        recipient text not null,
        case_id uuid not null,
        id text not null,
        report_id uuid not null,
        sealed bytea,
        primary key (recipient, case_id, id)
      );
      create index dossier_given_of_report on dossier_given (report_id);

      create table case_read (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        person text not null,
        role text not null,
        organisation text not null,
        function text,
        case_id uuid not null,
        purpose text not null,
        page text not null,
        reports uuid[] not null
      );
      create index case_read_of on case_read (organisation, case_id);
      create or replace function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception '% is append-only', tg_table_name; end $$;
      create trigger case_read_append_only before update or delete or truncate on case_read
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_read, dossier_given, dossier;');
  }
}
