/** The browser that the specs of the console drive; null on a machine without one, where they are skipped. */
export const CHROMIUM = process.env.TEST_CHROMIUM || null;

/** Where pictures of pages are kept to be looked at; null: nowhere. */
export const PICTURES = process.env.SAMENLOOP_BEELDEN || null;
