import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when which rulebook counted: until now only when it was loaded, which is when it first did. */
export class RulebookActivations1765600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rulebook_activation (
        id bigint generated always as identity primary key,
        rulebook smallint not null references rulebook,
        at timestamptz not null default clock_timestamp()
      );
      insert into rulebook_activation (rulebook, at) select id, loaded_at from rulebook order by loaded_at, id;
      -- An older one that counts again: since when was not kept, only that it does.
      insert into rulebook_activation (rulebook) select id from rulebook where active
        and id <> (select rulebook from rulebook_activation order by id desc limit 1);
      create trigger rulebook_activation_append_only before update or delete or truncate on rulebook_activation
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rulebook_activation');
  }
}
