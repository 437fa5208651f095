/** Made by `site/build/documents.ts`: the questions of each document, a chunk each. */
declare module 'virtual:documents' {
  type DocumentChunk = {
    readonly questions: import('../../islands/document.tsx').DocumentQuestions;
  };
  export const documents: Readonly<Record<string, () => Promise<DocumentChunk>>>;
}

/** Made by `site/build/find-plugin.ts`: what can be found in each document. */
declare module 'virtual:find' {
  export const indexes: Readonly<
    Record<string, () => Promise<{ index: () => Promise<import('../find/entry.ts').FindIndex> }>>
  >;
}

/** What can be found in the whole course. */
declare module 'virtual:find-course' {
  export const index: () => Promise<import('../find/entry.ts').FindIndex>;
}

/** Made by `site/build/practice.ts`: every question that can come back. */
declare module 'virtual:practice' {
  export const practice: import('../../islands/practice/data.ts').PracticeSource;
}
