type Dated = { id?: string | undefined; previousStarts?: readonly string[] | undefined };

/**
 * The permanent id of a date within its entry: its own, or else the start (as its author wrote it) with which it was
 * first published. It depends neither on the place on a list nor on the other dates.
 */
export const toDateId = ({ id, previousStarts = [] }: Dated, start: string): string =>
  id ?? previousStarts[0] ?? start;
