/**
 * Which pattern each topic belongs to. A pattern is a topic's name, or ends in `*` for all that start like it; the
 * longest one wins. A name without `*` is kept even when no such topic is listed.
 */
export function topicsMatching(patterns: readonly string[], topics: readonly string[]): Map<string, string> {
  const longestFirst = [...patterns].sort((a, b) => b.length - a.length);
  const names = new Set([...patterns.filter((pattern) => !pattern.endsWith('*')), ...topics]);
  const matched = new Map<string, string>();
  for (const name of [...names].sort()) {
    const exact = longestFirst.find((pattern) => pattern === name);
    const pattern = exact ?? longestFirst.find((p) => p.endsWith('*') && name.startsWith(p.slice(0, -1)));
    if (pattern !== undefined) matched.set(name, pattern);
  }
  return matched;
}
