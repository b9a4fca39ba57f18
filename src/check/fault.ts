import type { Problem } from "./problems.ts";

/** Something of the program threw where it should have given problems; `rule` says what. */
export function toFault(rule: string, file: string, error: unknown): Problem {
  const message = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 200);
  return { id: "check-fault", file, position: { line: 1, column: 1 }, values: { rule, message } };
}
