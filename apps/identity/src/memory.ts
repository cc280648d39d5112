import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Keeps what the provider knows for as long as it runs: its one client, and sessions, codes and grants until they end. */
export const memory = (
  client: AdapterPayload & { readonly client_id: string },
  now: () => number = () => performance.now(),
): AdapterFactory => {
  const all = new Map<string, Kept>([[`Client ${client.client_id}`, { payload: client, until: Infinity }]]);
  const found = (key: string): AdapterPayload | undefined => {
    const kept = all.get(key);
    return kept !== undefined && kept.until > now() ? kept.payload : undefined;
  };
  const sweep = (): void => all.forEach(({ until }, key) => until <= now() && all.delete(key));
  const having = (is: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...all.values()].find(({ payload, until }) => until > now() && is(payload))?.payload;

  return (name): Adapter => {
    const keyOf = (id: string): string => `${name} ${id}`;
    return {
      upsert: async (id, payload, seconds) => {
        sweep();
        all.set(keyOf(id), {
          payload,
          until: seconds === undefined ? Infinity : now() + seconds * 1_000,
        });
      },
      find: async (id) => found(keyOf(id)),
      findByUid: async (uid) => having((payload) => payload.kind === name && payload.uid === uid),
      findByUserCode: async (code) => having((payload) => payload.userCode === code),
      consume: async (id) => {
        const payload = found(keyOf(id));
        if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1_000);
      },
      destroy: async (id) => void all.delete(keyOf(id)),
      revokeByGrantId: async (grant) =>
        all.forEach(({ payload }, key) => payload.grantId === grant && all.delete(key)),
    };
  };
};
