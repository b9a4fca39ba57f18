import type { PortalEntry } from "#src/collections/portal-entry.ts";
import type { Period } from "#src/core/time/period.ts";
import { toPeriodState, type PeriodState } from "#src/core/time/period-state.ts";

/** Something that can be made use of now, or soon; `label` says what is open where it is not the entry itself. */
export type OpenEntry = Pick<PortalEntry, "kind" | "name" | "href" | "lang"> & {
  label: string | undefined;
  period: Period;
  state: PeriodState;
};

const SOON = 14;

/**
 * What is open at `now` (ISO 8601), soonest end first, then what opens within two weeks. What has no end is left
 * out, because it is always open.
 */
export const listOpenEntries = (
  entries: readonly PortalEntry[],
  now: string,
  timeZone: string,
): OpenEntry[] =>
  entries
    .flatMap(({ kind, name, href, lang, open, openLabel }) => {
      if (!open?.closesAt) return [];
      const state = toPeriodState(open, now, timeZone);
      const isShown = state.phase === "open" || (state.phase === "upcoming" && state.days <= SOON);
      return isShown ? { kind, name, href, lang, label: openLabel, period: open, state } : [];
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b) || toTurn(a) - toTurn(b));

const rankOf = ({ state }: OpenEntry) => (state.phase === "open" ? 0 : 1);

/** The instant at which the state changes. */
const toTurn = ({ state, period }: OpenEntry) =>
  Date.parse((state.phase === "open" ? period.closesAt : period.opensAt) ?? "");
