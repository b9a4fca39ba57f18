import { z } from "astro/zod";
import { fieldsOf, itemOf, readMeta, unwrap } from "#src/check/records/schema-fields.ts";
import { putAt, valueAt } from "#src/core/integrity/key-path.ts";
import type { Fields } from "#src/core/integrity/records.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { describeType } from "#src/handbook/describe-type.ts";
import { readNeed } from "#src/handbook/fields.ts";
import type { ReportLanguage } from "#src/i18n/problem-messages.ts";
import type { ContentIds } from "../schemas/content-ids.ts";
import { getText, type TextKey, type TextValues } from "../texts/texts.ts";
import type { Option, Prompter, Question } from "./prompter.ts";
import { toValue } from "./values.ts";

/** What the questions need: who is asked, what is known, and what the check says of a field. */
export type Interview = {
  prompter: Prompter;
  language: ReportLanguage;
  /** Today's day, offered where a day of reading or verifying is asked for. */
  today: string;
  ids: ContentIds;
  judge(this: void, record: Fields, path: KeyPath): string | undefined;
};

/** Days that are today unless the author says another, where they are required. */
const DAYS_OF_WORK = new Set(["accessedOn", "publishedOn", "updatedOn", "verifiedOn"]);

const say = ({ language }: Interview, key: TextKey<"new">, values?: TextValues) =>
  getText("new", language, key, values);

/** Asks for every field that a record does not have yet, in the order of the schema; optional ones may be passed over. */
export async function askRecord(interview: Interview, schema: z.ZodType, known: Fields): Promise<Fields> {
  let record = known;
  for (const [name, field] of fieldsOf(schema))
    if (record[name] === undefined) record = await askField(interview, field, [name], record);
  return record;
}

/** Asks for what stands at a path; gives the record with it. */
async function askField(
  interview: Interview,
  field: z.ZodType,
  path: KeyPath,
  record: Fields,
): Promise<Fields> {
  const item = itemOf(field);
  if (item) return askList(interview, { field, item }, path, record);
  if (fieldsOf(field).length === 0) {
    const answer = await askValue(interview, field, path, record);
    return answer === undefined ? record : (putAt(record, path, answer) as Fields);
  }
  if (!readNeed(field).isRequired && !(await askYes(interview, "ask.group", titleOf(interview, field, path))))
    return record;
  return askGroup(interview, field, path, record);
}

async function askGroup(interview: Interview, group: z.ZodType, path: KeyPath, record: Fields) {
  let filled = record;
  for (const [name, field] of fieldsOf(group))
    filled = await askField(interview, field, [...path, name], filled);
  return filled;
}

/** Asks for items until there is no more; a required list has one at least. */
async function askList(
  interview: Interview,
  { field, item }: { field: z.ZodType; item: z.ZodType },
  path: KeyPath,
  record: Fields,
): Promise<Fields> {
  const title = titleOf(interview, field, path);
  const isGroup = fieldsOf(item).length > 0;
  const { isRequired } = readNeed(field);
  let filled = record;
  for (let index = 0; ; index += 1) {
    const place = [...path, index];
    const isAsked = (isRequired && index === 0) || !isGroup;
    if (!isAsked && !(await askYes(interview, index === 0 ? "ask.first" : "ask.next", title))) return filled;
    if (isGroup) {
      filled = await askGroup(interview, item, place, filled);
      continue;
    }
    const isFree = index > 0 || !isRequired;
    const answer = await askValue(interview, item, place, filled, { title, isFree });
    if (answer === undefined) return filled;
    filled = putAt(filled, place, answer) as Fields;
  }
}

const askYes = async (
  interview: Interview,
  key: "ask.group" | "ask.first" | "ask.next",
  title: string,
): Promise<boolean> => {
  const options = (["no", "yes"] as const).map((value) => ({
    value,
    name: say(interview, `answer.${value}`),
  }));
  return (await interview.prompter.choose({ message: say(interview, key, { title }) }, options)) === "yes";
};

type Asked = { title: string; isFree: boolean };

/** Asks for one value until the check has nothing against it; undefined where it may be, and is, left out. */
async function askValue(
  interview: Interview,
  field: z.ZodType,
  path: KeyPath,
  record: Fields,
  { title, isFree }: Asked = {
    title: titleOf(interview, field, path),
    isFree: !readNeed(field).isRequired,
  },
): Promise<unknown> {
  const toRecord = (answer: string) =>
    putAt(record, path, answer === "" ? undefined : toValue(field, answer));
  const judge = (answer: string) =>
    answer === "" && isFree ? undefined : interview.judge(toRecord(answer) as Fields, path);
  const language = interview.language;
  const type = describeType(field, { language, nameCollection: (id) => id }).replaceAll("`", "");
  const free = isFree ? ` ${say(interview, "ask.free")}` : "";
  const question: Question = { message: `${title} [${type}]${free}`, judge };
  const options = listOptions(interview, field);
  const answer = options
    ? await interview.prompter.choose(question, [
        ...skipOption(interview, isFree),
        ...leaveOut(options, record, path),
      ])
    : await interview.prompter.text({
        ...question,
        initial: isFree ? undefined : suggestDay(interview, path),
      });
  return answer === "" ? undefined : toValue(field, answer);
}

const suggestDay = ({ today }: Interview, path: KeyPath) =>
  DAYS_OF_WORK.has(String(path.at(-1))) ? today : undefined;

const skipOption = (interview: Interview, isFree: boolean): Option[] =>
  isFree ? [{ value: "", name: say(interview, "answer.skip") }] : [];

/** The options that the list of a path does not have yet. */
function leaveOut(options: readonly Option[], record: Fields, path: KeyPath): Option[] {
  const list = typeof path.at(-1) === "number" ? valueAt(record, path.slice(0, -1)) : [];
  const chosen = new Set(Array.isArray(list) ? (list as unknown[]) : []);
  return options.filter(({ value }) => !chosen.has(value));
}

/** The values that a field can have, where they are all known; undefined where the author writes one. */
function listOptions(interview: Interview, field: z.ZodType): Option[] | undefined {
  const core = unwrap(field);
  const { notation = "", refersTo = notation } = readMeta(field);
  const known = interview.ids[refersTo];
  if (known && known.length > 0)
    return known.map(({ id, name }) => ({ value: id, name: name === id ? id : `${name} (${id})` }));
  if (core instanceof z.ZodEnum)
    return core.options.map((value) => ({ value: String(value), name: String(value) }));
  if (!(core instanceof z.ZodBoolean)) return undefined;
  return (["true", "false"] as const).map((value) => ({ value, name: say(interview, `answer.${value}`) }));
}

/** The title of a field with its name in the file. */
function titleOf({ language }: Interview, field: z.ZodType, path: KeyPath): string {
  const name = path.filter((step) => typeof step === "string").join(".");
  return `${readMeta(field)[language] ?? name} (${name})`;
}
