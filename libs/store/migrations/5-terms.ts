import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The deadlines that run in cases, and what the clock must report of them next. Closed terms stay, as history: every query goes
 * by case, or by an index that holds only what is still open.
 */
export class Terms1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The clock works at the lower end of term_due, so what it leaves behind there must be cleaned up soon.
    await runner.query(`
      create table term (
        case_id uuid not null,
        report_id uuid not null,
        code text not null,
        item smallint not null default -1,
        partner text,
        starts_at timestamptz not null,
        due_at timestamptz not null,
        provisional boolean not null default false,
        next_event text,
        next_at timestamptz,
        done jsonb not null default '[]',
        appended_event text,
        append_number bigint,
        ended_at timestamptz,
        closed_at timestamptz,
        closed_by uuid,
        outcome text,
        rulebook smallint not null,
        constraint term_next check ((next_event is null) = (next_at is null))
      ) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
      create unique index term_key on term (case_id, report_id, code, item, partner) nulls not distinct;
      create index term_due on term (next_at) where next_at is not null and appended_event is null;
      create index term_appended on term (append_number) where appended_event is not null;
      create index term_open on term (partner, due_at) where closed_at is null;

      insert into term (case_id, report_id, code, item, partner, starts_at, due_at, closed_at, outcome, rulebook)
      select distinct on (r.case_id, d.report_id, d.code, d.person, d.partner) r.case_id, d.report_id, d.code,
        coalesce(d.person, -1), d.partner, r.received_at, d.due_at, d.met_at,
        case when d.met_at is not null then 'gehaald' end, r.rulebook
      from duty d join report r on r.id = d.report_id where r.case_id is not null
      order by r.case_id, d.report_id, d.code, d.person, d.partner, d.met_at;
      drop table duty;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table duty (
        report_id uuid not null,
        code text not null,
        partner text not null,
        person smallint,
        due_at timestamptz not null,
        met_at timestamptz
      );
      create index duty_open on duty (partner, due_at) where met_at is null;
      drop table term;
    `);
  }
}
