import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who looked as a partner: as whom, at what and for what, which nobody can change. A case that was opened in such a look names who
 * really looked, so that it counts as read by nobody of that partner.
 */
export class PartnerLooks1765500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table partner_look (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        person text not null,
        role text not null,
        organisation text not null,
        as_role text not null,
        as_organisation text not null,
        as_function text,
        as_region text,
        purpose text not null,
        page text not null,
        subject uuid
      );
      create index partner_look_of on partner_look (as_organisation, at);
      create trigger partner_look_append_only before update or delete or truncate on partner_look
        for each statement execute function refuse_change();

      alter table case_read add column look_role text, add column look_organisation text, add column look_purpose text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table case_read drop column look_role, drop column look_organisation, drop column look_purpose;
      drop table partner_look;
    `);
  }
}
