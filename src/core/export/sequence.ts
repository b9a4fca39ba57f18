const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/**
 * SEQUENCE of a calendar event (RFC 5545, section 3.8.7.4): the days from 2000 to the day on which the entry was last
 * checked (`YYYY-MM-DD`, or an instant), and one for each change that the entry itself names. It grows with every
 * change that is published with a new day, needs no history of the files and is the same in every build.
 */
export const toSequence = (checkedOn: string, changes: number): number =>
  Math.max(0, Math.floor((Date.parse(checkedOn) - FIRST_DAY) / DAY)) + changes;
