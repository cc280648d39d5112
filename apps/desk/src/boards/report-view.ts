import { nameOfKind, nameOfPurpose, partnerName, toRfc3339, type Given, type Rulebook } from '#core';

/** The reports that were opened, oldest first, each as it was shared with the viewer, with all its fields. */
export const reportViews = (rulebook: Rulebook, shown: readonly Given[]) =>
  [...shown]
    .sort((one, other) => one.receivedAt - other.receivedAt || (one.id < other.id ? -1 : 1))
    .map((given) => reportView(rulebook, given));

const reportView = (rulebook: Rulebook, given: Given) => ({
  bericht: given.reportId,
  soort: given.kind,
  naam: nameOfKind(rulebook, given.kind),
  van: given.from,
  naamVan: partnerName(rulebook, given.from),
  ...(given.standsInFor === null ? {} : { namens: given.standsInFor }),
  ontvanger: given.recipient,
  eigen: given.isOwn,
  ontvangenOp: toRfc3339(given.receivedAt),
  ...(given.corrects === null ? {} : { corrigeert: given.corrects }),
  ...(given.partnership === null ? {} : { verband: given.partnership }),
  ...(given.purpose === null
    ? {}
    : { doel: given.purpose, naamDoel: nameOfPurpose(rulebook, given.purpose) }),
  ...(given.signal === null ? {} : { signaal: given.signal }),
  data: given.data,
});
