import {
  ArgumentScannerError,
  formatMessageForArgumentScannerError,
  text_en,
  type ApplicationText,
} from "@stricli/core";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import { findText, getText } from "./texts/texts.ts";
import { WrongValue } from "./options.ts";

/** What the library says of wrong arguments, in the words of `texts/<language>/frame.json`. */
export function toWrongUseTexts(language: ReportLanguage): ApplicationText {
  const say = (...[key, values]: [Parameters<typeof getText<"frame">>[2], Record<string, string | number>]) =>
    getText("frame", language, key, values);
  const unknown = (argument: string, [nearest]: readonly string[] = []) =>
    nearest === undefined ? say("wrong.argument", { argument }) : say("wrong.nearest", { argument, nearest });
  const explain = (error: ArgumentScannerError) =>
    formatMessageForArgumentScannerError(error, {
      FlagNotFoundError: ({ input, corrections }) =>
        unknown(
          `--${input}`,
          corrections.map((name) => `--${name}`),
        ),
      AliasNotFoundError: ({ input }) => unknown(`-${input}`),
      UnexpectedPositionalError: ({ input }) => unknown(input),
      InvalidNegatedFlagSyntaxError: ({ externalFlagName }) => unknown(`--${externalFlagName}`),
      EnumValidationError: ({ externalFlagName: option, input: value, values }) =>
        say("wrong.choice", { option, value, allowed: values.join(", ") }),
      ArgumentParseError: ({ externalFlagNameOrPlaceholder: option, input: value, exception }) => {
        const wanted =
          exception instanceof WrongValue ? getText("frame", language, `wanted.${exception.id}`) : "";
        return say("wrong.value", { option, value, wanted }).trimEnd();
      },
      UnsatisfiedFlagError: ({ externalFlagName: option }) => say("wrong.option", { option }),
      UnsatisfiedPositionalError: ({ placeholder }) =>
        say("wrong.missing", { name: findText("frame", language, `argument.${placeholder}`) ?? placeholder }),
      UnexpectedFlagError: ({ externalFlagName: option, previousInput: before, input: value }) =>
        say("wrong.twice", { option, before, value }),
    });
  return {
    ...text_en,
    noCommandRegisteredForInput: ({ input, corrections }) =>
      unknown(
        input,
        corrections.map((name) => name.replaceAll("`", "")),
      ),
    exceptionWhileParsingArguments: (error) =>
      error instanceof ArgumentScannerError ? explain(error) : String(error),
  };
}
