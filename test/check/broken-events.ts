/** Problems expected in the events and advice points of the broken region, as `line:column id`. */
export const brokenEvents: Record<string, string[]> = {
  "advice-points/godziny.md": ["6:15 opening-hours-syntax"],
  "events/bez-miejsca.md": [
    "8:14 event-address-missing",
    "8:14 event-venue-missing",
    "10:47 registration-after-start",
  ],
  "events/jednakowe.md": ["9:5 item-id-missing", "11:5 item-id-missing"],
  "events/terminy.md": [
    "8:37 event-no-duration",
    "9:75 registration-after-start",
    "10:14 event-date-duplicate",
    "11:31 dates-out-of-order",
    "12:19 personal-email",
  ],
};
