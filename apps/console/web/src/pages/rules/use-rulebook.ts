import { useSearchParams } from 'react-router';
import { useReading } from '../../api/use-reading.js';

/** The version of the rulebook that the address asks for; nothing: the active one. */
export const useVersionAsked = (): { readonly versie: string | null } => {
  const [asked] = useSearchParams();
  return { versie: asked.get('versie') };
};

/** The rulebook that the page is about. */
export const useRulebook = () => useReading('GET /regelset', { query: useVersionAsked() });
