import type { shellNl } from './words-nl.js';

export const shellEn: Readonly<Record<keyof typeof shellNl, string>> = {
  'shell.skip': 'Skip to content',
  'shell.menu': 'Main menu',
  'shell.group.work': 'Work',
  'shell.group.traffic': 'Messages',
  'shell.group.agreements': 'Agreements',
  'shell.page.start': 'Start',
  'shell.page.zsm': 'ZSM board',
  'shell.page.overleg': 'Action meeting',
  'shell.page.messages': 'Messages',
  'shell.page.stopped': 'Held back',
  'shell.page.rules': 'Rules',
  'shell.lost': 'No connection since {time}. We keep trying. What you see may be out of date.',
  'shell.back': 'The connection is back.',
  'shell.sign-in.title': 'Sign in',
  'shell.sign-in.text':
    'Samenloop brings reports of care and justice together, and shows everybody what they may see.',
  'shell.sign-in.button': 'Sign in at your organisation',
  'shell.sign-out': 'Sign out',
  'shell.language': 'Nederlands',
  'shell.not-found.title': 'This page does not exist',
  'shell.not-found.text': 'Check the address, or go to Start.',
};
