import type { Part } from '../../core/quiz/rules.ts';
import { Mark } from './Mark.tsx';

type Props = {
  readonly part: Part | undefined;
  readonly id: string;
  /** Instead of the usual word for right or wrong. */
  readonly word?: string;
};

/** What was right or not about one part, and why: stands under that part. */
export const Explained = ({ part, id, word }: Props) =>
  part ? (
    <p class="hlt-option__why" id={id}>
      <Mark state={part.state} word={word} /> {part.feedback}
    </p>
  ) : null;
