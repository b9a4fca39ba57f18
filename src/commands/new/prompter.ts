import input from "@inquirer/input";
import search from "@inquirer/search";
import { foldText } from "#src/core/text/fold-text.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { Fault } from "../fault.ts";
import { getText } from "../texts/texts.ts";

/** A question with what to write; `judge` says what is wrong with an answer, or nothing. */
export type Question = {
  message: string;
  initial?: string | undefined;
  judge?: ((answer: string) => string | undefined) | undefined;
};

/** One of the values that an answer can have. */
export type Option = { value: string; name: string };

/** Asks a person; an empty text is no answer. */
export type Prompter = {
  text(this: void, question: Question): Promise<string>;
  choose(this: void, question: Question, options: readonly Option[]): Promise<string>;
};

const PAGE = 12;

/** Options whose id or name has a text in it, in any case and without Polish letters. */
export const filterOptions = (options: readonly Option[], term = ""): Option[] =>
  options.filter(({ value, name }) => foldText(`${value} ${name}`).includes(foldText(term)));

/** Asks at the terminal. Throws a `Fault` when the person stops. */
export function makePrompter(language: ReportLanguage): Prompter {
  const style = { keysHelpTip: () => getText("new", language, "keys.choose") };
  return {
    text: ({ message, initial, judge }) =>
      orStop(
        input({
          message,
          ...(initial !== undefined && { default: initial }),
          validate: (answer) => judge?.(answer.trim()) ?? true,
          theme: { validationFailureMode: "keep" },
        }),
      ),
    choose: ({ message, judge }, options) =>
      orStop(
        search({
          message,
          pageSize: PAGE,
          source: (term) => filterOptions(options, term).map((one) => ({ ...one, short: one.name })),
          validate: (answer) => judge?.(answer) ?? true,
          theme: { style },
        }),
      ),
  };
}

async function orStop(asked: Promise<string>): Promise<string> {
  try {
    return (await asked).trim();
  } catch (error) {
    if (error instanceof Error && error.name === "ExitPromptError") throw new Fault("stopped");
    throw error;
  }
}
