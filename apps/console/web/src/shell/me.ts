import { createContext, useContext } from 'react';
import type { Mij } from '../api/desk.generated.js';

export const MeContext = createContext<Mij | null>(null);

/** Who is signed in. Below the shell only. */
export const useMe = (): Mij => {
  const me = useContext(MeContext);
  if (me === null) throw new Error('nobody is signed in here');
  return me;
};
