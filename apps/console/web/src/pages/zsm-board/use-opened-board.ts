import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { read, type Answered, type Asked } from '../../api/ask.js';
import type { Bord } from '../../api/desk.generated.js';
import type { Problem } from '../../api/problem.js';
import { viewedAs } from '../../api/viewed-as.js';

/** The board as it was when it was opened, and anew when it goes on after a pause; nothing of it is kept for a next time. */
export const useOpenedBoard = ({ path = {}, query = {} }: Asked, isPaused: boolean) => {
  const [{ opening, wasPaused }, setBefore] = useState({ opening: 0, wasPaused: isPaused });
  if (isPaused !== wasPaused) setBefore({ opening: isPaused ? opening : opening + 1, wasPaused: isPaused });
  const { data, error, refetch } = useQuery<Answered<Bord>, Problem>({
    queryKey: ['bord', path, query, viewedAs.get(), opening],
    queryFn: ({ signal }) => read('GET /zsm-tafels/{regio}', { path, query, signal }),
    gcTime: 0,
    staleTime: Infinity,
    structuralSharing: false,
  });
  return { board: data?.body ?? null, opening, error, refetch };
};
