/** The token of an `Authorization` header (RFC 6750 §2.1); null when there is none. */
export const bearerToken = (authorization: string | undefined): string | null =>
  /^Bearer +([A-Za-z0-9._~+/-]{1,200}=*) *$/i.exec(authorization ?? '')?.[1] ?? null;
