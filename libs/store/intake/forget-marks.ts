import type { PoolClient } from 'pg';
import type { ReportId } from '#core';

/** What was withdrawn is not recognised any more: offered again it is a report like any other (P21). Before the new one is written. */
export const forgetMarks = async (client: PoolClient, withdrawn: readonly ReportId[]): Promise<void> => {
  await client.query({
    name: 'forget-marks',
    text: 'update report set mark = null where id = any($1::uuid[]) and mark is not null',
    values: [withdrawn],
  });
};
