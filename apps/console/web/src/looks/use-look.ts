import { useLocation, useNavigate } from 'react-router';
import { viewedAs, type ViewedAs } from '../api/viewed-as.js';
import { withLook } from './look-address.js';

/** Begins a look on the page where one is, or stops it. */
export const useLook = (): { readonly begin: (look: ViewedAs) => void; readonly stop: () => void } => {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const go = (look: ViewedAs): void => {
    viewedAs.set(look);
    void navigate({ pathname, search: withLook(search, look) }, { replace: true });
  };
  return { begin: go, stop: () => go({}) };
};
