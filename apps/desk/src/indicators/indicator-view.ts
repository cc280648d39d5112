import type { Indicator, ShownIndicator } from '#core';

/** A number as it is served; which reports make it up is asked for apart. */
export const indicatorView = ({
  code,
  naam,
  definitie,
  eenheid,
  waarde,
  verdelingen,
  waarvan,
}: Indicator | ShownIndicator): object => ({
  code,
  naam,
  definitie,
  eenheid,
  waarde,
  ...(verdelingen.length === 0 ? {} : { verdelingen: verdelingen.map((parts) => parts.map(indicatorView)) }),
  ...(waarvan.length === 0 ? {} : { waarvan: waarvan.map(indicatorView) }),
});
