import type { Body, Mark } from './body.js';
import { aanhouding } from './aanhouding.js';
import { crisismelding } from './crisismelding.js';
import { veiligheidsbeoordeling } from './veiligheidsbeoordeling.js';
import { vtMelding } from './vt-melding.js';

export type Sender = 'pol-dh' | 'vt-hag' | 'cit-hag';

/** What is reported, chosen so simple that a person can say beforehand who gets what. */
export type Situation =
  | 'aanhouding'
  | 'aanhouding, slachtoffer verzorgt kind'
  | 'crisismelding'
  | 'melding door politie'
  | 'melding door crisisteam'
  | 'beoordeling na aanhouding';

interface Recipe {
  readonly sender: Sender;
  readonly type: string;
  readonly body: (mark: Mark, at: string) => Body;
}

export const situations: Readonly<Record<Situation, Recipe>> = {
  aanhouding: {
    sender: 'pol-dh',
    type: 'nl.samenloop.aanhouding.v1',
    body: (mark, at) => aanhouding(mark, at, false),
  },
  'aanhouding, slachtoffer verzorgt kind': {
    sender: 'pol-dh',
    type: 'nl.samenloop.aanhouding.v1',
    body: (mark, at) => aanhouding(mark, at, true),
  },
  crisismelding: { sender: 'pol-dh', type: 'nl.samenloop.crisismelding.v1', body: crisismelding },
  'melding door politie': {
    sender: 'pol-dh',
    type: 'nl.samenloop.vt-melding.v1',
    body: (mark, at) => vtMelding(mark, at, 'politie'),
  },
  'melding door crisisteam': {
    sender: 'cit-hag',
    type: 'nl.samenloop.vt-melding.v1',
    body: (mark, at) => vtMelding(mark, at, 'crisisteam'),
  },
  'beoordeling na aanhouding': {
    sender: 'vt-hag',
    type: 'nl.samenloop.veiligheidsbeoordeling.v1',
    body: veiligheidsbeoordeling,
  },
};
