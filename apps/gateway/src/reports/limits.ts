/** A report of up to 64 KiB is taken, a larger one refused with a receipt. Beyond this many bytes it is not even stored. */
export const LARGEST_BODY = 1_000_000;

/** How many reports fit in one batch. */
export const MOST_IN_BATCH = 500;

/** Bytes of a batch: that many reports of 64 KiB. */
export const LARGEST_BATCH = MOST_IN_BATCH * 65_536;
