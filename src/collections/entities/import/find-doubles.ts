import type { Content, Entry } from "#src/collections/content.ts";
import type { EntityFile } from "../schema.ts";
import { makeNameReader, scoreLikeness } from "../likeness.ts";
import { ALIKE, areDistinct, makeComparer, type Compared } from "./match.ts";
import { areSame } from "./same-value.ts";

/** What two entities have in common. */
export type CommonSign = "krs" | "nip" | "regon" | "website" | "email" | "phone" | "name";

/** Two entities that may be one, most alike first; `score` is that of names, towns and streets. */
export type Double = { ids: [string, string]; names: [string, string]; score: number; common: CommonSign[] };

type Known = Compared & { id: string; name: string; data: Partial<EntityFile> };

const REGISTERS = ["krs", "nip", "regon"] as const;

/**
 * Finds entities that are likely to be entered twice: by numbers, by website, e-mail or telephone where the names are like
 * each other too, and by names in one town. A unit and the organisation that runs it share much and are two.
 */
export function findDoubles(content: Content): Double[] {
  const compare = makeComparer(makeNameReader(content));
  const known = content.entries.entities.map(({ id, data }: Entry<EntityFile>): Known => ({
    id,
    data,
    name: data.name ?? id,
    ...compare(data),
  }));
  return listPairs(known)
    .flatMap(([a, b]) => judge(a, b))
    .toSorted((a, b) => b.common.length - a.common.length || b.score - a.score);
}

/** Pairs with a sign in common; comparing all with all would take long in a large region. */
function listPairs(known: readonly Known[]): [Known, Known][] {
  const groups = Map.groupBy(
    known.flatMap((entity) => listSigns(entity).map((sign) => ({ sign, entity }))),
    ({ sign }) => sign,
  );
  const pairs = new Map<string, [Known, Known]>();
  for (const group of groups.values())
    group.forEach(({ entity: a }, at) =>
      group.slice(at + 1).forEach(({ entity: b }) => {
        if (a.id !== b.id && !areTwo(a, b)) pairs.set([a.id, b.id].toSorted().join(" "), [a, b]);
      }),
    );
  return [...pairs.values()];
}

const listSigns = ({ numbers, town, names, data }: Known): string[] => [
  ...REGISTERS.flatMap((register) =>
    numbers[register] === undefined ? [] : [`${register} ${numbers[register]}`],
  ),
  ...(town === "" ? [] : [`town ${town}`]),
  ...names.map(({ whole }) => `name ${whole.folded}`),
  ...(data.website === undefined
    ? []
    : [`site ${URL.parse(data.website)?.hostname.replace(/^www\./, "") ?? ""}`]),
  ...(data.contacts ?? []).flatMap(({ email, phone }) => [
    ...(email === undefined ? [] : [`email ${email.toLowerCase()}`]),
    ...(phone === undefined ? [] : [`phone ${phone.replaceAll(/\D/g, "").slice(-9)}`]),
  ]),
];

function judge(a: Known, b: Known): Double[] {
  if (isRunBy(a, b) || isRunBy(b, a)) return [];
  const score = scoreLikeness(a, b);
  const numbers = listCommonNumbers(a, b);
  const contacts = listContactSigns(a.data, b.data);
  const isLikely = numbers.length > 0 || score >= ALIKE || (contacts.length > 0 && score >= ALIKE - 0.2);
  if (!isLikely) return [];
  const common: CommonSign[] = [...numbers, ...contacts, ...(score >= ALIKE ? (["name"] as const) : [])];
  return [{ ids: [a.id, b.id], names: [a.name, b.name], score, common }];
}

const listCommonNumbers = (a: Known, b: Known) =>
  REGISTERS.filter((key) => a.numbers[key] !== undefined && a.numbers[key] === b.numbers[key]);

/** Whether registers tell them apart, and no number is the same. */
const areTwo = (a: Known, b: Known): boolean =>
  areDistinct(a.numbers, b.numbers) && listCommonNumbers(a, b).length === 0;

const isRunBy = ({ data }: Known, { id }: Known): boolean => data.operator?.entity?.id === id;

function listContactSigns(a: Partial<EntityFile>, b: Partial<EntityFile>): CommonSign[] {
  const isCommon = (key: "email" | "phone") =>
    (a.contacts ?? []).some((one) =>
      (b.contacts ?? []).some(
        (other) => one[key] !== undefined && other[key] !== undefined && areSame([key], one[key], other[key]),
      ),
    );
  const isSite =
    a.website !== undefined && b.website !== undefined && areSame(["website"], a.website, b.website);
  return [
    ...(isSite ? (["website"] as const) : []),
    ...(isCommon("email") ? (["email"] as const) : []),
    ...(isCommon("phone") ? (["phone"] as const) : []),
  ];
}
