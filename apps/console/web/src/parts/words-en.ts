import type { partsNl } from './words-nl.js';

export const partsEn: Readonly<Record<keyof typeof partsNl, string>> = {
  'parts.close': 'Close',
  'parts.crumb': 'You are here',
  'parts.loading': 'Loading',
  'parts.again': 'Try again',
  'parts.fill-in': 'Fill in all fields. If a field is optional, it says so.',
  'parts.optional': 'optional',
  'parts.errors': '{count} mistake was found|{count} mistakes were found',
  'parts.yes': 'yes',
  'parts.no': 'no',
  'parts.masked': 'masked',
  'parts.count-only': '{count} (only the number was shared with you)',
  'parts.problem.code': 'Error code for the administrator:',
  'parts.problem.what-now': 'What you filled in is still there. Try again in a few seconds.',
  'parts.problem.not-signed-in': 'Your session has ended',
  'parts.problem.no-right': 'You have no access',
  'parts.problem.not-found': 'This does not exist',
  'parts.problem.changed': 'This has changed meanwhile',
  'parts.problem.refused': 'This is not possible',
  'parts.problem.unreachable': 'Samenloop cannot be reached now',
  'parts.problem.broken': 'Something went wrong at Samenloop',
};
