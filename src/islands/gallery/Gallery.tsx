import type { QuestionKind } from '../../core/quiz/question.ts';
import { gallery as text, samples as texts } from '#text/gallery.ts';
import { ALL_KINDS } from '../all-kinds.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { Feedback } from '../Feedback.tsx';
import { kindOf } from '../kind.ts';
import { QuestionFields } from '../QuestionFields.tsx';
import { ALL_SAMPLES, sampleOf } from './all-samples.ts';
import { type State, statesOf } from './states.ts';

const KINDS = Object.keys(ALL_SAMPLES) as QuestionKind[];

/** Every kind of question in every state: drawn once, and answering to nothing. */
export const Gallery = () => (
  <>
    <nav aria-label={text.contents}>
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <a href={`#${kind}`}>{texts[kind].title}</a>
          </li>
        ))}
      </ul>
    </nav>
    {KINDS.map((kind) => (
      <section key={kind} id={kind} aria-labelledby={`${kind}-title`}>
        <h2 id={`${kind}-title`}>
          {texts[kind].title} (<code>{kind}</code>)
        </h2>
        {statesOf(sampleOf(kind), kindOf(ALL_KINDS, kind).rules).map((state) => (
          <InState key={state.name} kind={kind} state={state} />
        ))}
      </section>
    ))}
  </>
);

type Props = { readonly kind: QuestionKind; readonly state: State };

function InState({ kind, state: { name: state, response, verdict } }: Props) {
  const { ask, key } = sampleOf(kind).question;
  const drawn = kindOf(ALL_KINDS, kind);
  const name = `${kind}-${state}`;
  return (
    <div class="hlt-question" data-kind={kind} data-state={state}>
      <h3>{text.states[state]}</h3>
      {state === 'error' && <ErrorSummary target={`${name}-0`} message={drawn.empty} />}
      <QuestionFields
        ask={ask}
        kind={drawn}
        response={response}
        parts={verdict?.parts}
        empty={state === 'error'}
        name={name}
        onChange={nothing}
      />
      {verdict && (
        <Feedback
          verdict={verdict}
          general={key.feedback}
          shown={state === 'shown'}
          withParts={!drawn.explains}
          counts={drawn.counts ?? false}
          name={name}
        />
      )}
    </div>
  );
}

const nothing = () => undefined;
