import { useSearchParams } from 'react-router';

/** An address within the rulebook that one looks at: the version goes along. */
export const useHere = (): ((path: string) => string) => {
  const [asked] = useSearchParams();
  const version = asked.get('versie');
  return (path) => (version === null ? path : `${path}?versie=${encodeURIComponent(version)}`);
};
