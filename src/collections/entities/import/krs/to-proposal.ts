import { isPersonalEmail } from "#src/check/rules/check-personal-contacts.ts";
import { isEmail } from "#src/core/fields/email.ts";
import { POSTAL_CODE } from "#src/core/fields/patterns.ts";
import { setNameCase } from "#src/core/text/name-case.ts";
import { setPlaceCase, writeStreet } from "#src/core/text/place-case.ts";
import type { Context } from "../context.ts";
import type { Proposal } from "../proposal.ts";
import { noteName, REGISTER_ONLY_NEW, summarise } from "../register-entry.ts";
import type { Reading } from "./fetch-extracts.ts";
import type { KrsRecord } from "./read-extract.ts";

/** What the KRS register proposes of an organisation. */
export function toProposal(
  { krs, record, url, accessedOn }: Extract<Reading, { state: "read" }>,
  context: Context,
): Proposal {
  const written = record.name.replace(/\s*[-–,]?\s*\bW LIKWIDACJI\b\.?\s*$/iu, "");
  const { name, unsure } = setNameCase(written);
  const form = context.findForm(record.form, name);
  const place = toAddress(record, context);
  const source = {
    url,
    title: `Krajowy Rejestr Sądowy, odpis aktualny ${krs}`,
    ...(record.stateOn && { publishedOn: record.stateOn }),
    accessedOn,
  };
  return {
    key: krs,
    place: `KRS ${krs}`,
    source,
    notes: [...noteName(name, unsure), ...place.notes],
    onlyNew: REGISTER_ONLY_NEW,
    fields: {
      name,
      registerName: name,
      ...(form && { legalForm: form }),
      identifiers: dropEmpty({ krs, nip: record.nip, regon: record.regon }),
      ...(record.isOpp && context.oppStatus && { statuses: [{ status: context.oppStatus, source }] }),
      summary: summarise(
        form && context.nameForm(form),
        record.town,
        `w Krajowym Rejestrze Sądowym pod numerem ${krs}`,
      ),
      ...(place.address && { address: place.address }),
      ...toContacts(record),
      ...(record.isInLiquidation && { lifeCycle: { state: "in-liquidation", source } }),
      verifiedOn: accessedOn,
      verifiedBy: "register",
    },
  };
}

const dropEmpty = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

function toAddress(record: KrsRecord, { findMunicipality }: Context) {
  const { voivodeship, county, municipality, town, postalCode } = record;
  if (town === undefined && municipality === undefined) return { address: undefined, notes: [] };
  const found = findMunicipality({ voivodeship, county, municipality, town });
  const values = {
    voivodeship: voivodeship ?? "–",
    county: county ?? "–",
    municipality: municipality ?? "–",
    town: town ?? "–",
  };
  if (!found) return { address: undefined, notes: [{ id: "unknown-place", values } as const] };
  const address = dropEmpty({
    street: writeStreet(record),
    postalCode: POSTAL_CODE.test(postalCode ?? "") ? postalCode : undefined,
    town: setPlaceCase(town ?? municipality ?? ""),
    municipality: found.code,
  });
  const notes = found.isSure ? [] : [{ id: "other-place", values: { ...values, code: found.code } } as const];
  return { address, notes };
}

/** The website, and an e-mail address that is no person's: a name in it would need recorded consent (GDPR art. 6). */
function toContacts({ website, email }: KrsRecord) {
  const lower = email?.toLowerCase();
  const isOffice = lower !== undefined && isEmail(lower) && !isPersonalEmail(lower);
  const address = toWebAddress(website);
  return { ...(isOffice && { contacts: [{ email: lower }] }), ...(address && { website: address }) };
}

/** `WWW.WOSP.ORG.PL` as `https://www.wosp.org.pl`: the register has no scheme. */
function toWebAddress(written: string | undefined): string | undefined {
  if (written === undefined || /\s|@/.test(written)) return undefined;
  const url = URL.parse(
    /^https?:\/\//i.test(written)
      ? written.replace(/^https?/i, (scheme) => scheme.toLowerCase())
      : `https://${written}`,
  );
  if (!url?.hostname.includes(".")) return undefined;
  return url.pathname === "/" && url.search === "" ? url.origin : url.href;
}
