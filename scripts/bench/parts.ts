import { WrongValue } from "#src/commands/options.ts";

/** The parts of the benchmark that can be run alone. */
export const parts = ["portal", "check", "builds", "peers", "phone", "languages", "dev"] as const;
export type Part = (typeof parts)[number];

/** Parts of the benchmark, separated by commas. */
export const parseParts = (text: string): Part[] =>
  text.split(",").map((name) => {
    const part = parts.find((one) => one === name.trim());
    if (!part) throw new WrongValue("parts");
    return part;
  });
