import type { Membership } from "./membership.ts";

/** A name in the picture, split into lines that fit its column, and the point where its lines to others end. */
export type PictureNode = {
  id: string;
  words: string[];
  name: string;
  href: string | undefined;
  x: number;
  y: number;
};

/** A line between a network and a member, as an SVG path. */
export type PictureLine = { network: string; member: string; path: string };

/** The drawn memberships: networks in the left column, members in the right one; in units of the drawing. */
export type NetworkPicture = {
  width: number;
  height: number;
  networks: PictureNode[];
  members: PictureNode[];
  lines: PictureLine[];
};

const WIDTH = 1000;
const ROW = 48;
const MARGIN = 30;
const LEFT = 380;
const RIGHT = 560;
const LETTERS = 40;

/** Breaks a name between words into lines of at most `letters` letters; a longer word is not split. */
export function breakName(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/**
 * Draws memberships. Members are in the order of their networks, those of several between them, so that few lines
 * cross; networks are spread over the height in the given order. The same input always gives the same picture.
 */
export function drawNetworks(
  networks: readonly { id: string; name: string; href: string }[],
  memberships: readonly Membership[],
): NetworkPicture {
  const place = new Map(networks.map(({ id }, index) => [id, index]));
  const positionOf = ({ networks: own }: Membership) =>
    own.reduce((sum, { id }) => sum + (place.get(id) ?? 0), 0) / own.length;
  const ordered = memberships.toSorted((a, b) => positionOf(a) - positionOf(b));
  const height = 2 * MARGIN + (Math.max(ordered.length, networks.length, 1) - 1) * ROW;
  const toNode = (
    side: { x: number; count: number },
    node: Omit<PictureNode, "words" | "x" | "y">,
    index: number,
  ) => ({
    ...node,
    words: breakName(node.name, LETTERS),
    x: side.x,
    y: spread(index, side.count, height),
  });
  const left = networks.map(({ id, name, href }, index) =>
    toNode({ x: LEFT, count: networks.length }, { id, name, href }, index),
  );
  const right = ordered.map(({ key, party: { name, href } }, index) =>
    toNode({ x: RIGHT, count: ordered.length }, { id: key, name, href }, index),
  );
  const byId = new Map(left.map((node) => [node.id, node]));
  const lines = ordered.flatMap(({ key, networks: own }, index) =>
    own.flatMap(({ id }) => {
      const [from, to] = [byId.get(id), right[index]];
      return from && to ? [{ network: id, member: key, path: toCurve(from, to) }] : [];
    }),
  );
  return { width: WIDTH, height, networks: left, members: right, lines };
}

/** The height of point `index` of `count` evenly spread in a column; a single one is in the middle. */
const spread = (index: number, count: number, height: number) =>
  Math.round(count === 1 ? height / 2 : MARGIN + (index * (height - 2 * MARGIN)) / (count - 1));

/** A curve that starts and ends horizontally. */
function toCurve(from: PictureNode, to: PictureNode): string {
  const middle = (from.x + to.x) / 2;
  return `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}
