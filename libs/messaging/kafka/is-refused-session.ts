/** Whether the broker refused the session timeout that a member asked for. */
export const isRefusedSession = (error: unknown): boolean =>
  error instanceof Error &&
  (('type' in error && error.type === 'INVALID_SESSION_TIMEOUT') || isRefusedSession(error.cause));
