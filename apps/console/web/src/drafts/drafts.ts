const kept = new Map<string, unknown>();
const followers = new Set<() => void>();

/** Asked by the browser when somebody closes the tab or leaves the console: what they typed would be gone. */
const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

const told = (): void => {
  if (kept.size > 0) globalThis.addEventListener('beforeunload', warn);
  else globalThis.removeEventListener('beforeunload', warn);
  followers.forEach((follower) => follower());
};

/** What was typed in forms and not sent yet, in memory: never in the storage of the browser. */
export const drafts = {
  read: <Value>(key: string, first: Value): Value => (kept.has(key) ? (kept.get(key) as Value) : first),
  keep: (key: string, value: unknown): void => {
    kept.set(key, value);
    told();
  },
  drop: (key: string): void => {
    kept.delete(key);
    told();
  },
  /** When somebody else goes on here, or the same person in another role. */
  dropAll: (): void => {
    kept.clear();
    told();
  },
  subscribe: (follower: () => void): (() => void) => {
    followers.add(follower);
    return () => followers.delete(follower);
  },
};
