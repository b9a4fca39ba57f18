import { v5, validate } from "uuid";

/** The namespace of all ids that a Społecznik portal gives out; it never changes. */
const NAMESPACE = "b8e7a4d2-6c1f-5f3e-9a27-3d0c5b6e8f14";

/**
 * The UUID (RFC 9562, version 5) of a record for calendars and schedules: `region` is the TERYT code of the portal's
 * region, `path` the collection and the permanent ids of the record. It depends neither on the portal's address nor
 * on the day of the build, so a subscriber's copy is updated and not duplicated.
 */
export const toUuid = (region: string, ...path: string[]): string =>
  v5(path.join("/"), v5(`region/${region}`, NAMESPACE));

/** Whether a permanent id is a UUID already, as one that was published before. */
export const isUuid = (id: string): boolean => validate(id);

/**
 * The number of a session for formats that allow only numbers: 1 to 2^31 - 1, to fit a signed 32-bit integer. It
 * depends on the permanent ids alone; the check reports two sessions of one edition with the same number.
 */
export const toSessionNumber = (edition: string, session: string): number =>
  Number.parseInt(v5(`${edition}/${session}`, NAMESPACE).slice(0, 8), 16) & 0x7f_ff_ff_ff || 1;
