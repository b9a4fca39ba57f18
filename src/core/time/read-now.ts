/** The last second that a year of four digits has. */
const LAST_SECOND = 253_402_300_799;

/** `SOURCE_DATE_EPOCH` is not a number of seconds since 1970. */
export class MomentError extends Error {
  readonly written: string;

  constructor(written: string) {
    super(`SOURCE_DATE_EPOCH=${written}`);
    this.written = written;
  }
}

/**
 * The moment by which commands and builds go: now, or the one of `SOURCE_DATE_EPOCH` in seconds since 1970 (UTC), so that
 * a build can be repeated to the byte (https://reproducible-builds.org/specs/source-date-epoch/). Throws a `MomentError`
 * when that is no such number.
 */
export function readNow(written = process.env["SOURCE_DATE_EPOCH"]): Date {
  if (written === undefined || written === "") return new Date();
  const seconds = Number(written);
  if (!/^\d+$/.test(written) || seconds > LAST_SECOND) throw new MomentError(written);
  return new Date(seconds * 1000);
}
