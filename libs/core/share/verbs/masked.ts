import type { Verb } from '../verbs.js';

/** Why a masked field shows no value. */
export const MASK = 'geen-recht-op-inhoud';

/** The field stays visible as a field; of its value nothing does. */
export const masked: Verb = () => ({ afgeschermd: MASK });
