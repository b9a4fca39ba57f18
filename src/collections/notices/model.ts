import { Temporal } from "temporal-polyfill";
import type { NoticeFile } from "./schema.ts";
import type { TerritoryFile } from "#src/collections/territory/schema.ts";
import type { EntityContext } from "#src/collections/entities/model.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { toTelephoneUri } from "#src/core/places/telephone.ts";
import { toPeriodState, type PeriodState } from "#src/core/time/period-state.ts";
import { toPeriod, type Period } from "#src/core/time/period.ts";
import { resolve } from "#src/core/links/lookup.ts";

/** Number of days for which a notice without a known end is shown on all pages. */
const DAYS_WITHOUT_END = 30;

/** Help that a notice offers; telephones have addresses that dial them. */
export type NoticeOffer = Omit<NoticeFile["offers"][number], "phones"> & {
  phones: { number: string; uri: string }[];
};

/** A notice with every reference resolved and its state at the build. */
export type Notice = Omit<NoticeFile, "valid" | "area" | "issuedBy" | "offers" | "entities"> & {
  id: string;
  href: string;
  /** The validity as written; for a notice without an end, `closesAt` is 30 days after its first day. */
  valid: Period & { from: string; closesAt: string };
  state: PeriodState;
  area: TerritoryFile[];
  issuedBy: PartyLink;
  offers: NoticeOffer[];
  entities: Link[];
};

/** What every page shows of a notice; instants are ISO 8601. */
export type NoticeBanner = Link & {
  kind: NoticeFile["kind"];
  lang: string | undefined;
  until: string | undefined;
  opensAt: string;
  closesAt: string;
  /** Whether it was valid at build time; a later one is revealed in the browser. */
  isValid: boolean;
};

/** Derives a notice's model; `now` (ISO 8601) decides its state by the calendar of `timeZone` (IANA). */
export function toNotice(
  id: string,
  href: string,
  file: NoticeFile,
  context: EntityContext & { now: string; timeZone: string },
): Notice {
  const { vocabularies, entities, now, timeZone } = context;
  const valid = toValidity(file.valid, timeZone);
  return {
    ...file,
    id,
    href,
    valid,
    state: toPeriodState(valid, now, timeZone),
    area: file.area.map((reference) => resolve(vocabularies.territory, reference)),
    issuedBy: toPartyLink(file.issuedBy, entities),
    offers: file.offers.map((offer) => ({
      ...offer,
      phones: offer.phones.map((number) => ({ number, uri: toTelephoneUri(number) })),
    })),
    entities: file.entities.map((reference) => resolve(entities, reference)),
  };
}

function toValidity(valid: NoticeFile["valid"], timeZone: string): Notice["valid"] {
  const last = Temporal.PlainDate.from(valid.from.slice(0, 10)).add({ days: DAYS_WITHOUT_END });
  const { closesAt } = toPeriod({ to: valid.to ?? last.toString() }, timeZone);
  return { ...toPeriod(valid, timeZone), closesAt };
}

/** Banners of notices that are valid or will be, most urgent first. */
export const toNoticeBanners = (notices: readonly Notice[]): NoticeBanner[] =>
  notices
    .filter(({ state }) => state.phase !== "closed")
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareEnds(a, b))
    .map(({ title: name, href, kind, lang, en, valid, state }) => ({
      name,
      href,
      kind,
      lang: en === undefined ? lang : undefined,
      until: valid.to,
      opensAt: valid.opensAt ?? valid.from,
      closesAt: valid.closesAt,
      isValid: state.phase === "open",
    }));

const KINDS: readonly NoticeFile["kind"][] = ["urgent-support", "warning", "information"];
const compareEnds = (a: Notice, b: Notice) => Date.parse(a.valid.closesAt) - Date.parse(b.valid.closesAt);
