import { setNameCase } from "./name-case.ts";

/** A place that a register writes in capitals, in normal case: `GOLUB-DOBRZYŃ` is Golub-Dobrzyń. */
export const setPlaceCase = (written: string): string => setNameCase(written).name;

/** Words for kinds of streets that stand before the name in small letters. */
const KIND = /^(ul|al|pl|os)(?:\.\s*|\s+)|^(ulica|aleja|aleje|plac|osiedle)\s+/iu;
/** Words that are part of the name. */
const OWN_KIND = /^(?:(?:stary|nowy) )?(?:rynek|rondo|bulwar|skwer|park)(?:\s|$)/i;

/** A place with a street as registers have it, each part by itself. */
export type WrittenStreet = {
  street?: string | undefined;
  house?: string | undefined;
  flat?: string | undefined;
  town?: string | undefined;
};

/**
 * A street with its number as content writes it: `ul. Dominikańska 19 C`, `pl. Teatralny 2/3`, where there are no
 * streets `Nowy Bór 7`. Undefined when nothing is known.
 */
export function writeStreet({ street, house, flat, town = "" }: WrittenStreet): string | undefined {
  const name = street === undefined ? "" : nameStreet(street);
  if (house === undefined) return name === "" ? undefined : name;
  const number = flat === undefined ? house : `${house}/${flat}`;
  const place = name === "" ? setPlaceCase(town) : name;
  return place === "" ? undefined : `${place} ${number}`;
}

function nameStreet(written: string): string {
  const [all = "", short, long] = KIND.exec(written) ?? [];
  const name = setPlaceCase(written.slice(all.length));
  if (name === "") return "";
  if (all === "" && OWN_KIND.test(written)) return name;
  const kind = short ? `${short.toLowerCase()}.` : (long?.toLowerCase() ?? "ul.");
  // A title before a name begins with a small letter: ul. gen. Józefa Bema.
  const title = /^\p{Lu}\p{Ll}+\./u.exec(name)?.[0] ?? "";
  return `${kind} ${title.toLowerCase()}${name.slice(title.length)}`;
}
