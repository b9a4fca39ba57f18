/** Problems of events; a part of the catalogue. */
export const eventProblems = {
  "event-no-duration": "error",
  "event-date-duplicate": "error",
  "registration-after-start": "warning",
  "event-venue-missing": "warning",
  "event-address-missing": "warning",
} as const;
