import { foldText } from "#src/core/text/fold-text.ts";
import { toStem } from "./stem.ts";

/** A piece of a text, and whether it is a word that was asked for. */
export type TextPiece = { text: string; isAsked: boolean };

/** From so many letters on, every word that begins with a stem counts as a form of it, as in the index. */
const SHORTEST_STEM = 4;

/** Cuts a text into pieces: words that were asked for, in any inflected form, and what stands between them. */
export function cutMarked(text: string, asked: readonly string[]): TextPiece[] {
  const stems = asked.map(toStem);
  const isAsked = (word: string) => {
    const folded = foldText(word);
    return stems.some(
      (stem) =>
        folded === stem || toStem(word) === stem || (stem.length >= SHORTEST_STEM && folded.startsWith(stem)),
    );
  };
  return text.split(/([\p{L}\d]+)/u).reduce<TextPiece[]>((pieces, piece, index) => {
    const last = pieces.at(-1);
    const marked = index % 2 === 1 && isAsked(piece);
    if (piece === "") return pieces;
    if (last && !last.isAsked && !marked) last.text += piece;
    else pieces.push({ text: piece, isAsked: marked });
    return pieces;
  }, []);
}
