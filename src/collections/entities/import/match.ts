import type { Content } from "#src/collections/content.ts";
import { parseKrs, parseNip, parseRegon } from "#src/core/fields/identifiers.ts";
import { isFields, readText, type Fields } from "#src/core/integrity/records.ts";
import { foldName } from "#src/core/text/fold-name.ts";
import { foldStreet, makeNameReader, type ComparedName, type Likeness } from "../likeness.ts";
import { readPoint, scoreWithDistance, type Placed } from "./distance-score.ts";

/** Numbers of an organisation in public registers, as far as they are known and valid. */
export type Numbers = { krs?: string; nip?: string; regon?: string };

/** An organisation as it is compared with others. */
export type Compared = Likeness & Placed & { numbers: Numbers };

/** An entity of the directory that may be meant; `score` is 1 for the same, `metres` the distance of the two points. */
export type Candidate = { id: string; name: string; score: number; metres?: number };

/** By what an entity was recognised. */
export type MatchedBy = keyof Numbers | "name" | "choice" | "id";

/** Which entity a proposal is about; an ambiguous one may be about several, and a person decides. */
export type Match =
  | { kind: "same"; id: string; by: MatchedBy }
  | { kind: "ambiguous"; why: "numbers" | "likeness"; candidates: Candidate[] }
  | { kind: "none" };

/** From here on two organisations are the same, if no third comes near. */
const SAME = 0.95;
const NEXT = 0.85;
/** From here on a person should look at both. */
export const ALIKE = 0.75;

const PARSERS = { krs: parseKrs, nip: parseNip, regon: parseRegon } as const;
const REGISTERS = ["krs", "nip", "regon"] as const;

type Known = Compared & { id: string; name: string };

/** Makes organisations comparable from their fields in the form of front matter. */
export function makeComparer(readName: (name: string) => ComparedName): (fields: Fields) => Compared {
  return (fields) => {
    const former: readonly unknown[] = Array.isArray(fields["formerNames"]) ? fields["formerNames"] : [];
    const names = [fields["name"], fields["registerName"], ...former];
    const address = isFields(fields["address"]) ? fields["address"] : {};
    return {
      numbers: readNumbers(fields["identifiers"]),
      names: names.flatMap((name) => (typeof name === "string" && name !== "" ? [readName(name)] : [])),
      town: foldName(readText(address, "town") ?? ""),
      street: foldStreet(readText(address, "street") ?? ""),
      point: readPoint(fields),
    };
  };
}

/** The valid numbers of `identifiers` in front matter, normalised. */
export function readNumbers(identifiers: unknown): Numbers {
  const numbers: Numbers = {};
  if (!isFields(identifiers)) return numbers;
  for (const register of REGISTERS) {
    const written = identifiers[register];
    if (typeof written !== "string" && typeof written !== "number") continue;
    const parsed = PARSERS[register](String(written));
    if (typeof parsed === "string") numbers[register] = parsed;
  }
  return numbers;
}

/** Whether a register tells two organisations apart. */
export const areDistinct = (a: Numbers, b: Numbers): boolean =>
  REGISTERS.some(
    (register) => a[register] !== undefined && b[register] !== undefined && a[register] !== b[register],
  );

/** Makes the search for the entity that a proposal is about: by KRS, NIP and REGON, else by name, town and street. */
export function makeMatcher(content: Content): (fields: Fields) => Match {
  const compare = makeComparer(makeNameReader(content));
  const centres = new Map(content.entries.territory.map(({ id, data }) => [id, data.centre]));
  const known = content.entries.entities.map(({ id, data }): Known => ({
    id,
    name: data.name ?? id,
    ...compare(data),
    around: centres.get(data.address?.municipality.id ?? ""),
  }));
  const byTown = Map.groupBy(known, ({ town }) => town);
  const byName = Map.groupBy(
    known.flatMap((entity) => entity.names.map(({ whole }) => ({ entity, whole: whole.folded }))),
    ({ whole }) => whole,
  );
  return (fields) => {
    const wanted = compare(fields);
    const near = wanted.town === "" ? known : [...(byTown.get(wanted.town) ?? []), ...(byTown.get("") ?? [])];
    const named = wanted.names.flatMap(({ whole }) => byName.get(whole.folded) ?? []);
    const candidates = new Set([...near, ...named.map(({ entity }) => entity)]);
    return matchNumbers(wanted, known) ?? matchLikeness(wanted, [...candidates]);
  };
}

function matchNumbers({ numbers }: Compared, known: readonly Known[]): Match | undefined {
  const hits = known.flatMap((entity) => {
    const by = REGISTERS.find(
      (register) => numbers[register] !== undefined && numbers[register] === entity.numbers[register],
    );
    return by === undefined ? [] : [{ entity, by }];
  });
  const [hit, other] = hits;
  if (!hit) return undefined;
  const isSure = hit.by === "krs" || !areDistinct(hit.entity.numbers, numbers);
  if (!other && isSure) return { kind: "same", id: hit.entity.id, by: hit.by };
  return {
    kind: "ambiguous",
    why: "numbers",
    candidates: hits.map(({ entity: { id, name } }) => ({ id, name, score: 1 })),
  };
}

function matchLikeness(wanted: Compared, known: readonly Known[]): Match {
  const candidates = known
    .filter((entity) => !areDistinct(wanted.numbers, entity.numbers))
    .map((entity): Candidate => ({
      id: entity.id,
      name: entity.name,
      ...scoreWithDistance(wanted, entity),
    }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score);
  const [best, next] = candidates;
  if (!best) return { kind: "none" };
  if (best.score >= SAME && (next?.score ?? 0) <= NEXT) return { kind: "same", id: best.id, by: "name" };
  return { kind: "ambiguous", why: "likeness", candidates };
}
