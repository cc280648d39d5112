const HARMLESS_NAME = /^[a-z][A-Za-z]{0,39}$/;

/** A JSON Pointer (RFC 6901) that stops before the first name that might itself be data about a person. */
export function safePointer(parent: string, path: readonly (string | number)[]): string {
  let pointer = parent;
  for (const step of path) {
    if (typeof step === 'string' && !HARMLESS_NAME.test(step)) return pointer;
    pointer += `/${step}`;
  }
  return pointer;
}
