/** The media type without its parameters, in lower case (RFC 2046: names compare case-insensitively). */
export function mediaType(contentType: string): string {
  return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

export const isJsonMediaType = (type: string): boolean =>
  type === 'application/json' || type === 'text/json' || /^application\/[a-z0-9.-]{1,80}\+json$/.test(type);
