import type { Kaart } from '../../api/desk.generated.js';

/** How a piece of information of a partner stands. */
export type InformationStand =
  'received' | 'own' | 'signal' | 'outdated' | 'late' | 'waiting' | 'missing' | 'no-basis';

/** A piece of information on the checklist of a case. */
export interface PartnerInformation {
  readonly key: string;
  readonly name: string;
  readonly stand: InformationStand;
  readonly from: string | null;
  /** Since when it is there, or before when it is expected. */
  readonly at: string | null;
}

const STANDS = {
  wacht: 'waiting',
  ontvangen: 'received',
  'te laat ontvangen': 'late',
  ontbreekt: 'missing',
  'geen grondslag': 'no-basis',
} as const;

/** What partners tell of a case: what is expected first, then what else came in; each kind of report of a partner once, the newest. */
export const partnerInformation = ({ verwacht = [], bekend = [] }: Kaart): readonly PartnerInformation[] => {
  const lateKinds = new Set(
    verwacht.flatMap(({ soort, stand }) => (stand === 'te laat ontvangen' ? [soort] : [])),
  );
  const received = new Map<string, PartnerInformation>();
  for (const { soort = '', van = '', naam = soort, naamVan, eigen, signaal, nietActueel, sinds } of bekend) {
    const key = `${soort} ${van}`;
    received.delete(key);
    const stand =
      signaal === true
        ? 'signal'
        : nietActueel === true
          ? 'outdated'
          : lateKinds.has(soort)
            ? 'late'
            : eigen === true
              ? 'own'
              : 'received';
    received.set(key, { key, name: naam, stand, from: naamVan ?? null, at: sinds ?? null });
  }
  const there = new Set(bekend.map(({ soort }) => soort));
  const expected = verwacht.flatMap(({ soort = '', naam = soort, stand, uiterlijk }) =>
    stand === undefined || there.has(soort)
      ? []
      : [{ key: `verwacht ${soort}`, name: naam, stand: STANDS[stand], from: null, at: uiterlijk ?? null }],
  );
  return [...expected, ...received.values()];
};
