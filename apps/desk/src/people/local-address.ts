/** The address on the desk that a path names, in full; null when it would lead elsewhere. Without a path: `/v1/mij`. */
export const localAddress = (asked: unknown, deskUrl: string): string | null => {
  if (asked === undefined || asked === '') return new URL('/v1/mij', deskUrl).href;
  // Browsers read a backslash as a slash, and two of them as another host.
  if (typeof asked !== 'string' || asked.length > 500 || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(asked))
    return null;
  const address = new URL(asked, deskUrl);
  return address.origin === new URL(deskUrl).origin && !address.pathname.startsWith('//')
    ? address.href
    : null;
};
