/** Problems expected in the notices, news and newsletters of the broken region, as `line:column id`. */
export const newsProblems: Record<string, string[]> = {
  "news/odniesienia-znow.md": ["5:11 entry-collection-unknown", "5:27 unknown-reference"],
  "news/odniesienia.md": ["5:12 dates-out-of-order", "6:11 entry-reference-syntax"],
  "newsletters/nr-1-znowu.md": ["8:18 entry-collection-unknown"],
  "newsletters/nr-1.md": ["3:9 newsletter-number-duplicate", "8:9 newsletter-item-shape"],
  "notices/bez-pomocy.md": ["3:7 notice-without-help", "4:10 translation-missing"],
  "notices/odwrotnie.md": ["5:38 dates-out-of-order"],
  "notices/za-dlugo.md": ["5:8 unknown-reference", "6:32 notice-too-long", "9:51 personal-email"],
};
