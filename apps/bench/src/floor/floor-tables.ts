import type { Pool } from 'pg';

/**
 * The three tables of the floor. Bodies stay in their row, not compressed and not moved aside (`toast_tuple_target`): that
 * is the fastest that PostgreSQL can store them.
 */
export const createFloorTables = async (pool: Pool): Promise<void> => {
  await pool.query(`
    create table floor_inbox (
      id uuid primary key, received_at timestamptz not null, body jsonb not null) with (toast_tuple_target = 8160);
    alter table floor_inbox alter column body set storage external;
    create table floor_delivery (
      number bigint generated always as identity primary key, report_id uuid not null, partner text not null);
    create table floor_audit (
      number bigint generated always as identity primary key, report_id uuid not null, at timestamptz not null,
      action text not null)`);
};
