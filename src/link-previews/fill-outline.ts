import type { PathCommand } from "opentype.js";

type Point = { x: number; y: number };
type Edge = { from: Point; to: Point };

/** Straight pieces of a curve: at the sizes of titles more of them change no pixel. */
const PIECES = 8;

/** De Casteljau: the point at a part of the way along a line or curve. */
function pointAt(points: readonly Point[], part: number): Point {
  const [first, ...rest] = points as [Point, ...Point[]];
  if (rest.length === 0) return first;
  const between = rest.map(({ x, y }, index) => {
    const before = points[index]!;
    return { x: before.x + (x - before.x) * part, y: before.y + (y - before.y) * part };
  });
  return pointAt(between, part);
}

/** The points of a command after the one where it starts. */
function toPoints(command: Exclude<PathCommand, { type: "Z" }>): Point[] {
  const end = { x: command.x, y: command.y };
  if (command.type === "C") return [{ x: command.x1, y: command.y1 }, { x: command.x2, y: command.y2 }, end];
  return command.type === "Q" ? [{ x: command.x1, y: command.y1 }, end] : [end];
}

/** An outline as straight edges; each of its parts is closed. */
function toEdges(commands: readonly PathCommand[]): Edge[] {
  const edges: Edge[] = [];
  let start: Point = { x: 0, y: 0 };
  let last = start;
  const go = (to: Point) => {
    edges.push({ from: last, to });
    last = to;
  };
  for (const command of commands)
    if (command.type === "Z") go(start);
    else if (command.type === "M") start = last = { x: command.x, y: command.y };
    else {
      const points = [last, ...toPoints(command)];
      const pieces = command.type === "L" ? 1 : PIECES;
      for (let piece = 1; piece <= pieces; piece++) go(pointAt(points, piece / pieces));
    }
  return edges;
}

/** Where on the way from one number to another whole numbers lie, as parts of that way. */
function findCrossings(from: number, to: number): number[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const crossings: number[] = [];
  for (let whole = Math.floor(low) + 1; whole < high; whole++) crossings.push((whole - from) / (to - from));
  return crossings;
}

/**
 * How much of each pixel an outline covers, from 0 to 255, line by line. It lies within `width` by `height` pixels from
 * its origin; what its edges go around once or more often is inside. Equal outlines always give equal pixels.
 *
 * Each edge adds to the pixels that it crosses the part of them to its right, and its height to all after them.
 */
export function fillOutline(commands: readonly PathCommand[], width: number, height: number): Uint8Array {
  const stride = width + 1;
  const changes = new Float64Array(stride * height + 1);
  for (const { from, to } of toEdges(commands)) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const cuts = [0, ...findCrossings(from.x, to.x), ...findCrossings(from.y, to.y), 1].toSorted(
      (a, b) => a - b,
    );
    for (const [index, end] of cuts.slice(1).entries()) {
      const begin = cuts[index]!;
      const [x, y] = [from.x + (dx * (begin + end)) / 2, from.y + (dy * (begin + end)) / 2];
      const [column, risen] = [Math.floor(x), dy * (end - begin)];
      const pixel = Math.floor(y) * stride + column;
      changes[pixel]! += risen * (1 - (x - column));
      changes[pixel + 1]! += risen * (x - column);
    }
  }
  const cover = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let column = 0; column < width; column++) {
      sum += changes[row * stride + column]!;
      cover[row * width + column] = Math.round(Math.min(1, Math.abs(sum)) * 255);
    }
  }
  return cover;
}
