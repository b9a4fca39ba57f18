import { describe, expect, it } from "vitest";
import { withoutSearchMarks } from "#src/integrations/search-marks.ts";

describe("a page without search marks", () => {
  it("has neither the record nor marks of what is passed over, whatever their texts", () => {
    const record =
      '<div hidden data-pagefind-meta="kind[data-kind],topics[data-topics]" data-pagefind-index-attrs="data-terms" ' +
      'data-kind="a </div> b > c" data-terms data-topics="x"><span data-pagefind-filter="form[data-value]" data-value="</span>">' +
      "</span></div>";
    const page = `<article class="w" data-pagefind-body>${record}<p class="small" data-pagefind-ignore>a</p>`;
    expect(withoutSearchMarks(`${page}<p data-pagefind-ignore="true" lang="pl">b</p></article>`)).toBe(
      '<article class="w" data-pagefind-body><p class="small">a</p><p lang="pl">b</p></article>',
    );
  });

  it("keeps texts and other attributes that only look like marks", () => {
    const page = '<p title="a">Napisz data-pagefind-ignore i data-pagefind-meta.</p><div hidden>b</div>';
    expect(withoutSearchMarks(page)).toBe(page);
  });
});
