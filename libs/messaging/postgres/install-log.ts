/** Anything that runs SQL: a pg client or pool, a TypeORM query runner. */
export interface SqlRunner {
  query(sql: string): Promise<unknown>;
}

const lockNumber = 7_301_446_201;

/**
 * Creates the schema `log` where it is missing; may run at every start and from many processes at once.
 * Records lie in plain tables `log.segment_<n>`, one per stretch of time, so that old ones are dropped, not deleted.
 */
export async function installLog(client: SqlRunner): Promise<void> {
  // one simple query is one transaction
  await client.query(`
    select pg_advisory_xact_lock(${lockNumber});
    create schema if not exists log;
    create table if not exists log.topic (
      id int generated always as identity primary key, name text not null unique, partitions int not null);
    create table if not exists log.tail (
      topic_id int not null references log.topic, partition int not null,
      next bigint not null default 0, segment int not null default 0,
      primary key (topic_id, partition)) with (fillfactor = 20, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
    create table if not exists log.writer (
      name text not null, topic_id int not null references log.topic, epoch bigint not null, last bigint not null,
      primary key (name, topic_id)) with (fillfactor = 20);
    create table if not exists log.segment (segment int primary key);
    create table if not exists log.member (
      consumer_group text not null, member text not null, expires timestamptz not null,
      primary key (consumer_group, member)) with (fillfactor = 50);
    create table if not exists log.lease (
      consumer_group text not null, resource text not null, holder text not null, expires timestamptz not null,
      primary key (consumer_group, resource)) with (fillfactor = 50);
  `);
}
