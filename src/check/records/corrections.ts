import { foldText } from "#src/core/text/fold-text.ts";
import { suggestIsoDay } from "#src/core/fields/dates.ts";
import { toPortalAddress } from "#src/core/fields/portal-address.ts";
import { parsePlainNumber } from "#src/core/source/yaml-schema.ts";

/** Makes a permanent id from a text: `Fundacja Żółw 2` gives `fundacja-zolw-2`. */
export const toId = (text: string): string =>
  foldText(text)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");

const YES = new Set(["true", "tak", "yes", "y", "on", "t", "prawda"]);
const NO = new Set(["false", "nie", "no", "n", "off", "falsz", "fałsz"]);

const corrections: Record<string, (written: string) => string | undefined> = {
  "postal-code-syntax": (written) => {
    const digits = written.replaceAll(/\D/g, "");
    return digits.length === 5 ? `${digits.slice(0, 2)}-${digits.slice(2)}` : undefined;
  },
  "date-syntax": (written) =>
    suggestIsoDay(written) ?? suggestPaddedDay(written) ?? suggestMinute(written)?.slice(0, 10),
  "date-time-syntax": (written) =>
    suggestMinute(written) ?? suggestIsoDay(written) ?? suggestPaddedDay(written),
  "time-syntax": (written) => {
    const match = /^(\d{1,2})(?:[.:h](\d{2}))?$/.exec(written.trim());
    return match ? `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? "00"}` : undefined;
  },
  "url-syntax": (written) => {
    const bare = written.trim().replace(/^(https?):?\/*/i, "");
    return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(bare) ? `https://${bare}` : undefined;
  },
  "portal-address": toPortalAddress,
  "email-syntax": (written) =>
    written
      .trim()
      .replace(/^mailto:/i, "")
      .replace(/\s*(?:\(at\)|\[at\]|\(małpa\)|\[małpa\])\s*/i, "@")
      .replaceAll(/\s*(?:\(dot\)|\[dot\]|\(kropka\))\s*/gi, ".")
      .replaceAll(/\s/g, ""),
  "phone-syntax": (written) => {
    const digits = written.replaceAll(/[^\d+]/g, "");
    return /^(\+48)?\d{9}$/.test(digits)
      ? digits.replace(/(\d{3})(\d{3})(\d{3})$/, " $1 $2 $3").trim()
      : undefined;
  },
  "id-syntax": toId,
  boolean: (written) => {
    const word = written.trim().toLowerCase();
    if (YES.has(word)) return "true";
    return NO.has(word) ? "false" : undefined;
  },
  number: (written) => {
    const digits = written
      .replaceAll(/[\s\u00A0_]/g, "")
      .replace(",", ".")
      .replace(/^\+/, "")
      .replace(/^(-?)0*(?=\d)/, "$1")
      .replace(/^(-?)\./, "$10.");
    return parsePlainNumber(digits) === undefined ? undefined : digits;
  },
};

/** Longer values are no slips of a notation, and looking for one in them would take long. */
const LONGEST = 300;

/** What the author most likely meant, before it is tried against the schema; undefined when that is not clear. */
export const suggestCorrection = (kind: string, written: string): string | undefined =>
  written.length > LONGEST ? undefined : corrections[kind]?.(written);

function suggestPaddedDay(written: string): string | undefined {
  const match = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(written.trim());
  if (!match) return undefined;
  const [, year = "", month = "", date = ""] = match;
  return suggestIsoDay(`${date}.${month}.${year}`);
}

/** A local moment to the minute; one with seconds, or by another clock than that of the portal, means another. */
function suggestMinute(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[Tt]|[ \t]+)(\d{1,2}):(\d{2})(?::00(?:\.0*)?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, day = "", hour = "", minute = ""] = match;
  return `${day}T${hour.padStart(2, "0")}:${minute}`;
}
