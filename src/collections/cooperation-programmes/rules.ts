import type { Rule } from "#src/collections/content.ts";
import { checkCooperationItems } from "./rules-items.ts";
import { checkCooperationYears } from "./rules-years.ts";

/** The rules of cooperation programmes. */
export const rules: readonly Rule[] = [checkCooperationYears, checkCooperationItems];
