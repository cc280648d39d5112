import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finding reports in the order of time by what they are and whose, and a record of who looked at one that nobody can change. */
export class Messages1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report add column region text;
      update report set region = z.facts ->> 'regio' from zaak z where z.id = report.case_id;
      alter table delivery add column received_at timestamptz;
      update delivery set received_at = r.received_at from report r where r.id = delivery.report_id;
      alter table delivery alter column received_at set not null;

      create index report_newest on report (received_at desc, id desc);
      create index report_sent on report (partner, received_at desc, id desc);
      create index report_of_kind on report (kind, received_at desc, id desc) where kind is not null;
      create index report_in_region on report (region, received_at desc, id desc) where region is not null;
      create index report_refused on report (received_at desc, id desc) where status = 'geweigerd';
      create index report_withheld on report (received_at desc, id desc) where answer -> 'nietGedeeld' <> '[]';
      create index delivery_given on delivery (partner, received_at desc, report_id desc);
      create index delivery_waits on delivery (waits_until) where waits_until is not null;
      create index delivery_stopped on delivery_check (partner, number) where outcome = 'gestopt';

      create table report_read (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        person text not null,
        role text not null,
        organisation text not null,
        function text,
        report_id uuid not null,
        purpose text not null,
        field text,
        recipient text,
        look_role text,
        look_organisation text,
        look_purpose text
      );
      create index report_read_of on report_read (report_id);
      create trigger report_read_append_only before update or delete or truncate on report_read
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table report_read;
      drop index delivery_stopped, delivery_waits, delivery_given, report_withheld, report_refused, report_in_region,
        report_of_kind, report_sent, report_newest;
      alter table delivery drop column received_at;
      alter table report drop column region;
    `);
  }
}
