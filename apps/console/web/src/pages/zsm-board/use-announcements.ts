import { useEffect, useRef, useState } from 'react';
import type { Kaart } from '../../api/desk.generated.js';
import { useWords, type Say } from '../../language/use-words.js';
import { announcementsOf, type Announcement, type Heard } from './announcements.js';
import { playTone } from './tone.js';

const said = (one: Announcement, t: Say): string => {
  switch (one.is) {
    case 'new-case':
      return t('zsm.say.new', { person: one.person });
    case 'assessment':
      return t('zsm.say.assessment', { person: one.person });
    case 'clock':
      return one.mark === 0
        ? t('zsm.say.passed', { person: one.person })
        : one.mark >= 60
          ? t('zsm.say.hours', { person: one.person, count: one.mark / 60 })
          : t('zsm.say.minutes', { person: one.person, count: one.mark });
  }
};

/** What is to be said politely of the board now: each thing once. */
export const useAnnouncements = (
  cards: ReadonlyMap<string, Kaart>,
  isLoaded: boolean,
  now: number,
  isSoundOn: boolean,
): string => {
  const { t } = useWords();
  const heard = useRef<Heard | null>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    if (!isLoaded) return;
    const told = announcementsOf(heard.current, cards, now);
    heard.current = told.heard;
    if (told.news.length === 0) return;
    setText(told.news.map((one) => said(one, t)).join(' '));
    if (isSoundOn) playTone();
  }, [cards, isLoaded, now, isSoundOn, t]);
  return text;
};
