import type { DecisionHelp } from '../../core/course/decision-help.ts';
import { latestPlaces } from '../../core/course/help-graph.ts';
import type { Id } from '../../core/course/id.ts';
import type { Decision } from '../../core/quiz/screen-tool.ts';
import {
  COLUMN,
  GAP,
  type OutcomeBox,
  outcomeBox,
  type QuestionBox,
  questionBox,
} from './help-boxes.ts';
import { layersOf, type Line, type Part } from './layers.ts';

/** Room for the roads between two layers, and for the head of an arrow. */
const ROAD = 44;
const HEAD = 8;

type Placed = { readonly id: Id; readonly x: number; readonly y: number };

/** A decision help as boxes and the roads between them, in the units of the drawing. */
export type HelpMap = {
  readonly width: number;
  readonly height: number;
  readonly questions: readonly (Placed & QuestionBox)[];
  readonly outcomes: readonly (Placed & OutcomeBox)[];
  /** Paths of SVG, and where their heads point. */
  readonly roads: readonly { readonly path: string; readonly x: number; readonly y: number }[];
};

/** `verdicts` are yes, no and ask first, in words. Only for a help in which nothing goes round. */
export function helpMap(help: DecisionHelp, verdicts: Readonly<Record<Decision, string>>): HelpMap {
  const questions = help.questions.map((it) => ({ id: it.id, ...questionBox(it) }));
  const outcomes = help.outcomes.map((it) => ({
    id: it.id,
    ...outcomeBox(it, verdicts[it.verdict]),
  }));
  const parts = partsOf(help);
  const { columns, left, lines } = layersOf(parts);
  const heights = new Map([...questions, ...outcomes].map(({ id, height }) => [id, height]));
  const layers = heightsOf(parts, heights);
  const layerOf = new Map<string, number>(parts.map(({ id, layer }) => [id, layer]));
  const place = <Box extends { readonly id: Id }>(box: Box) => ({
    ...box,
    x: (left.get(box.id) ?? 0) * COLUMN + GAP / 2,
    y: layers[layerOf.get(box.id) ?? 0]?.top ?? 0,
  });
  return {
    width: columns * COLUMN,
    height: layers.at(-1)?.bottom ?? 0,
    questions: questions.map(place),
    outcomes: outcomes.map(place),
    roads: lines.map((line) => roadOf(line, layers.slice(layerOf.get(line.from)), heights)),
  };
}

/** Questions by the longest road to them, and an outcome right below the last question that leads to it. */
function partsOf(help: DecisionHelp): readonly (Part & { readonly id: Id })[] {
  const { questions, outcomes } = help;
  const places = latestPlaces(help);
  const layerOf = (id: Id) => 2 * ((places.get(id) ?? 1) - 1);
  const leadingTo = (outcome: Id) =>
    questions.filter(({ answers }) => answers.some(({ to }) => to === outcome));
  return [
    ...questions.map(({ id, answers }) => ({
      id,
      layer: layerOf(id),
      ways: answers.map(({ to }) => to),
    })),
    ...outcomes.map(({ id }) => ({
      id,
      layer: 1 + Math.max(...leadingTo(id).map((question) => layerOf(question.id))),
      ways: [],
    })),
  ];
}

type Layer = { readonly top: number; readonly bottom: number };

function heightsOf(parts: readonly Part[], heights: ReadonlyMap<string, number>): readonly Layer[] {
  const layers: Layer[] = [];
  const depth = Math.max(...parts.map(({ layer }) => layer));
  for (let layer = 0; layer <= depth; layer++) {
    const here = parts.filter((part) => part.layer === layer);
    const top = (layers.at(-1)?.bottom ?? -ROAD) + ROAD;
    layers.push({ top, bottom: top + Math.max(0, ...here.map(({ id }) => heights.get(id) ?? 0)) });
  }
  return layers;
}

/** Straight down through a layer, and a bend to the next. */
function roadOf(
  { from, middles }: Line,
  layers: readonly Layer[],
  heights: ReadonlyMap<string, number>,
) {
  const [first, ...others] = middles.map((middle) => Math.round(middle * COLUMN));
  const start = (layers[0]?.top ?? 0) + (heights.get(from) ?? 0);
  let path = `M${first} ${start}`;
  let above = { x: first ?? 0, y: layers[0]?.bottom ?? 0 };
  for (const [n, x] of others.entries()) {
    const { top, bottom } = layers[n + 1] ?? { top: 0, bottom: 0 };
    const isLast = n === others.length - 1;
    const y = isLast ? top - HEAD : top;
    const half = (above.y + y) / 2;
    path += `V${above.y}C${above.x} ${half} ${x} ${half} ${x} ${y}`;
    above = { x, y: bottom };
    if (isLast) return { path, x, y: top };
  }
  return { path, x: above.x, y: above.y };
}
