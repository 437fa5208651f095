import { describe, expect, test } from 'vitest';
import { layersOf, type Part } from '../../src/site/figures/layers.ts';
import { linesOf, widthOf } from '../../src/site/figures/letters.ts';

/** A layer a line, its parts apart by a comma: each with the parts that its ways lead to. */
const partsOf = (drawing: string): readonly Part[] =>
  drawing.split('\n').flatMap((line, layer) =>
    line.split(',').map((part) => {
      const [id = '', ...ways] = part.trim().split(' ');
      return { id, layer, ways };
    }),
  );

const GRAPHS = {
  'one question': 'a yes no\nyes, no',
  'a question that goes on past an end': 'a end b\nend\nb yes no\nyes, no',
  'ends in another order than the answers': 'a one two three\nthree, one, two',
  'two roads that meet': 'a b c\nb d no, c d\nd yes stop, no\nyes, stop',
  'a road over three layers': 'a b d\nb c x\nc d y, x\nd yes, y\nyes',
};

describe.each(Object.entries(GRAPHS))('%s', (_, drawing) => {
  const parts = partsOf(drawing);
  const { columns, left, lines } = layersOf(parts);
  const wideOf = ({ ways }: Part) => Math.max(1, ways.length);

  test('no part is over another or outside the drawing', () => {
    const over = parts.flatMap((one) =>
      parts
        .filter((other) => other !== one && other.layer === one.layer)
        .filter((other) => {
          const [a, b] = [left.get(one.id) ?? -1, left.get(other.id) ?? -1];
          return a < b + wideOf(other) && b < a + wideOf(one);
        }),
    );
    expect(over).toEqual([]);
    for (const part of parts) {
      expect(left.get(part.id)).toBeGreaterThanOrEqual(0);
      expect((left.get(part.id) ?? 0) + wideOf(part)).toBeLessThanOrEqual(columns);
    }
  });

  test('each way goes from its own answer to its part, and past every part between', () => {
    const layerOf = (id: string) => parts.find((part) => part.id === id)?.layer ?? -1;
    expect(lines).toHaveLength(parts.flatMap(({ ways }) => ways).length);
    for (const { from, to, middles } of lines) {
      const deep = layerOf(to) - layerOf(from);
      expect(middles).toHaveLength(deep + 1);
      const end = parts.find(({ id }) => id === to) as Part;
      expect(middles.at(-1)).toBe((left.get(to) ?? 0) + wideOf(end) / 2);
      const hit = middles.slice(1, -1).flatMap((middle, n) =>
        parts
          .filter(({ layer }) => layer === layerOf(from) + n + 1)
          .filter((part) => {
            const at = left.get(part.id) ?? 0;
            return at < middle && middle < at + wideOf(part);
          }),
      );
      expect(hit).toEqual([]);
    }
  });
});

test('ends stand in the order of the answers that lead to them', () => {
  const { left } = layersOf(partsOf(GRAPHS['ends in another order than the answers']));
  expect(['one', 'two', 'three'].map((id) => left.get(id))).toEqual([0, 1, 2]);
});

test.each([
  ['Ja', 100, ['Ja']],
  ['een twee drie', 60, ['een', 'twee', 'drie']],
  ['een twee drie', 80, ['een twee', 'drie']],
  ['een verwerkersovereenkomst', 60, ['een', 'verwerkersovereenkomst']],
])('“%s” on lines of %i', (text, width, lines) => {
  expect(linesOf(text, width, 16)).toEqual(lines);
});

test('bold letters are wider, and a capital is wider than a small one', () => {
  expect(widthOf('letters', 16, true)).toBeGreaterThan(widthOf('letters', 16));
  expect(widthOf('A', 16)).toBeGreaterThan(widthOf('a', 16));
});
