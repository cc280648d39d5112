import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who handles a case, for the people who share a place at its table: of one organisation, in one function or in none. What counts is
 * the newest of a case; nobody can change what was. A person is a keyed pseudonym.
 */
export class CaseHandlers1765700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_handler (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        case_id uuid not null,
        organisation text not null,
        function text,
        handler text,
        change text not null,
        person text not null,
        role text not null
      );
      create index case_handler_of on case_handler (organisation, case_id, id);
      create index case_handler_newest on case_handler (organisation, id);
      create trigger case_handler_append_only before update or delete or truncate on case_handler
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_handler;');
  }
}
