import type { ActFile } from "./schema.ts";

/** A change of an act that came into force after somebody checked a text based on it. */
export type ActChange = { act: string; position: string; inForceFrom: string; note?: string | undefined };

/** The changes of an act in force by `today` but not yet on `checkedOn` (both `YYYY-MM-DD`). */
export const listChangesSince = (
  { amendments = [], name }: Partial<Pick<ActFile, "amendments" | "name">>,
  checkedOn: string,
  today: string,
): ActChange[] =>
  amendments.flatMap(({ position, inForceFrom, note }) =>
    inForceFrom !== undefined && inForceFrom > checkedOn && inForceFrom <= today
      ? [{ act: name?.pl ?? "", position, inForceFrom, note }]
      : [],
  );
