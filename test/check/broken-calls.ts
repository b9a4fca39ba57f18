/** Problems expected in the calls of the broken region, as `line:column id`. */
export const brokenCalls: Record<string, string[]> = {
  "calls/jednakowe.md": ["11:7 item-id-missing"],
  "calls/bez-drogi.md": ["7:15 call-way-missing"],
  "calls/kwoty.md": [
    "7:11 range-order",
    "8:11 range-order",
    "9:29 unknown-reference",
    "9:55 range-order",
    "10:33 dates-out-of-order",
    "16:20 laureate-identity",
  ],
  "calls/wyniki.md": [
    "5:22 unknown-reference",
    "13:16 dates-out-of-order",
    "14:11 call-award-count",
    "16:5 call-awards-exceed",
    "16:88 call-award-outside-limits",
    "17:28 laureate-like-entity",
    "17:97 call-award-outside-limits",
  ],
};
