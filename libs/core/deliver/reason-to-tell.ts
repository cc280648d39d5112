/**
 * The reason a delivery stopped, as partners hear it. That an address became secret is told to nobody but who made it so: it
 * would tell which of the addresses that a sender knows it is (P8).
 */
export const reasonToTell = (reason: string): string =>
  reason === 'geheim-adres-bekend' ? 'grondslag-vervallen' : reason;
