/** The version of the API, in every response (API Design Rules, `version-header`). */
export const API_VERSION = '1.0.0';

/**
 * The headers of every response (API Design Rules, `version-header` and `transport/security-headers`). Any origin may read: what
 * was asked with a cookie browsers give to no page of elsewhere as long as any origin may, so a page shows only what its token opens.
 */
export const STANDARD_HEADERS: Readonly<Record<string, string>> = {
  'API-Version': API_VERSION,
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'API-Version, Location, Retry-After, X-Request-Id',
};
