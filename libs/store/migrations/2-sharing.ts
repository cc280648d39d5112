import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lawful sharing keeps beside the street: corrections, second looks, duties, and whose data was handled. */
export class Sharing1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report add column capacity text, add column corrects uuid, add column corrected_kind text,
        add column corrected_version smallint;
      create index report_of_case on report (case_id) where case_id is not null;
      create index report_corrects on report (corrects) where corrects is not null;
      alter table zaak add column sealed_facts bytea;
      alter table delivery alter column plan type int, add column of_correction boolean not null default false,
        add column signal text, add column readable_until timestamptz;

      create table corrected_body (
        report_id uuid not null,
        received_at timestamptz not null,
        sealed bytea not null,
        primary key (received_at, report_id)
      ) partition by range (received_at);
      alter table corrected_body alter column sealed set storage external;
      create table corrected_body_other partition of corrected_body default with (toast_tuple_target = 8160);

      create table delivery_check (
        partner text not null,
        number bigint not null,
        outcome text not null,
        at timestamptz not null,
        reason text,
        rulebook smallint,
        plan int,
        held text,
        persons jsonb,
        conditions text,
        primary key (partner, number, outcome)
      );

      create table duty (
        report_id uuid not null,
        code text not null,
        partner text not null,
        person smallint,
        due_at timestamptz not null,
        met_at timestamptz
      );
      create index duty_open on duty (partner, due_at) where met_at is null;

      create table person_handled (
        pseudonym bytea not null,
        received_at timestamptz not null,
        report_id uuid not null,
        person smallint not null
      ) partition by range (received_at);
      create index person_handled_of on person_handled (pseudonym);
      create table person_handled_other partition of person_handled default;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table person_handled, duty, delivery_check, corrected_body;
      alter table delivery drop column readable_until, drop column signal, drop column of_correction,
        alter column plan type smallint;
      alter table zaak drop column sealed_facts;
      drop index report_of_case;
      alter table report drop column corrected_version, drop column corrected_kind, drop column corrects,
        drop column capacity;
    `);
  }
}
