import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a report is recognised by when it is offered again (P21), and the report it is then probably a double of. */
export class Repeats1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // One index finds both the reports of a case and the one with a mark, so that intake keeps no more of them than before.
    await runner.query(`
      alter table report add column mark uuid, add column contents uuid, add column repeats uuid;
      drop index report_of_case;
      create unique index report_mark on report (case_id, mark) where case_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index report_mark;
      create index report_of_case on report (case_id) where case_id is not null;
      alter table report drop column repeats, drop column contents, drop column mark;
    `);
  }
}
