/**
 * What was found out about an address on a day (`YYYY-MM-DD`). `broken`: nobody gets there. `moved`: it leads to another address
 * for good, which is `to`. `private`: it names a machine inside a network, which is not asked. `unsure`: it could not be told
 * now; the service refuses programs, was busy or was down. `reason` is a status, or the code of a fault.
 */
export type Answer = { askedOn: string } & (
  | { state: "works" }
  | { state: "moved"; to: string }
  | { state: "broken" | "unsure" | "private"; reason: string }
);

/** Answers by address. */
export type Answers = ReadonlyMap<string, Answer>;

/** The states that an editor has to do something about. */
export const isBad = ({ state }: Answer): boolean => state === "broken" || state === "private";
