import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people did at a table: by whom a report was made and on which version of the card, so that the same request never makes
 * another one; and what they were warned of before, which nobody can change. A person is a keyed pseudonym.
 */
export class Acts1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table desk_act (
        report_id uuid primary key,
        at timestamptz not null,
        person text not null,
        role text not null,
        organisation text not null,
        function text,
        kind text not null,
        case_id uuid not null,
        card_version text,
        request text not null,
        warnings jsonb not null
      );
      create index desk_act_of on desk_act (organisation, case_id, at);

      create table warning_shown (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        person text not null,
        role text not null,
        organisation text not null,
        function text,
        case_id uuid not null,
        card_version text,
        report_id uuid,
        warnings text[] not null
      );
      create index warning_shown_of on warning_shown (organisation, case_id);
      create trigger warning_shown_append_only before update or delete or truncate on warning_shown
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table warning_shown, desk_act;');
  }
}
