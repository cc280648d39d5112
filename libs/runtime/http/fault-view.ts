import type { Fault } from '#core';

/** A fault as partners read it: where, what was expected and what to do, in Dutch and English. */
export const faultView = ({ code, pointer, expected, remedy }: Fault) => ({
  code,
  veld: pointer,
  verwacht: expected,
  herstel: remedy,
});
