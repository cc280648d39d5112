/** The cookies of the desk: the session, and the ticket of whom is away at the provider. */
export interface Cookies {
  readonly session: Cookie;
  readonly ticket: Cookie;
}

export interface Cookie {
  /** Its value in a `Cookie` header; null when it is not there, or is none of ours. */
  readonly read: (header: string | undefined) => string | null;
  /** The `Set-Cookie` that gives it to a browser: until it closes, or for some seconds. */
  readonly give: (value: string, seconds?: number) => string;
  /** The `Set-Cookie` that takes it away. */
  readonly take: () => string;
}

/** Over https with the prefix that makes browsers refuse it from anywhere but this very host (RFC 6265bis, `__Host-`). */
export const cookiesOf = (deskUrl: string): Cookies => {
  const isSecure = new URL(deskUrl).protocol === 'https:';
  return { session: cookie('samenloop', isSecure), ticket: cookie('samenloop-aanmelden', isSecure) };
};

const cookie = (plain: string, isSecure: boolean): Cookie => {
  const name = isSecure ? `__Host-${plain}` : plain;
  const marks = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return {
    read: (header) => {
      const found = (header ?? '').split(';').filter((part) => part.trim().startsWith(`${name}=`));
      const value = found[0]?.trim().slice(name.length + 1) ?? '';
      // Two of one name: somebody slipped one in, and nobody can tell which.
      return found.length === 1 && /^[A-Za-z0-9_-]{43}$/.test(value) ? value : null;
    },
    give: (value, seconds) =>
      `${name}=${value}; ${marks}${seconds === undefined ? '' : `; Max-Age=${seconds}`}`,
    take: () => `${name}=; ${marks}; Max-Age=0`,
  };
};
