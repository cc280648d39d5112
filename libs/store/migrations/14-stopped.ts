import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is held up, found without reading history; plans and jobs of delivering again; and what became of refused reports. */
export class Stopped1765400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index report_rejected on report (received_at, id) where status = 'geweigerd';
      create index delivery_check_halted on delivery_check (at, partner, number) where outcome = 'gestopt';
      create index delivery_waiting on delivery (waits_until) where waits_until is not null;

      create table redelivery_plan (
        id uuid primary key,
        person text not null,
        organisation text,
        made_at timestamptz not null,
        ends_at timestamptz not null,
        question jsonb not null,
        also boolean not null,
        outcomes jsonb not null,
        partners text[] not null,
        numbers bigint[] not null
      );
      create index redelivery_plan_end on redelivery_plan (ends_at);

      create table redelivery_job (
        id uuid primary key,
        number bigint generated always as identity unique,
        plan_id uuid not null unique,
        person text not null,
        role text not null,
        organisation text not null,
        function text,
        within text,
        question jsonb not null,
        also boolean not null,
        reason text not null,
        changed jsonb not null,
        key text not null,
        request text not null,
        started_at timestamptz not null,
        cancelled_at timestamptz,
        cancelled_by text,
        unique (person, key)
      );

      create table redelivery_item (
        job_id uuid not null references redelivery_job,
        partner text not null,
        number bigint not null,
        outcome text,
        at timestamptz,
        primary key (job_id, partner, number)
      ) with (fillfactor = 70);
      create index redelivery_open on redelivery_item (partner, number) where outcome is null;

      create table replaced_report (
        original uuid primary key,
        replacement uuid not null unique,
        at timestamptz not null,
        person text not null,
        role text not null,
        organisation text not null,
        function text,
        reason text not null,
        request text not null
      );

      create table rejected_read (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        person text not null,
        role text not null,
        organisation text not null,
        function text,
        report_id uuid not null,
        purpose text not null
      );
      create index rejected_read_of on rejected_read (organisation, report_id);
      create trigger rejected_read_append_only before update or delete or truncate on rejected_read
        for each statement execute function refuse_change();
      create trigger replaced_report_append_only before update or delete or truncate on replaced_report
        for each statement execute function refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table rejected_read, replaced_report, redelivery_item, redelivery_job, redelivery_plan;
      drop index delivery_waiting, delivery_check_halted, report_rejected;
    `);
  }
}
