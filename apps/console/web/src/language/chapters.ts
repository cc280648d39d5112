/** The texts of pages that come when they are needed, in each language. */
export interface Chapter {
  readonly nl: () => Promise<Readonly<Record<string, string>>>;
  readonly en: () => Promise<Readonly<Record<string, string>>>;
}

/** All of them; each comes with its pages. */
export const chapters = {
  zsm: {
    nl: async () => ({
      ...(await import('../pages/zsm-board/words-nl.js')).zsmNl,
      ...(await import('../pages/case/words-nl.js')).caseNl,
    }),
    en: async () => ({
      ...(await import('../pages/zsm-board/words-en.js')).zsmEn,
      ...(await import('../pages/case/words-en.js')).caseEn,
    }),
  },
  messages: {
    nl: async () => ({
      ...(await import('../pages/messages/words-nl.js')).messagesNl,
      ...(await import('../pages/message/words-nl.js')).messageNl,
    }),
    en: async () => ({
      ...(await import('../pages/messages/words-en.js')).messagesEn,
      ...(await import('../pages/message/words-en.js')).messageEn,
    }),
  },
  rules: {
    nl: async () => (await import('../pages/rules/words.js')).rulesWordsNl,
    en: async () => (await import('../pages/rules/english.js')).rulesWordsEn,
  },
  overleg: {
    nl: async () => (await import('../pages/overleg/words.js')).overlegNl,
    en: async () => (await import('../pages/overleg/english.js')).overlegEn,
  },
  stopped: {
    nl: async () => (await import('../pages/stopped/words-nl.js')).stoppedNl,
    en: async () => (await import('../pages/stopped/words-en.js')).stoppedEn,
  },
} satisfies Readonly<Record<string, Chapter>>;
