import type { DeskParts } from '../desk-parts.js';
import type { Section } from '../section.js';
import { aboutMe } from './about-me.js';
import { beginSignIn } from './begin-sign-in.js';
import { finishSignIn } from './finish-sign-in.js';
import { inRole } from './in-role.js';
import { lookChoices } from './look-choices.js';
import { LOOKING, looking } from './looking.js';
import { LOOK_CHOICES, LooksController } from './looks.controller.js';
import { peopleParts } from './people-parts.js';
import { peoplePaths } from './people-paths.js';
import { peopleSchemas } from './people-schemas.js';
import { IN_ROLE } from './person-guard.js';
import { ABOUT_ME, PersonController, SIGN_OUT, SWITCH_ROLE } from './person.controller.js';
import { recognise } from './recognise.js';
import { RECOGNISE } from './session-guard.js';
import { SESSION_WATCH, sessionWatch } from './session-watch.js';
import { BEGIN_SIGN_IN, FINISH_SIGN_IN, SignInController } from './sign-in.controller.js';
import { signOut } from './sign-out.js';
import { switchRole } from './switch-role.js';

/** Signing in and out, and who one is; the guards of the other parts rest on what is provided here. */
export const peopleSection: Section = {
  tag: { name: 'Mensen', description: 'Aanmelden, uw rollen en afmelden.' },
  controllers: [SignInController, LooksController, PersonController],
  providers: (desk: DeskParts) => {
    const parts = peopleParts(desk, desk.people);
    const about = aboutMe(parts);
    return [
      { provide: RECOGNISE, useValue: recognise(parts) },
      { provide: IN_ROLE, useValue: inRole(parts) },
      { provide: LOOK_CHOICES, useValue: lookChoices(parts) },
      { provide: LOOKING, useValue: looking(parts) },
      { provide: SESSION_WATCH, useValue: sessionWatch(parts) },
      { provide: BEGIN_SIGN_IN, useValue: beginSignIn(parts) },
      { provide: FINISH_SIGN_IN, useValue: finishSignIn(parts) },
      { provide: ABOUT_ME, useValue: about },
      { provide: SWITCH_ROLE, useValue: switchRole(parts, about) },
      { provide: SIGN_OUT, useValue: signOut(parts) },
    ];
  },
  paths: peoplePaths,
  schemas: peopleSchemas,
};
