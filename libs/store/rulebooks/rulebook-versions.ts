import type { Pool } from 'pg';

/** A version of the rulebook as it was loaded, and when it counted. */
export interface RulebookVersion {
  readonly version: string;
  /** SHA-256 of the document, in hexadecimal. */
  readonly hash: string;
  readonly loadedAt: Date;
  readonly active: boolean;
  /** The newest first. */
  readonly periods: readonly RulebookPeriod[];
}

/** A time in which a rulebook counted; `until` null: it still does, or the end was not kept. */
export interface RulebookPeriod {
  readonly from: Date;
  readonly until: Date | null;
}

type VersionRow = Omit<RulebookVersion, 'periods'> & {
  readonly periods: readonly { readonly from: string; readonly until: string | null }[];
};

/** Every version that was ever loaded, the newest first. */
export const rulebookVersions = async (pool: Pool): Promise<readonly RulebookVersion[]> => {
  const { rows } = await pool.query<VersionRow>(
    `with period as (
       select rulebook, at, lead(at) over (order by at, id) as until from rulebook_activation)
     select version, encode(hash, 'hex') as hash, loaded_at as "loadedAt", active, coalesce((
         select jsonb_agg(jsonb_build_object('from', p.at, 'until', p.until) order by p.at desc)
         from period p where p.rulebook = rulebook.id), '[]') as periods
     from rulebook order by loaded_at desc, id desc`,
  );
  return rows.map(({ periods, ...row }) => ({
    ...row,
    periods: periods.map(({ from, until }) => ({
      from: new Date(from),
      until: until === null ? null : new Date(until),
    })),
  }));
};

/** How a rule stood in a version; `rule` null: not at all. */
export interface RuleInVersion {
  readonly version: string;
  readonly loadedAt: Date;
  readonly rule: object | null;
}

/** The lists of a rulebook whose rules have a code. */
export type RuleList = 'routeringsregels' | 'deelregels' | 'verboden' | 'termijnen' | 'plichten';

/** How a rule stood in every version, the oldest first. */
export const ruleInVersions = async (
  pool: Pool,
  list: RuleList,
  code: string,
): Promise<readonly RuleInVersion[]> => {
  const { rows } = await pool.query<RuleInVersion>(
    `select version, loaded_at as "loadedAt", (
       select rule from jsonb_array_elements(document -> $1) as rule where rule ->> 'code' = $2 limit 1
     ) as rule from rulebook order by loaded_at, id`,
    [list, code],
  );
  return rows;
};
