import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who works with the hub: what they may do, their sessions, and who came and went in which role. A person is a keyed pseudonym of issuer and subject; of a cookie and
 * of what a provider is asked only a hash is kept.
 */
export class People1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id text primary key,
        sealed_name bytea not null,
        signed_in_at timestamptz not null
      );

      create table assignment (
        id int generated always as identity primary key,
        person_id text not null,
        role text not null,
        organisation text not null,
        function text,
        region text,
        valid_from timestamptz not null,
        valid_until timestamptz,
        given_by text not null,
        unique nulls not distinct (person_id, role, organisation, function, region, valid_from)
      );

      create table sign_in (
        state bytea primary key,
        browser bytea not null,
        nonce text not null,
        verifier text not null,
        goes_to text not null,
        ends_at timestamptz not null
      );
      create index sign_in_end on sign_in (ends_at);

      create table session (
        id bytea primary key,
        person_id text not null references person on delete cascade,
        assignment_id int references assignment on delete set null,
        signed_in_at timestamptz not null,
        seen_at timestamptz not null,
        ends_at timestamptz not null
      );
      create index session_end on session (ends_at);

      create table person_log (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        person_id text not null,
        event text not null,
        role text,
        organisation text
      );
      create function refuse_person_log_change() returns trigger language plpgsql as
        $$ begin raise exception 'person_log is append-only'; end $$;
      create trigger person_log_append_only before update or delete or truncate on person_log
        for each statement execute function refuse_person_log_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table person_log, session, sign_in, assignment, person; drop function refuse_person_log_change();',
    );
  }
}
