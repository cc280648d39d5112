/** The number of object members in parsed JSON, at every depth. A name that stood in the text twice counts once. */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) members += countMembers(item);
    return members;
  }
  for (const name in value) members += 1 + countMembers((value as Record<string, unknown>)[name]);
  return members;
}
