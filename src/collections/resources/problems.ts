/** Problems of rooms and equipment; a part of the catalogue. */
export const resourceProblems = {
  "resource-place-missing": "error",
  "capacity-exceeded": "error",
  "contact-way-missing": "warning",
  "calendar-address": "error",
} as const;
