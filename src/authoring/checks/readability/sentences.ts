/** A sentence of a text, and where in that text it begins. */
export type Sentence = {
  readonly text: string;
  readonly start: number;
  readonly words: readonly string[];
};

const WORD = /[\p{L}\p{N}]+(?:[-’'./][\p{L}\p{N}]+)*/gu;

/** After these a full stop does not end a sentence. */
const ABBREVIATED = /(?:^|[\s(])(?:bijv|bv|nr|art|mr|dr|drs|ir|ca|incl|excl|enz|\p{L})\.\s$/iu;

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** A value of `organisatie.yaml` is one short word, whatever it is. */
export const wordsOf = (text: string): readonly string[] =>
  text.replace(/\{\w+\}/g, 'hier').match(WORD) ?? [];

/** The sentences of one paragraph, on however many lines; what has no words in it is none. */
export function sentencesOf(paragraph: string): readonly Sentence[] {
  const pieces: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenter.segment(paragraph.replace(/\s/g, ' '))) {
    const last = pieces.at(-1);
    if (last && ABBREVIATED.test(last.text)) last.text += segment;
    else pieces.push({ text: segment, start: index });
  }
  return pieces
    .map(({ text, start }) => ({
      text: text.trim(),
      start: start + text.length - text.trimStart().length,
      words: wordsOf(text),
    }))
    .filter(({ words }) => words.length > 0);
}
