import { useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { viewedAs, viewedAsIn, type ViewedAs } from '../api/viewed-as.js';
import { useStore } from '../live/use-store.js';
import { isSameLook, withLook } from './look-address.js';

/** The look in which the pages are shown. Every address carries it, so that a link, a new tab and the history show what was looked at. */
export const useLookInAddress = (): ViewedAs => {
  const look = useStore(viewedAs);
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const hasMoved = before.current !== search;
    before.current = search;
    if (isSameLook(search, look)) return;
    const asked = viewedAsIn(search);
    // An address that names a look begins that one. One that names none is a link within this look; and a look can begin or stop here.
    if (hasMoved && asked['als'] !== undefined) viewedAs.set(asked);
    else void navigate({ pathname, search: withLook(search, look), hash }, { replace: true });
  }, [pathname, search, hash, look, navigate]);
  return look;
};
