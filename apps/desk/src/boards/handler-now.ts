import type { Pool, PoolClient } from 'pg';
import type { CaseId, Viewer } from '#core';
import type { Keyring } from '#runtime';
import { handlersOf } from '#store';
import { handlerView, type HandlerView } from './handler-view.js';

/** Who handles a case now, for those who share this place. */
export const handlerNow = async (
  client: Pick<Pool | PoolClient, 'query'>,
  keyring: Pick<Keyring, 'people'>,
  seat: Viewer,
  caseId: CaseId,
): Promise<HandlerView> => handlerView(keyring, (await handlersOf(client, seat, [caseId]))[0]);
