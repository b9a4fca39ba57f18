import type { DrawingProgress } from "#src/integrations/drawing/progress.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { getText } from "#src/commands/texts/texts.ts";

const CLEAR_LINE = "\r\u001B[K";
const SECOND = 1000;

/** Where progress is shown. */
export type Screen = { isTerminal: boolean; write: (text: string) => void; now: () => number };

/**
 * Tells how far a build is: in a terminal on one line that changes, with the time that is left when it can be told;
 * otherwise one line for each step that is done.
 */
export function createProgress(language: ReportLanguage, { isTerminal, write, now }: Screen) {
  let step: DrawingProgress["step"] | undefined;
  let startedAt = 0;
  const say = ({ step: id, done, of }: DrawingProgress) =>
    getText("build", language, `progress.${id}`, { done, of });
  const left = (done: number, of: number) => {
    const seconds = Math.round((((now() - startedAt) / done) * (of - done)) / SECOND);
    return seconds > 0 && Number.isFinite(seconds)
      ? getText("build", language, "progress.left", { seconds })
      : "";
  };
  return {
    tell(progress: DrawingProgress): void {
      if (progress.step !== step) [step, startedAt] = [progress.step, now()];
      const { done, of } = progress;
      if (isTerminal) write(CLEAR_LINE + say(progress) + left(done, of));
      if (done === of || progress.step === "kept")
        write(isTerminal ? CLEAR_LINE + say(progress) + "\n" : `${say(progress)}\n`);
    },
    /** Takes an unfinished line away, so that other messages stand on lines of their own. */
    clear: () => isTerminal && write(CLEAR_LINE),
  };
}
