/** A box in a graph: as wide, in columns, as it has ways out, and an end is one wide. */
export type Part = {
  readonly id: string;
  /** From 0; every way leads to a higher one. */
  readonly layer: number;
  /** The parts that its ways lead to, from left to right. */
  readonly ways: readonly string[];
};

type Drawn = {
  /** In columns from the left. */
  readonly columns: number;
  readonly left: ReadonlyMap<string, number>;
  readonly lines: readonly Line[];
};

/** A way, with its middle in each layer from the one it leaves to the one it comes to. */
export type Line = {
  readonly from: string;
  readonly to: string;
  readonly middles: readonly number[];
};

/** What stands in one layer: a part, or a way that goes past to a deeper one. */
type Item = { readonly part?: Part; readonly way?: Way; readonly wide: number };
type Way = { readonly from: Part; readonly to: Part; middles: number[] };

const wideOf = ({ ways }: Part) => Math.max(1, ways.length);

/**
 * Places the parts of a graph in layers, each part below what leads to it.
 * @spec Sugiyama, Tagawa and Toda (1981): layers, places for what goes past, order by the middle of what leads here
 */
export function layersOf(parts: readonly Part[]): Drawn {
  const ways: readonly Way[] = parts.flatMap((from) =>
    from.ways.flatMap((id) => {
      const to = parts.find((it) => it.id === id);
      return to ? [{ from, to, middles: [] }] : [];
    }),
  );
  const depth = 1 + Math.max(...parts.map(({ layer }) => layer));
  const layers = Array.from({ length: depth }, (_, layer) => itemsIn(layer, parts, ways));
  const columns = Math.max(...layers.map(widthOf));
  const left = new Map<string, number>();
  for (const items of layers)
    for (const [{ part, way, wide }, at] of placed(items, ways, columns)) {
      way?.middles.push(at + wide / 2);
      if (part) left.set(part.id, at);
      for (const coming of ways.filter(({ to }) => to === part)) coming.middles.push(at + wide / 2);
      ways
        .filter(({ from }) => from === part)
        .forEach(({ middles }, n) => middles.push(at + n + 0.5));
    }
  return {
    columns,
    left,
    lines: ways.map(({ from, to, middles }) => ({ from: from.id, to: to.id, middles })),
  };
}

const itemsIn = (layer: number, parts: readonly Part[], ways: readonly Way[]): readonly Item[] => [
  ...parts.filter((part) => part.layer === layer).map((part) => ({ part, wide: wideOf(part) })),
  ...ways
    .filter(({ from, to }) => from.layer < layer && layer < to.layer)
    .map((way) => ({ way, wide: 1 })),
];

const widthOf = (items: readonly Item[]) => items.reduce((sum, { wide }) => sum + wide, 0);

/** Each as near as it can be below what leads to it, and none over another. */
function placed(items: readonly Item[], ways: readonly Way[], columns: number) {
  const sorted = items
    .map((item) => ({ item, wanted: middleAbove(item, ways) - item.wide / 2, at: 0 }))
    .sort((one, other) => one.wanted + one.item.wide / 2 - other.wanted - other.item.wide / 2);
  let edge = 0;
  for (const it of sorted) {
    it.at = Math.max(edge, it.wanted);
    edge = it.at + it.item.wide;
  }
  edge = columns;
  for (const it of sorted.toReversed()) {
    it.at = Math.min(edge - it.item.wide, it.at);
    edge = it.at;
  }
  return sorted.map(({ item, at }) => [item, at] as const);
}

function middleAbove({ part, way }: Item, ways: readonly Way[]): number {
  const coming = way ? [way] : ways.filter(({ to }) => to === part);
  const middles = coming.map(({ middles }) => middles.at(-1) ?? 0);
  return middles.reduce((sum, middle) => sum + middle, 0) / Math.max(1, middles.length);
}
