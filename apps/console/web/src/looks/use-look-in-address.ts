import { useLayoutEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { viewedAs, viewedAsIn, type ViewedAs } from '../api/viewed-as.js';
import { useStore } from '../live/use-store.js';
import { isSameLook, withLook } from './look-address.js';

/** The look in which the pages are shown. Every address carries it, so that a link, a new tab and the history show what was looked at. */
export const useLookInAddress = (): ViewedAs => {
  const look = useStore(viewedAs);
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  useLayoutEffect(() => {
    if (isSameLook(search, look)) return;
    const asked = viewedAsIn(search);
    // An address that names another look begins that one; one that names none is a link within this one.
    if (asked['als'] !== undefined) viewedAs.set(asked);
    else void navigate({ pathname, search: withLook(search, look), hash }, { replace: true });
  }, [pathname, search, hash, look, navigate]);
  return look;
};
