/** Problems expected in award editions of the broken region, as `line:column id`. */
export default {
  "award-editions/golden-oar-2024.md": ["7:15 award-category-unknown", "9:17 laureate-like-entity"],
  "award-editions/golden-oar-2025.md": ["4:9 award-edition-duplicate"],
  "award-editions/no-categories-2024.md": ["6:17 award-category-unknown"],
  "award-editions/no-categories-2025.md": ["7:9 laureate-identity"],
} satisfies Record<string, string[]>;
