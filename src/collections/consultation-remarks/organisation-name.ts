import { parseKrs, parseNip, parseRegon } from "#src/core/fields/identifiers.ts";
import { foldName } from "#src/core/text/fold-name.ts";
import { foldText } from "#src/core/text/fold-text.ts";
import { givenNames } from "#src/core/text/given-names.ts";

/** Nouns with which names of organisations begin, folded and in the nominative: "of the association" is a person's role. */
const BODIES = new Set(
  `fundacja stowarzyszenie spoldzielnia kolo klub zwiazek towarzystwo izba federacja bank parafia diecezja caritas gmina
  powiat wojewodztwo miasto solectwo urzad starostwo osp kgw dom warsztat warsztaty zaklad instytut osrodek centrum
  biblioteka muzeum szkola przedszkole uniwersytet politechnika akademia uczelnia szpital przychodnia hospicjum bractwo
  hufiec choragiew zespol grupa rada komisja komenda agencja forum siec koalicja porozumienie partnerstwo konfederacja
  unia liga cech spolka przedsiebiorstwo organizacja schronisko swietlica noclegownia teatr redakcja ministerstwo
  inspektorat inspekcja kuratorium nadlesnictwo pck zhp zhr pttk tpd pzn lzs uks mops gops mgops rops pcpr cis kis wtz
  zaz cus lgd ngo foundation association cooperative`.split(/\s+/),
);

/** Bodies that are surnames or places too: alone, or before a given name, they say nothing. */
const WEAK = new Set("bank dom forum grupa kolo liga miasto rada siec unia zespol cech".split(" "));

/** Words that a person stands beside, folded. */
const OFFICES =
  /\b(?:w imieniu|reprezent\w+|(?:wice)?prezes(?:ka)?|przewodnicz\w+|czlonek|czlonkini|dyrektor(?:ka)?|kierowni(?:k|czka)|wojt|burmistrz|starosta|soltys(?:ka)?|radn[ya]|posel|poslanka|senator(?:ka)?)\b/;

/** Legal forms that stand after a name, and bodies of two words. */
const FORMS =
  /(?<![\p{L}\d])(?:sp\.? ?z ?o\.? ?o\.?|spolka z o\.?o\.?|s\. ?a\.|p\.? ?s\.? ?a\.?|sp\. ?[jkp]\.|s\.c\.|e\.v\.|straz pozarna|bank zywnosci)(?![\p{L}\d])/u;

/** A small word or an adjective, as in "Polski Związek": folded. */
const ADJECTIVE = /(?:sk|ck|dzk|n|w|cz|z|l|t|j)(?:i|a|e|y|ie)$/;

/** Folded names that are known to be names of organisations, from the directory. */
export function listKnownNames(
  entities: readonly {
    name?: string | undefined;
    registerName?: string | undefined;
    shortName?: string | undefined;
    formerNames?: readonly string[] | undefined;
  }[],
): ReadonlySet<string> {
  const names = entities.flatMap(({ name, registerName, shortName, formerNames = [] }) =>
    [name, registerName, shortName, ...formerNames].filter((one) => one !== undefined),
  );
  return new Set(names.map(foldName).filter((name) => name !== ""));
}

/**
 * Whether the author of a remark is known to be an organisation: by its name in the directory, by a register number, or
 * by a word of a legal form. A text that may name a person beside it is not: what is unsure is a person's
 * (art. 5(1)(c) GDPR).
 */
export function isOrganisationName(text: string, known: ReadonlySet<string>): boolean {
  const name = text
    .normalize("NFC")
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
  if (known.has(foldName(name))) return true;
  const [bare, numbers] = takeNumbers(name);
  if (known.has(foldName(bare))) return true;
  const [first = "", ...others] = listParts(bare);
  if (mayNamePerson(bare)) return false;
  if (numbers > 0) return others.length === 0;
  const isKnown = (part: string) => known.has(foldName(part)) || hasForm(part);
  return isKnown(first) && others.every((part) => isKnown(part) || isAddress(part));
}

/** The text without its valid register numbers, and how many there were. */
function takeNumbers(text: string): [string, number] {
  const parsers = { krs: parseKrs, nip: parseNip, regon: parseRegon };
  let found = 0;
  const bare = text.replaceAll(
    /[(,;]?\s*\b(KRS|NIP|REGON)\b[\s:.nr]*((?:PL ?)?\d(?:[\d -]*\d)?)\s*\)?/giu,
    (whole, label: string, digits: string) => {
      const parse = Object.entries(parsers).find(([id]) => id === label.toLowerCase())?.[1];
      if (typeof parse?.(digits) !== "string") return whole;
      found += 1;
      return " ";
    },
  );
  return [bare.trim(), found];
}

/** Parts of a cell, divided by punctuation outside quotes. */
const listParts = (text: string): string[] =>
  text
    .replaceAll(/[„"«“][^„”"»“]*[”"»“]/g, (quoted) => quoted.replaceAll(/[^\p{L}\d ]/gu, " "))
    .split(/[,;/|()\n]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const isAddress = (part: string): boolean =>
  /^(?:ul|al|pl|os)\.\s|^\d{2}-\d{3}(?:\s|$)|^\d+[a-z]?$/i.test(part);

/** Whether a text begins with a body, adjectives before it allowed, or ends in a legal form. */
function hasForm(part: string): boolean {
  const folded = foldText(part);
  if (FORMS.test(folded)) return true;
  const words = folded.split(/[^\p{L}\d-]+/u).filter((word) => word !== "");
  const place = words.findIndex((word) => BODIES.has(word));
  if (WEAK.has(words[place] ?? "") && place === words.length - 1) return false;
  return place >= 0 && place <= 3 && words.slice(0, place).every((word) => ADJECTIVE.test(word));
}

/**
 * Whether a text may hold the name of a person: a title or an initial before a surname, a given name beside another
 * word with a capital, or a given name in small letters. Names in quotes and after "im." are names of organisations.
 */
export function mayNamePerson(text: string): boolean {
  const own = text
    .replaceAll(/[„"«“][^„”"»“]*[”"»“]/g, "§")
    .replaceAll(
      /\bim(?:\.|ienia)\s+(?:(?:\p{Lu}\.\s*)+|(?:św|ks|bł|dr|gen|prof)\.\s*)*(?:\p{Lu}[\p{L}-]*\s*)+/gu,
      "§",
    );
  if (
    /(?:^|[\s,(/])(?:(?:o|s|br)\.|(?:ks|pani?|dr|mgr|inż|prof|hab|mec|ppłk|płk|gen)\.?)\s+\p{L}/iu.test(own)
  )
    return true;
  if (/(?:^|[\s,(/])\p{L}\.\s*(?:\p{L}\.\s*)?\p{Lu}?\p{Ll}{2,}/u.test(own) && !FORMS.test(foldText(own)))
    return true;
  if (OFFICES.test(foldText(own))) return true;
  const words = own.split(/[^\p{L}§]+/u).filter((word) => word !== "");
  const isGiven = (word = "") => givenNames.has(foldText(word));
  const place = words.findIndex(isGiven);
  if (place < 0) return false;
  const isBesideName = /^\p{L}/u.test(words[place + 1] ?? "") || place === 0 || isGiven(words[place - 1]);
  const isAfterBody = words
    .slice(0, place)
    .map(foldText)
    .some((word) => BODIES.has(word) && !WEAK.has(word));
  return isBesideName || !isAfterBody;
}
