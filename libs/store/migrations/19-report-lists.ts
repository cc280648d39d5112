import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was stopped is found in the order of time without its delivery. Indexes go that another one does the work of, or that cost intake
 * more than they save.
 */
export class ReportLists1765900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table delivery_check add column report_id uuid, add column received_at timestamptz;
      update delivery_check k set report_id = d.report_id, received_at = d.received_at
      from delivery d where k.outcome = 'gestopt' and d.partner = k.partner and d.number = k.number;
      drop index delivery_stopped, delivery_waits, report_refused, report_in_region;
      create index delivery_stopped on delivery_check (received_at desc, report_id desc) where outcome = 'gestopt';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index delivery_stopped;
      alter table delivery_check drop column received_at, drop column report_id;
      create index report_in_region on report (region, received_at desc, id desc) where region is not null;
      create index report_refused on report (received_at desc, id desc) where status = 'geweigerd';
      create index delivery_waits on delivery (waits_until) where waits_until is not null;
      create index delivery_stopped on delivery_check (partner, number) where outcome = 'gestopt';
    `);
  }
}
