import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the street: what came in, what was decided, what goes out, and the proof of it. */
export class Street1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rulebook (
        id smallint generated always as identity primary key,
        version text not null unique,
        hash bytea not null unique,
        document jsonb not null,
        loaded_at timestamptz not null default now(),
        active boolean not null default false
      );
      create unique index rulebook_one_active on rulebook (active) where active;

      create table partner_token (
        hash bytea primary key,
        partner text not null,
        system text not null,
        created_at timestamptz not null default now(),
        revoked_at timestamptz
      );

      create table position (
        reader text not null,
        topic text not null,
        partition int not null,
        next bigint not null,
        chain bytea,
        primary key (reader, topic, partition)
      );

      create table report (
        id uuid primary key,
        partner text not null,
        event_id text,
        kind text,
        version smallint,
        case_id uuid,
        status text not null,
        received_at timestamptz not null,
        rulebook smallint not null,
        answer jsonb not null
      );

      create table report_body (
        report_id uuid not null,
        received_at timestamptz not null,
        structured boolean not null,
        sealed bytea not null,
        primary key (received_at, report_id)
      ) partition by range (received_at);
      alter table report_body alter column sealed set storage external;
      create table report_body_other partition of report_body default with (toast_tuple_target = 8160);

      create table rejected_body (
        report_id uuid not null,
        received_at timestamptz not null,
        structured boolean not null,
        sealed bytea not null,
        primary key (received_at, report_id)
      ) partition by range (received_at);
      alter table rejected_body alter column sealed set storage external;
      create table rejected_body_other partition of rejected_body default with (toast_tuple_target = 8160);

      create table zaak (
        id uuid primary key,
        facts jsonb not null,
        partners jsonb not null,
        wrapped_key bytea not null
      ) with (fillfactor = 80);

      create table stream (
        name text primary key,
        next bigint not null
      ) with (fillfactor = 50);

      create table delivery (
        partner text not null,
        number bigint not null,
        report_id uuid not null,
        stands_in_for text,
        agreement text,
        partnership text not null,
        purpose text not null,
        plan smallint not null,
        held text not null,
        persons jsonb,
        waits_until timestamptz,
        primary key (partner, number)
      );
      create index delivery_of_report on delivery (report_id);

      create table receipt (
        partner text not null,
        number bigint not null,
        report_id uuid not null,
        topic text not null,
        partition int not null,
        log_offset bigint not null,
        primary key (partner, number)
      );

      create table attempt (
        stream text not null,
        first bigint not null,
        last bigint not null,
        channel text not null,
        at timestamptz not null,
        primary key (stream, first, at)
      ) partition by range (at);
      create table attempt_other partition of attempt default;

      create table evidence (
        topic text not null,
        partition int not null,
        log_offset bigint not null,
        at timestamptz not null,
        report_id uuid not null,
        record text not null,
        primary key (topic, partition, log_offset, at)
      ) partition by range (at);
      create table evidence_other partition of evidence default;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table evidence, attempt, receipt, delivery, stream, zaak, rejected_body, report_body, report, position, partner_token, rulebook',
    );
  }
}
