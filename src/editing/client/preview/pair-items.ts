/** An item of a list before and after a change, and where it stands or stood, from 0. */
export type Pair = { before: unknown; after: unknown; place: number };

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const countSame = (one: readonly unknown[], other: readonly unknown[]): number => {
  const differs = one.findIndex((item, index) => index >= other.length || !isSame(item, other[index]));
  return differs === -1 ? one.length : differs;
};

/**
 * Which items of two versions of a list are the same ones: those alike at its beginning and end, and between them by
 * their order, so that an item put in or taken out does not make all that follow look changed.
 */
export function pairItems(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const start = countSame(before, after);
  const [oldRest, newRest] = [before.slice(start), after.slice(start)];
  const end = countSame(oldRest.toReversed(), newRest.toReversed());
  const [oldMiddle, newMiddle] = [oldRest.length - end, newRest.length - end];
  const middle = Math.max(oldMiddle, newMiddle);
  const pairAt = (index: number): Pair => {
    const place = start + index;
    if (index >= middle)
      return {
        before: oldRest[index - middle + oldMiddle],
        after: newRest[index - middle + newMiddle],
        place: start + index - middle + newMiddle,
      };
    return {
      before: index < oldMiddle ? oldRest[index] : undefined,
      after: index < newMiddle ? newRest[index] : undefined,
      place,
    };
  };
  return [
    ...before.slice(0, start).map((item, place) => ({ before: item, after: after[place], place })),
    ...Array.from({ length: middle + end }, (_, index) => pairAt(index)),
  ];
}
