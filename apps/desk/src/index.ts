export { createDesk } from './create-desk.js';
export { createCounter } from './indicators/create-counter.js';
export { createFollower } from './follow/create-follower.js';
export { personId } from './people/person-id.js';
export type { PeopleSettings } from './people/people-settings.js';
export { peopleSettings, signInSettings, type SignInSettings } from './people/sign-in-settings.js';
export { STOPPED_SETTINGS, stoppedSettings, type StoppedSettings } from './stopped/stopped-settings.js';
export { compareBoards } from './rebuild/compare-boards.js';
