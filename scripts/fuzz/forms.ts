const split = (list: string): string[] => list.split(" ¦ ");

/** How values are written in YAML, and miswritten; `A` and `B` stand for words. */
export const forms: readonly string[] = [
  ...split(
    `A ¦ 'A' ¦ "A" ¦ A B ¦ A #B ¦ A # B ¦ A: B ¦ - A ¦ [A, B] ¦ { A: B } ¦ |\n  A\n  B ¦ >\n  A\n\n  B`,
  ),
  ...split(
    String.raw`! A ¦ !!str A ¦ !!int A ¦ &A B ¦ *A ¦ ? A ¦ % A ¦ @A ¦ "A \"B\"" ¦ 'A ''B''' ¦ "A ¦ 'A`,
  ),
  ...split(String.raw`"A\x0BB" ¦ "A\ufffeB" ¦ "A\u202EB" ¦ "A\nB" ¦ A\B`),
  ...split("A\tB ¦ A\u00A0B ¦ A\u00ADB ¦ A\vB ¦ A\u2028B ¦ `A`"),
  ...split('<b>A</b> ¦ A <script>B</script> ¦ A & B ¦ A > B ¦ A "B" ¦ =A+B ¦ A,B;A ¦ A || B ¦ A $& B'),
  ...split(
    "https://example.org/A ¦ A@example.org ¦ https://example.org/A B ¦ /A/B/ ¦ ../A ¦ A/B ¦ ../../A.md",
  ),
];

/** Numbers, days and times that YAML, or a schema, might take for others. */
export const values: readonly string[] = [
  ...split("0012 ¦ 7.10 ¦ 1e3 ¦ 0x1F ¦ -0 ¦ 12345678901234567890 ¦ .5 ¦ 1_000 ¦ 0o17 ¦ +48600100200"),
  ...split("2026-02-30 ¦ 2026-10-24T09:30 ¦ 2026-10-24T09:00Tx ¦ 0001-01-01 ¦ 9999-12-31 ¦ 24:00"),
  ...split("9007199254740991 ¦ 0.0000001 ¦ 9999 ¦ 1000-01-01 ¦ 9999-12-31T23:59"),
];

/** Values without a word. */
export const nothing: readonly string[] = [
  ...split(
    '~ ¦ null ¦ true ¦ yes ¦ NaN ¦ .inf ¦ [] ¦ {} ¦ "" ¦ __proto__ ¦ constructor ¦ 2026-12-10T15:00:00Z',
  ),
  "",
];
