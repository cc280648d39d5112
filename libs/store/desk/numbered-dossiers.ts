/**
 * Gives each case in `changed` (recipient, case_id, at, open) the next number of its recipient's board; locked in one order until the
 * commit, so that whoever reads the changes after a number never misses one. `at` is null when only something was taken away; `open`
 * is whether it can be at a ZSM table.
 */
export const NUMBERED_DOSSIERS = `
  wanted as (
    select 'bord.' || recipient as name, recipient, count(*) as many from changed group by recipient),
  known as (select name from stream where name in (select name from wanted) order by name for update),
  counted as (
    insert into stream as s (name, next)
    select name, many from wanted left join known using (name) order by name
    on conflict (name) do update set next = s.next + excluded.next
    returning s.name, s.next)
  insert into dossier (recipient, case_id, number, changed_at, open)
  select recipient, case_id, counted.next - wanted.many + row_number() over (partition by recipient order by case_id),
    coalesce(at, '-infinity'), open
  from changed join wanted using (recipient) join counted using (name)
  on conflict (recipient, case_id) do update set number = excluded.number, open = dossier.open or excluded.open,
    changed_at = greatest(dossier.changed_at, excluded.changed_at)
  returning recipient`;
