import {
  buildCommand,
  buildRouteMap,
  type BaseArgs,
  type BaseFlags,
  type Command as LibraryCommand,
  type CommandContext,
  type RouteMap,
  type TypedCommandParameters,
} from "@stricli/core";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { CommandName } from "./texts/texts.ts";

/** What a running command works with: output channels and settings. */
export type Speaker = {
  language: ReportLanguage;
  /** Whether the output may have colours. */
  colours: boolean;
  /** The moment of the call. */
  now: Date;
  /** Writes to the standard output: the result of the command. */
  print: (text: string) => void;
  /** Writes a line to the standard error: what a long command is doing. */
  progress: (text: string) => void;
  /** Shows how far a long command is, in place of what it showed before; only to people at a terminal. */
  count: (text: string) => void;
};

/** The work of a command; returns the exit code, 0 when it returns nothing. */
export type Work = (speaker: Speaker) => number | void | Promise<number | void>;

/** Arguments that were read hand their work over to `start`. */
export type FrameContext = CommandContext & { start: (work: Work) => void };

/** A command of `npm run`: its texts are in `texts/<language>/<name>.json`, the one under `usage` is its help. */
export type Command = { name: CommandName; root: LibraryCommand<FrameContext> | RouteMap<FrameContext> };

/** What to do with arguments of a given shape. */
type Action<FLAGS extends BaseFlags, ARGS extends BaseArgs> = {
  run: (speaker: Speaker, options: FLAGS, ...args: ARGS) => ReturnType<Work>;
  parameters: NoInfer<TypedCommandParameters<FLAGS, ARGS, FrameContext>>;
};

const toLibraryCommand = <FLAGS extends BaseFlags, ARGS extends BaseArgs>({
  run,
  parameters,
}: Action<FLAGS, ARGS>) =>
  buildCommand<FLAGS, ARGS, FrameContext>({
    func(options, ...args) {
      this.start((speaker) => run(speaker, options, ...args));
    },
    parameters,
    docs: { brief: "" },
  });

/** A command that does one thing. */
export const defineCommand = <FLAGS extends BaseFlags, ARGS extends BaseArgs>(
  name: CommandName,
  action: Action<FLAGS, ARGS>,
): Command => ({ name, root: toLibraryCommand(action) });

/** One of the subjects of a command, with arguments of its own. */
export const defineSubject = toLibraryCommand;

/** A command whose first argument says the subject. */
export const defineCommandOfSubjects = (
  name: CommandName,
  subjects: Record<string, LibraryCommand<FrameContext>>,
): Command => ({ name, root: buildRouteMap({ routes: subjects, docs: { brief: "" } }) });
