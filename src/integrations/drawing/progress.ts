/** How much of a step of a build is done: files drawn, pages of the search; at last how many files were kept. */
export type DrawingProgress = { step: "draw" | "search" | "kept"; done: number; of: number };

/** Tells the command that started this build, if one did, how far it is. */
export const tellProgress = (progress: DrawingProgress): void => void process.send?.(progress);

/** Ends this build when the command that started it is gone, so that none goes on alone. */
export function endWithParent(): void {
  if (!process.send) return;
  process.once("disconnect", () => process.exit(1));
  process.channel?.unref();
}
