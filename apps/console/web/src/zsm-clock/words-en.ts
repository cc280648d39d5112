import type { clockNl } from './words-nl.js';

export const clockEn: Readonly<Record<keyof typeof clockNl, string>> = {
  'clock.left': '{hours} and {minutes} left',
  'clock.left-short': '{minutes} and {seconds} left',
  'clock.hours': '{count} hour|{count} hours',
  'clock.minutes': '{count} minute|{count} minutes',
  'clock.seconds': '{count} second|{count} seconds',
  'clock.day': 'd',
  'clock.hour': 'h',
  'clock.until': 'by {moment}',
  'clock.tomorrow': 'tomorrow {time}',
  'clock.passed': 'Time limit passed',
  'clock.passed-at': 'was due by {moment}',
  'clock.stands-still': 'Stands still until {moment}',
  'clock.hidden': 'End not visible to everybody here',
  'clock.provisional': 'provisional start',
  'clock.provisional.why':
    'The start is not confirmed yet. The clock now counts from the earliest known moment.',
  'clock.corrected': 'start corrected',
  'clock.to-confirm': 'later start to be confirmed: {moment}',
  'clock.none': 'No time limit',
  'clock.none.why': 'This suspect was heard and not arrested.',
  'clock.unknown': 'Time limit not visible',
  'clock.unknown.why':
    'No message was shared with you that tells the time limit, or there is no legal basis to show it.',
  'clock.met': 'Met at {moment}',
  'clock.met-late': 'Met too late at {moment}',
  'clock.fell-away': 'Lapsed at {moment}',
  'clock.name.TM-ZSM': 'First decision of prosecutor',
  'clock.name.TM-RC': 'Bring before judge or release',
  'clock.of': '{clock} for {person}',
  'clock.suspect': 'suspect',
};
