import { foldText } from "#src/core/text/fold-text.ts";
import type { Decision } from "../schema.ts";
import type { ValueFault } from "./read-remark.ts";

/** What a word says of a decision; a word that is not listed says something that only a person can judge. */
type Role =
  | "yes"
  | "deed"
  | "no"
  | "negation"
  | "lack"
  | "part"
  | "whole"
  | "merit"
  | "noted"
  | "explained"
  | "can"
  | "filler";

/**
 * Folded words; the first that fits wins. `merit`, `can` and `deed` ("to accept") count only beside a refusal: what is
 * right, or could be done, may not have been done.
 */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    "no",
    /^(?:nieuwzgl|nieprzyj|niezaakcept|nieakcept|odrzuc|odmow|odmaw|odstap|negatywn|reject|refus|unaccept)/,
  ],
  ["no", /^(?:niezasadn|nieuzasadn|bezzasadn|bezpodstawn)/],
  [
    "deed",
    /^(?:uwzglednieni[aeu]|uwzglednic|przyjeci[aeu]|przyjac|akceptacj[aei]|zaakceptowani[ae]|acceptance)$/,
  ],
  ["yes", /^(?:uwzgl|przyjet|przyjmuj|zaakcept|akceptuj|accepted|tak$|yes$)/],
  ["negation", /^(?:nie|not|no)$/],
  ["lack", /^(?:bez|brak|niemozliw(?:e|a|y|osc))$/],
  ["part", /^(?:czesc|czesci|czesciow\w*|cz|part|partly|partial|partially)$/],
  ["whole", /^(?:calosci|calosc|pelni|calkowicie|fully)$/],
  ["merit", /^(?:zasadn|sluszn)/],
  ["noted", /^(?:do_wiadomosci|noted|nie_dotyczy|bez_rozpatrzenia)$/],
  ["explained", /^(?:poza_zakres\w*|wykracza\w*|wyjasnio\w*|wyjasnieni\w*|wyjasnien)$/],
  ["can", /^(?:ma|mozna|moze|moga|mozliwosci|mozliwe|da|podstaw\w*|do|na|zaslugu\w+|byc|zostac|od)$/],
  ["filler", /^(?:uwag\w{0,3}|wnios\w{2,4}|propozycj\w{1,2}|postulat\w{0,2}|zostal[aoy]?|zostan(?:ie|a))$/],
  [
    "filler",
    /^(?:jest|sa|byl[aoy]?|bedzie|beda|sie|w|pozostawion\w|rozpatrzon\w|udzielono|decyzja|is|was|were|in|the|remark)$/,
  ],
  ["filler", /^(?:projektu|programu|dokumentu|tej|ta|te|te[jn]|ten|niniejsz\w+)$/],
];

/** Words that mean something else together than apart. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bdo wiadomosci\b/g, "do_wiadomosci"],
  [/\bnie dotycz[ya]\b/g, "nie_dotyczy"],
  [/\bbez rozpatrzenia\b/g, "bez_rozpatrzenia"],
  [/\bpoza zakres/g, "poza_zakres"],
  [/\bdo realizacji\b/g, ""],
  [/\bnie w (?:pelni|calosci)\b/g, "czesciowo"],
];

/** Both answers, of which one should have been chosen. */
const OPEN = /\/|\b(?:tak|yes)\b.*\b(?:nie|no|not)\b|\b(?:nie|no|not)\b.*\b(?:tak|yes)\b/;

/** What follows is a reason of the decision before it. */
const REASON = /[.;:!]+|\s[-–—]+\s|,?\s(?=(?:poniewaz|gdyz|bo|albowiem|because)\b)/;

/** Words of a reason that limit or put off what was decided. */
const LIMITS =
  /\b(?:ale|jednak\w*|lecz|natomiast|wyjatk\w+|oprocz|procz|tylko|jedynie|jesli|jezeli|ile|pod|warunk\w+|but|except|only|if)\b/;

/**
 * A decision in the words of an office (`uwzględniono częściowo`, `nie można uwzględnić`); undefined when there is none.
 * Whatever has two meanings, or a word that is not known, is a fault and never a guess.
 */
export function parseDecision(text: string): Decision | ValueFault | undefined {
  const folded = simplify(text);
  if (/^[-–—]*$/.test(folded)) return undefined;
  const [first = "", ...reasons] = folded.split(REASON).filter((part) => /[a-z]/.test(part));
  const decision = judge(listRoles(first));
  const isOpen = folded.includes("?") || OPEN.test(first);
  const isSure = decision !== undefined && !isOpen && reasons.every((reason) => agrees(reason, decision));
  return isSure ? decision : { id: "decision", value: text };
}

/** Folded, with plain spaces, without what is not seen, quotes, and dots of abbreviations. */
function simplify(text: string): string {
  const plain = foldText(text.replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ""))
    .replaceAll(/\s+/g, " ")
    .replaceAll(/["'„”“‚’«»]/g, "")
    .replaceAll(/(?<=[a-z])[-–—](?=[a-z])/g, " ")
    .replaceAll(/\b(uwzgl|cz|czesc)\./g, "$1")
    .trim();
  return PHRASES.reduce((done, [phrase, word]) => done.replaceAll(phrase, word), plain);
}

/** The roles of the words of a text; undefined stands for a word that is not known. */
const listRoles = (text: string): (Role | undefined)[] =>
  (text.match(/[\p{L}\p{N}_]+/gu) ?? []).map((word) => ROLES.find(([, words]) => words.test(word))?.[0]);

function judge(roles: readonly (Role | undefined)[]): Decision | undefined {
  if (roles.includes(undefined)) return undefined;
  const has = (...some: Role[]) => some.some((role) => roles.includes(role));
  const isRefused = has("no", "negation", "lack");
  if (has("noted"))
    return isRefused || has("part", "merit", "deed") || isRepeated(roles, "yes") ? undefined : "noted";
  if (isRefused) return isRefusal(roles) ? "rejected" : undefined;
  if (has("can", "merit", "deed") || (has("part") && has("whole")) || isRepeated(roles, "yes"))
    return undefined;
  if (has("yes")) return has("part") ? "partly" : "accepted";
  return has("explained") && !has("part") ? "noted" : undefined;
}

const DECIDING: ReadonlySet<Role | undefined> = new Set<Role>(["yes", "deed", "no", "merit"]);

/** Whether words with a refusal or a negation refuse the whole: "odmowa uwzględnienia", never "nie odrzucono". */
function isRefusal(roles: readonly (Role | undefined)[]): boolean {
  const decided = roles.filter((role) => DECIDING.has(role));
  const negations = roles.filter((role) => role === "negation" || role === "lack");
  if (roles.includes("part")) return false;
  if (negations.length === 0)
    return decided[0] === "no" && (decided.length === 1 || (decided.length === 2 && decided[1] === "deed"));
  if (negations.length > 1 || roles.includes("whole")) return false;
  if (decided.length === 0) return roles.every((role) => role === "negation");
  return decided.length === 1 && decided[0] !== "no";
}

const isRepeated = (roles: readonly (Role | undefined)[], role: Role): boolean =>
  roles.filter((one) => one === role).length > 1;

/** Whether a reason says nothing that would change the decision before it. */
function agrees(reason: string, decision: Decision): boolean {
  const roles = new Set(listRoles(reason));
  if (decision === "partly") return !roles.has("noted");
  if (roles.has("part") || roles.has("noted") || LIMITS.test(reason)) return false;
  const isRefusal = roles.has("no") || roles.has("negation") || roles.has("lack");
  if (decision === "accepted") return !isRefusal;
  return decision === "rejected" ? !roles.has("yes") || isRefusal : !roles.has("yes") && !roles.has("no");
}
