import type { Test } from '../core/course/course.ts';
import { $progress, knownFrom, type Questions } from '../session/index.ts';
import { pretest as text } from '#text/test.ts';
import { Icon } from './Icon.tsx';
import { LessonLink } from './LessonLink.tsx';
import { useStore } from './use-store.ts';

type Props = { readonly test: Test; readonly questions: Questions };

/** Which lessons need not be read: they stay open, and are named. */
export function PretestResult({ test, questions }: Props) {
  useStore($progress);
  const known = knownFrom(test, questions);
  return (
    <div class="hlt-feedback hlt-feedback--ok" id={`${test.id}-top`} tabIndex={-1}>
      <p class="hlt-feedback__title">
        <Icon name="circle-check" /> {text.skip(known.length)}
      </p>
      {known.length > 0 && (
        <ul>
          {known.map((id) => (
            <li key={id}>
              <LessonLink lesson={id} />
            </li>
          ))}
        </ul>
      )}
      <p>{text.open}</p>
    </div>
  );
}
