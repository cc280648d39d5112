import type { LogRecord } from '#messaging';

/** The headers of a request that belong to its event, from Node's raw list: in wire order, repeats and escapes included. */
export const eventHeaders = (rawHeaders: readonly string[]): LogRecord['headers'] => {
  const headers: (readonly [string, Buffer])[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name, value] = [rawHeaders[at] ?? '', rawHeaders[at + 1] ?? ''];
    // Node reads header bytes as Latin-1, so this gives them back as they came.
    if (/^(?:content-type$|ce-)/i.test(name))
      headers.push([name.toLowerCase(), Buffer.from(value, 'latin1')]);
  }
  return headers;
};
