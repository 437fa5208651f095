import { DECISION_PART, DECISIONS, screenTool } from '../../core/quiz/screen-tool.ts';
import { screenTool as text } from '#text/kinds.ts';
import type { Kind, ScreenProps } from '../kind.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { Segments } from './Segments.tsx';

export const ScreenTool: Kind<'screen-tool'> = {
  rules: screenTool,
  instruction: text.instruction,
  empty: text.empty,
  explains: true,
  Screen: ScreenToolScreen,
};

const CONCERNS = [
  { id: 'no', text: text.noConcern },
  { id: 'yes', text: text.concern },
] as const;

/** The tool, the four points of the screening, and what follows from them. */
function ScreenToolScreen({ ask, response, parts, onChange, name }: ScreenProps<'screen-tool'>) {
  const said = response ?? { points: {} };
  const partOf = (target: string) => parts?.find((part) => part.target === target);
  const locked = parts !== undefined;
  return (
    <>
      <div class="hlt-card">
        <Paragraphs text={ask.tool} />
      </div>
      {ask.points.map(({ id }, n) => (
        <Segments
          key={id}
          legend={text.points[id] ?? id}
          name={`${name}-${id}`}
          firstId={`${name}-${n}`}
          options={CONCERNS}
          chosen={said.points[id] === undefined ? undefined : said.points[id] ? 'yes' : 'no'}
          locked={locked}
          part={partOf(id)}
          onChoose={(concern) =>
            onChange({ ...said, points: { ...said.points, [id]: concern === 'yes' } })
          }
        />
      ))}
      <Segments
        legend={text.decision}
        name={`${name}-decision`}
        firstId={`${name}-decision-0`}
        options={DECISIONS.map((id) => ({ id, text: text[id] }))}
        chosen={said.decision}
        locked={locked}
        part={partOf(DECISION_PART)}
        onChoose={(decision) => onChange({ ...said, decision })}
      />
    </>
  );
}
