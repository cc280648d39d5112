/** The hub as a partner: what happens by itself, such as a term that runs out, it reports like anybody else. Also its kind. */
export const HUB = 'hub';
