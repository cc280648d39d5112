import type { looksNl } from './words-nl.js';

export const looksEn: Readonly<Record<keyof typeof looksNl, string>> = {
  'looks.open': 'View as …',
  'looks.title': 'View as a partner',
  'looks.explained':
    'You see every page as that partner sees it. You can only read, and see no personal data. What you view, and for what, is logged. The partner can see that.',
  'looks.organisation': 'Partner',
  'looks.role': 'Role',
  'looks.function': 'Function',
  'looks.region': 'Region',
  'looks.purpose': 'For what do you look?',
  'looks.choose': 'Choose',
  'looks.no-function': 'No function in particular',
  'looks.everywhere': 'Everywhere this organisation works',
  'looks.missing.organisation': 'Choose the partner as whom you look.',
  'looks.missing.role': 'Choose the role in which you look.',
  'looks.missing.purpose': 'Choose for what you look.',
  'looks.begin': 'View this page',
  'looks.banner': 'You are looking as somebody else',
  'looks.as': 'You look as {name} ({role}).',
  'looks.logged': 'Only reading, without personal data. This is logged.',
  'looks.stop': 'Stop looking',
  'looks.mark': 'Viewed as {name}',
};
