import type { Limits } from "./period-state.ts";
import { toBeginning, toEnding } from "./instants.ts";

/** A period as its author wrote it: local days or minutes, either of which may be unknown or unlimited. */
export type WrittenPeriod = { from?: string | undefined; to?: string | undefined };

/** A written period with its instants (ISO 8601 with offset; `closesAt` is the first one too late) and its time zone. */
export type Period = WrittenPeriod & Limits & { timeZone: string };

type Instants<W extends WrittenPeriod> = {
  opensAt?: string | undefined;
  closesAt: W extends { to: string } ? string : string | undefined;
  timeZone: string;
};

/** Local days and minutes as instants: a period that ends on a day lasts until the next midnight. */
export const toPeriod = <W extends WrittenPeriod>(written: W, timeZone: string): W & Instants<W> => ({
  ...written,
  ...({
    opensAt: written.from && toBeginning(written.from, timeZone),
    timeZone,
    closesAt: written.to && toEnding(written.to, timeZone),
  } as Instants<W>),
});
