import { useRef } from 'preact/hooks';
import type { Id } from '../../core/course/id.ts';
import { scenario } from '../../core/quiz/scenario.ts';
import { choicesOf, walk } from '../../core/quiz/scenario-graph.ts';
import { scenario as text } from '#text/kinds.ts';
import { Icon } from '../Icon.tsx';
import type { Kind, ScreenProps } from '../kind.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { useFocus } from '../use-focus.ts';
import { Explained } from './Explained.tsx';

export const Scenario: Kind<'scenario'> = {
  rules: scenario,
  instruction: text.instruction,
  empty: text.empty,
  explains: true,
  Screen: ScenarioScreen,
};

/** The road so far, where one stands now, and what can be done there. */
function ScenarioScreen({ ask, response = [], parts, onChange, name }: ScreenProps<'scenario'>) {
  const card = useRef<HTMLDivElement>(null);
  const focus = useFocus();
  const here = walk(ask, response);
  const choices = choicesOf(here);
  /** The button that was pressed is gone: the focus goes to what came of it, which is then read. */
  const goTo = (path: readonly Id[]) => {
    onChange(path);
    focus(() => card.current);
  };
  return (
    <>
      {response.length > 0 && (
        <>
          <p class="hlt-meta">{text.soFar}</p>
          <ol class="hlt-road">
            {response.map((choice, n) => (
              <li key={`${n}-${choice}`}>
                <Step ask={ask} path={response.slice(0, n)} choice={choice} />
                <Explained
                  part={parts?.[n]}
                  id={`${name}-${n}-why`}
                  word={parts?.[n]?.state === 'right' ? text.goodChoice : text.otherChoice}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      <div class="hlt-card" tabIndex={-1} ref={card}>
        <Paragraphs text={here?.text} />
        {choices.length === 0 && <p class="hlt-meta">{text.end}</p>}
      </div>
      {!parts && (
        <div class="hlt-choices">
          {choices.map(({ id, text: label }, n) => (
            <button
              key={id}
              type="button"
              class="hlt-button hlt-button--choice"
              id={n === 0 ? `${name}-0` : undefined}
              onClick={() => goTo([...response, id])}
            >
              {label}
            </button>
          ))}
          {response.length > 0 && (
            <button
              type="button"
              class="hlt-button hlt-button--small"
              onClick={() => goTo(response.slice(0, -1))}
            >
              <Icon name="arrow-left" /> {text.back}
            </button>
          )}
        </div>
      )}
    </>
  );
}

type StepProps = {
  readonly ask: ScreenProps<'scenario'>['ask'];
  readonly path: readonly Id[];
  readonly choice: Id;
};

/** What the situation was, and what was done. */
const Step = ({ ask, path, choice }: StepProps) => {
  const node = walk(ask, path);
  return (
    <>
      {node?.text} <strong>{choicesOf(node).find(({ id }) => id === choice)?.text}</strong>
    </>
  );
};
