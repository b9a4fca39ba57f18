import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { isCollectionName } from "#src/collections/index.ts";
import { listEntries, problemAt } from "#src/collections/content.ts";
import { listNearest } from "#src/core/text/nearest.ts";
import type { KeyPath } from "#src/core/integrity/problem.ts";
import { mapRecords, readText } from "#src/core/integrity/records.ts";
import { followMoves } from "#src/collections/former-entities/model.ts";
import { readMoves } from "#src/collections/former-entities/read-moves.ts";
import { remember } from "../facts/notes.ts";
import type { Problem } from "#src/check/problems.ts";

type Link = { collection: string; id: string; path: KeyPath };

/** Every id that a record refers to must exist; the nearest ids, or the code in force, are suggested. */
export const checkReferences: Rule = (content) =>
  listEntries(content).flatMap((entry) => {
    const named = Object.entries(remember(entry, "references", () => listNamedIds(entry)));
    const isBroken = named.some(([collection, ids]) => ids.some((id) => isUnknown(content, collection, id)));
    return isBroken ? listLinks(entry).flatMap((link) => checkLink(content, entry, link)) : [];
  });

const listLinks = ({ data }: Entry<unknown>): Link[] =>
  mapRecords(data, (fields, path) => {
    const [collection, id] = [readText(fields, "collection"), readText(fields, "id")];
    return collection === undefined || id === undefined ? [] : [{ collection, id, path: [...path] }];
  });

/** The ids that a record refers to, by their collections. */
const listNamedIds = (entry: Entry<unknown>): Record<string, string[]> =>
  Object.fromEntries(
    [...Map.groupBy(listLinks(entry), ({ collection }) => collection)].map(([collection, links]) => [
      collection,
      links.map(({ id }) => id),
    ]),
  );

const listIds = (content: Content, collection: string) =>
  isCollectionName(collection) ? content.ids[collection] : undefined;

const isUnknown = (content: Content, collection: string, id: string) =>
  listIds(content, collection)?.has(id) === false;

function checkLink(content: Content, entry: Entry<unknown>, { collection, id, path }: Link): Problem[] {
  const ids = listIds(content, collection);
  if (!ids || ids.has(id)) return [];
  const successor = collection === "territory" ? findCodeInForce(content, id) : undefined;
  if (successor) {
    const values = { id, name: successor.data.name, corrected: successor.id };
    return [problemAt(entry, "territory-code-outdated", path, values)];
  }
  const moved = collection === "entities" ? describeMove(content, entry, { id, path }) : undefined;
  if (moved) return moved;
  const nearest = listNearest(id, sameKind(collection, id, ids));
  const corrected = nearest.length > 0 ? nearest.join(", ") : undefined;
  return [problemAt(entry, "unknown-reference", path, { id, place: { placeOf: collection }, corrected })];
}

/** What is wrong with a reference to a former id; undefined where the id is none. A circle is told where it is written. */
function describeMove(content: Content, entry: Entry<unknown>, { id, path }: Omit<Link, "collection">) {
  const moves = readMoves(content);
  if (!moves.has(id)) return undefined;
  const end = followMoves(id, moves);
  if (end.at === "removal") return [problemAt(entry, "reference-removed", path, { id })];
  if (end.at === "circle") return [];
  return [problemAt(entry, "reference-moved", path, { id, corrected: end.id })];
}

/** TERYT codes of the same length are of the same level, so only those are suggested. */
const sameKind = (collection: string, id: string, ids: ReadonlySet<string>) =>
  collection === "territory" ? [...ids].filter((code) => code.length === id.length) : ids;

/** The last digit of a municipality's code is its type, which changes; the first six digits identify it. */
const findCodeInForce = (content: Content, code: string) =>
  content.entries.territory.find(
    ({ id, data }) =>
      data.formerCodes?.includes(code) ||
      (code.length === 7 && id.length === 7 && id.slice(0, 6) === code.slice(0, 6)),
  );
