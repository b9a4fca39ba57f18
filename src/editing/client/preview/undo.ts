/** Makes a page what it was. */
export type Undo = () => void;

/** Takes changes back, the last first. */
export const undoAll = (steps: readonly Undo[]): Undo => {
  const backwards = steps.toReversed();
  return () => {
    for (const step of backwards) step();
  };
};
