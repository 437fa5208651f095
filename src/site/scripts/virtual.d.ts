/** Made by `site/build/documents.ts`: the questions of each document, a chunk each. */
declare module 'virtual:documents' {
  type DocumentChunk = {
    readonly questions: import('../../islands/document.tsx').DocumentQuestions;
  };
  export const documents: Readonly<Record<string, () => Promise<DocumentChunk>>>;
}
