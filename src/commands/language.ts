import { reportLanguages, type ReportLanguage } from "#src/i18n/problem-messages.ts";

/** The language of a command, the remaining arguments, and the value of `--lang` if it is not a known language. */
export type SpokenArguments = { language: ReportLanguage; args: string[]; unknown: string | undefined };

const NAME = "--lang";
const NAMED = `${NAME}=`;

/**
 * Takes `--lang` out of the arguments, wherever it is: the language must be known before the rest is read, so that
 * wrong use is explained in it. Polish by default. `--`, which npm needs, is removed as well.
 */
export function takeLanguage(given: readonly string[]): SpokenArguments {
  const asked = given.flatMap((arg, index) => {
    if (arg.startsWith(NAMED)) return [arg.slice(NAMED.length)];
    return arg === NAME ? [given[index + 1] ?? ""] : [];
  });
  const args = given.filter(
    (arg, index) => arg !== "--" && arg !== NAME && !arg.startsWith(NAMED) && given[index - 1] !== NAME,
  );
  const name = asked.at(-1);
  const language = reportLanguages.find((known) => known === name);
  return {
    language: language ?? "pl",
    args,
    unknown: name === undefined || language !== undefined ? undefined : name,
  };
}
