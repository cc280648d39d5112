import { useState } from 'react';
import { addressOf } from '../../api/ask.js';
import type { AanTafel, Bord, Kaart } from '../../api/desk.generated.js';
import { useLive } from '../../live/use-live.js';

/** What happens to a case while it lies open, from the stream of its table: its newest card, and who sit there. */
export const useCaseNews = (region: string, caseId: string, isOpen: boolean) => {
  const [card, setCard] = useState<Kaart | null>(null);
  const [isGone, setIsGone] = useState(false);
  const [atTable, setAtTable] = useState<readonly AanTafel[]>([]);
  const take = (next: Kaart | undefined): void => {
    setIsGone(next === undefined);
    if (next !== undefined) setCard(next);
  };
  useLive(isOpen ? addressOf('GET /zsm-tafels/{regio}/stroom', { path: { regio: region } }) : null, {
    bord: (data) => {
      const { kaarten, aanTafel } = data as Bord;
      setAtTable(aanTafel);
      take(kaarten.find(({ zaak }) => zaak === caseId));
    },
    kaart: (data) => {
      const next = data as Kaart;
      if (next.zaak === caseId) take(next);
    },
    weg: (data) => {
      if ((data as { readonly zaak: string }).zaak === caseId) setIsGone(true);
    },
    tafel: (data) => setAtTable((data as { readonly aanTafel: readonly AanTafel[] }).aanTafel),
  });
  return { card, isGone, atTable };
};
