export interface Sharing {
  readonly me: string;
  /** Everyone who is alive, me included. */
  readonly members: readonly string[];
  readonly resources: readonly string[];
  /** Who holds what, as far as the lease has not run out. */
  readonly holders: ReadonlyMap<string, string>;
}

export interface SharingPlan {
  readonly take: readonly string[];
  readonly release: readonly string[];
}

/** What one member must take and release so that all resources are held and nobody holds two more than another. */
export function sharingPlan({ me, members, resources, holders }: Sharing): SharingPlan {
  const mine = [...holders].filter(([, holder]) => holder === me).map(([resource]) => resource);
  const wanted = mine.filter((resource) => resources.includes(resource)).sort();
  const gone = mine.filter((resource) => !resources.includes(resource));
  const quota = quotaOf(me, members, resources.length, holders);
  const free = resources.filter((resource) => !holders.has(resource)).sort();
  return {
    take: free.slice(0, Math.max(0, quota - wanted.length)),
    release: [...gone, ...wanted.slice(quota)],
  };
}

/** Who holds most keeps most, so that a newcomer moves no more than it must. */
function quotaOf(
  me: string,
  members: readonly string[],
  count: number,
  holders: ReadonlyMap<string, string>,
): number {
  const held = new Map(members.map((member) => [member, 0]));
  for (const holder of holders.values()) held.set(holder, (held.get(holder) ?? 0) + 1);
  const order = [...members].sort((a, b) => (held.get(b) ?? 0) - (held.get(a) ?? 0) || (a < b ? -1 : 1));
  const share = Math.floor(count / members.length);
  return share + (order.indexOf(me) < count % members.length ? 1 : 0);
}
