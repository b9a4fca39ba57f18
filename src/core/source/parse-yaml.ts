import { constructFromEvents, EVENT_ID, parseEvents, YAMLException, type Event } from "js-yaml";
import { isFields } from "../integrity/records.ts";
import { DEEPEST, refuseEndless } from "./depth.ts";
import { contentSchema } from "./yaml-schema.ts";

/** What a text says and where: `events` name the places of its scalars, records and lists in `source`. */
export type ParsedYaml = { source: string; data: unknown; events: Event[] };

/** Values of a text with aliases, each followed; beyond it a few lines would stand for more than memory holds. */
const VALUES = 100_000;

/**
 * Reads YAML; the only reader of content, for the check and for the portal. Letters come composed (Unicode NFC). An
 * empty text is null. Throws a `YAMLException` for what cannot be read, for more than one document, and for aliases
 * that make a value endless or part of itself. With `repeats`, the last of several equal keys counts; else they throw.
 */
export function readYaml(text: string, { repeats = false } = {}): ParsedYaml {
  const source = text.normalize("NFC");
  const events = parseEvents(source, { maxDepth: DEEPEST });
  const documents = constructFromEvents(events, { source, schema: contentSchema, json: repeats });
  if (documents.length > 1) throw new YAMLException("more than one document");
  const [data = null] = documents;
  if (events.some(({ type }) => type === EVENT_ID.ALIAS)) refuseEndless(data, VALUES);
  return { source, data: /\\[uU]/.test(source) ? compose(data) : data, events };
}

/** The value of a YAML text; see `readYaml`. */
export const parseYaml = (text: string): unknown => readYaml(text).data;

/** Composes the letters that escapes wrote apart. */
function compose(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) return value.map(compose);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key.normalize("NFC"), compose(inside)]),
  );
}
