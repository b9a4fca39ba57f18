import { fillOutline } from "./fill-outline.ts";
import type { PlacedLetter, Typesetter } from "./set-lines.ts";

/** How much of each pixel a letter covers, from 0 to 255; the first lies at `left` and `top` of its place on the baseline. */
export type Shape = { cover: Uint8Array; width: number; height: number; left: number; top: number };

/** A letter's shape, and the pixel of its line at which it stands. */
export type PlacedShape = { shape: Shape; x: number };

/** A letter may stand at each quarter of a pixel. */
const STEPS = 4;

/** Turns the letters of lines into pixels; each shape is made once. */
export function createShaper({ placeLetters, toOutline }: Typesetter) {
  const known = new Map<string, Shape>();
  const drawShape = (letter: string, step: number, size: number): Shape => {
    const { x1, y1, x2, y2 } = toOutline(letter, size, step / STEPS, 0).getBoundingBox();
    const [left, top] = [Math.floor(x1), Math.floor(y1)];
    const [width, height] = [Math.ceil(x2) - left, Math.ceil(y2) - top];
    const { commands } = toOutline(letter, size, step / STEPS - left, -top);
    return { cover: fillOutline(commands, width, height), width, height, left, top };
  };
  const getShape = (letter: string, step: number, size: number): Shape => {
    const key = `${size} ${step} ${letter}`;
    const shape = known.get(key) ?? drawShape(letter, step, size);
    known.set(key, shape);
    return shape;
  };
  const toPlacedShape = ({ letter, x }: PlacedLetter, size: number): PlacedShape => {
    const steps = Math.round(x * STEPS);
    return { shape: getShape(letter, steps % STEPS, size), x: Math.floor(steps / STEPS) };
  };
  return (line: string, size: number): PlacedShape[] =>
    placeLetters(line, size).map((place) => toPlacedShape(place, size));
}
