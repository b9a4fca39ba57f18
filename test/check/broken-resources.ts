/** Problems expected in rooms, equipment and volunteering of the broken region, as `line:column id`. */
export const brokenResources: Record<string, string[]> = {
  "files/room.ics": ["8:1 calendar-unread"],
  "resources/projector.md": [
    "6:21 field-out-of-range",
    "7:19 personal-email",
    "8:22 file-to-download-missing",
  ],
  "resources/room.md": [
    "1:1 contact-way-missing",
    "3:7 resource-place-missing",
    "6:62 capacity-exceeded",
    "7:15 opening-hours-syntax",
    "8:22 calendar-address",
  ],
  "volunteer-offers/summer-camp.md": [
    "2:8 volunteer-place-missing",
    "8:13 volunteer-consent-missing",
    "9:18 volunteer-insurance",
    "10:8 contact-way-missing",
  ],
};
