import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who opened a screen that several see together, and with whom: of a table, and of a case. Nobody can change it. */
export class SharedScreens1765800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table shared_screen (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        person text not null,
        role text not null,
        organisation text not null,
        function text,
        page text not null,
        together text[] not null
      );
      create index shared_screen_of on shared_screen (organisation, at);
      create trigger shared_screen_append_only before update or delete or truncate on shared_screen
        for each statement execute function refuse_change();

      alter table case_read add column together text[];
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table case_read drop column together; drop table shared_screen;');
  }
}
