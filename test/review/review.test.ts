import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatJson } from "#src/review/format-json.ts";
import { formatMarkdown } from "#src/review/format-markdown.ts";
import { parseRawDiff } from "#src/review/git.ts";
import { reviewChanges } from "#src/review/review.ts";
import { entity } from "#test/support/content-folder.ts";
import { makeRegionRepository } from "#test/support/git-repository.ts";

const preview = "https://preview.example.org/7/";

describe("a review", async () => {
  const repository = makeRegionRepository({
    "content/entities/a.md": entity({ name: "Fundacja A", website: "https://a.example.org" }),
    "content/entities/b.md": entity({ name: "Fundacja B" }),
    "content/entities/c.md": entity({ name: "Fundacja C", spheres: [] }, "Długi tekst o tym, co robi."),
    "src/code.ts": "1;\n",
  });
  repository.git(["checkout", "-q", "-b", "change"]);
  repository.put({
    "content/entities/a.md": entity(
      { name: "Fundacja A", website: "https://nowa.example.org" },
      "Other text.",
    ),
    "content/entities/b.md": undefined,
    "content/entities/c.md": undefined,
    "content/entities/d.md": entity({ name: "Fundacja C", spheres: [] }, "Długi tekst o tym, co robi."),
    "content/entities/broken.md": "---\nname: [\n---\n",
    "content/files/plan.pdf": "%PDF",
    "src/code.ts": "2;\n",
  });
  repository.commit();
  repository.put({ "content/entities/not-added.md": entity({ name: "Fundacja E" }) });
  const review = await reviewChanges(repository.content, "main");
  const text = formatMarkdown(review, preview, "pl");

  it("finds what was added, changed, renamed and removed, also before a commit", () => {
    const found = review.records.map(({ id, state, formerId = "" }) => `${state} ${id} ${formerId}`.trim());
    expect(found.toSorted()).toEqual(["added not-added", "changed a", "changed d c", "removed b"]);
    expect(review.refusals).toEqual([]);
    expect(review.others).toEqual(["src/code.ts"]);
    expect(review.files).toEqual([
      { state: "added", path: "content/entities/broken.md", isUnreadable: true },
      { state: "added", path: "content/files/plan.pdf", isUnreadable: false },
    ]);
  });

  it("says fields in words, what was and what is, with links to the preview", () => {
    expect(text).toContain("Wpisy dodane: 1, zmienione: 2, usunięte: 1.");
    expect(text).toMatch(/\| strona internetowa \| <code>https.*a&#46;example.*\| <code>https.*nowa&#46;/);
    expect(text).toContain("```diff\n@@ -1,1 +1,1 @@\n-A short text.\n+Other text.\n```");
    expect(text).toContain("[podgląd](<https://preview.example.org/7/podmioty/a/>)");
    expect(text).toContain("Nowa nazwa pliku: <code>c</code> → <code>d</code>");
    expect(text).toMatch(/Dodano: <code>Fundacja E<\/code> \(Podmioty\)/);
    expect(text).toMatch(/\| forma prawna lub rodzaj jednostki \| – \| <code>.+&#40;foundation&#41;/);
    expect(text).not.toContain("podmioty/b/");
  });

  it("speaks English, and gives everything to programs", () => {
    expect(formatMarkdown(review, undefined, "en")).toMatch(/\| website \|/);
    const json = JSON.parse(formatJson(review, "en"));
    expect(json).toMatchObject({ version: 1, refused: [] });
    const a = json.records.find(({ id }: { id: string }) => id === "a");
    expect(a).toMatchObject({
      collection: "entities",
      file: "content/entities/a.md",
      page: "/podmioty/a/",
      changes: [{ field: "website", before: "https://a.example.org", after: "https://nowa.example.org" }],
    });
  });

  it("compares with the place where a branch parted, not with what others did there since", async () => {
    repository.git(["checkout", "-q", "main"]);
    repository.put({ "content/entities/later.md": entity({ name: "Fundacja F" }) });
    repository.commit();
    repository.git(["checkout", "-q", "change"]);
    const later = await reviewChanges(repository.content, "main");
    expect(later.records.map(({ id }) => id)).not.toContain("later");
  });

  it("says what is missing when it cannot compare", async () => {
    const fault = (ref: string, folder = repository.content) =>
      reviewChanges(folder, ref).catch((error: unknown) => error);
    expect(await fault("nothing")).toMatchObject({ id: "base" });
    expect(await fault("--output=x")).toMatchObject({ id: "base" });
    expect(await fault("main", "/")).toMatchObject({ id: "repository" });
    repository.git(["checkout", "-q", "--orphan", "alone"]);
    repository.commit();
    expect(await fault("main")).toMatchObject({ id: "history" });
  });
});

describe("what may not be published", async () => {
  const repository = makeRegionRepository();
  const secret = ["https://jan:", "haslo@example.org/"].join("");
  const tenDigits = "8001010000";
  const pesel = `${tenDigits}0`;
  repository.put({
    "content/entities/a.md": entity({
      contacts: [{ email: "jan.kowalski@example.org" }, { person: { name: "Anna Nowak" } }],
    }),
    "content/entities/b.md": entity(
      { summary: `Numer prezesa fundacji to ${pesel}, i nie wolno go tu pisać.` },
      secret,
    ),
    "deploy.env": `ADDRESS=${secret}\n`,
    "content/.env": `ADDRESS=${secret}\n`,
    "content/notes.txt": `${secret}\n`,
    "content/files/film.mp4": "",
    "content/files/small.mp4": "x",
    "backup.bin": "",
  });
  truncateSync(join(repository.content, "files/film.mp4"), 50 * 1024 ** 2 + 1);
  truncateSync(join(repository.folder, "backup.bin"), 50 * 1024 ** 2 + 1);
  symlinkSync("/etc/passwd", join(repository.folder, "link"));
  const review = await reviewChanges(repository.content, "main");

  it("is refused with its place and remedy", () => {
    const found = review.refusals.map(
      ({ shownFile, position, problem: { id } }) => `${shownFile}:${position.line} ${id}`,
    );
    expect(found.toSorted()).toEqual([
      "backup.bin:1 download-too-large",
      "content/.env:1 secret-published",
      "content/entities/a.md:12 personal-email",
      "content/entities/a.md:14 personal-contact",
      "content/entities/b.md:13 secret-published",
      "content/entities/b.md:4 pesel-published",
      "content/files/film.mp4:1 download-too-large",
      "content/notes.txt:1 secret-published",
      "deploy.env:1 secret-published",
    ]);
    expect(formatMarkdown(review, undefined, "pl")).toMatch(/Odrzucone: 9[^]*unieważnij/);
  });

  it("is not told again in a comment or a report", () => {
    for (const text of [formatMarkdown(review, undefined, "pl"), formatJson(review, "en")])
      expect(text).not.toMatch(/haslo|80010100|kowalski|Nowak/);
  });

  it("is no fault of files that the change does not touch", async () => {
    repository.commit();
    repository.put({ "content/entities/c.md": entity() });
    expect((await reviewChanges(repository.content, "HEAD")).refusals).toEqual([]);
  });
});

describe("the raw differences of git", () => {
  it("are read with any path, renames and submodules", () => {
    const blob = "a".repeat(40);
    const raw = [
      `:100644 100644 ${blob} ${blob} M`,
      "a\nb.md",
      `:100644 100644 ${blob} ${blob} R095`,
      "old.md",
      "new.md",
      `:000000 160000 ${blob} ${blob} A`,
      "module",
      `:100644 000000 ${blob} ${blob} D`,
      "gone.md",
      "",
    ].join("\0");
    expect(parseRawDiff(raw)).toEqual([
      { state: "changed", path: "a\nb.md", blob },
      { state: "changed", path: "new.md", former: "old.md", blob },
      { state: "added", path: "module" },
      { state: "removed", path: "gone.md", blob },
    ]);
  });
});
