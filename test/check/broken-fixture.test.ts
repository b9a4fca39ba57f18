import { describe, expect, it } from "vitest";
import { problems as catalogue } from "#src/check/problems.ts";
import { consultationProblems } from "./consultation-problems.ts";
import { brokenEvents } from "./broken-events.ts";
import { brokenCalls } from "./broken-calls.ts";
import { brokenCooperation } from "./broken-cooperation.ts";
import { brokenFinance } from "./broken-finance.ts";
import { brokenForum } from "./broken-forum.ts";
import { newsProblems } from "./news-problems.ts";
import { brokenGovernments } from "./broken-governments.ts";
import { brokenResources } from "./broken-resources.ts";
import { brokenPictures } from "./broken-pictures.ts";
import { brokenKnowledge } from "./broken-knowledge.ts";
import { supportProblems } from "./support-problems.ts";
import { checkFolder, fixture } from "#test/support/content-folder.ts";

/** The expected problems that collections list in their own test folders. */
const ofCollections = import.meta.glob<Record<string, string[]>>("../collections/*/broken-files.ts", {
  eager: true,
  import: "default",
});

/** Problems expected in every file of the broken region, as `line:column id`. */
const expected: Record<string, string[]> = {
  ...consultationProblems,
  ...brokenCalls,
  ...brokenCooperation,
  ...brokenEvents,
  ...brokenFinance,
  ...brokenForum,
  ...newsProblems,
  ...brokenGovernments,
  ...brokenResources,
  ...brokenKnowledge,
  ...brokenPictures,
  ...supportProblems,
  ...Object.assign({}, ...Object.values(ofCollections)),
  "entites/lost.md": ["1:1 file-not-used"],
  "entities/active-with-successor.md": ["5:40 successor-without-closing"],
  "entities/archive/old.md": ["1:1 file-not-used"],
  "entities/checksums.md": ["5:21 nip-checksum", "5:42 regon-checksum"],
  "entities/closed-without-date.md": ["5:21 life-cycle-incomplete"],
  "entities/dates.md": [
    "8:16 status-outside-life",
    "9:13 dates-out-of-order",
    "10:79 date-in-future",
    "11:36 dates-out-of-order",
  ],
  "entities/duplicate-key.md": ["6:1 yaml-duplicate-key"],
  "entities/far-point.md": ["8:8 point-far-from-municipality"],
  "entities/fields.md": [
    "2:7 field-too-short",
    "3:1 field-empty",
    "4:1 field-unknown",
    "5:12 field-type",
    "6:10 field-too-short",
    "7:10 field-type",
    "8:20 field-type",
    "9:15 field-out-of-range",
    "10:21 field-value",
    "11:16 field-unknown",
    "13:5 field-missing",
    "14:10 field-too-few",
  ],
  "entities/foundation-with-operator.md": ["5:11 operator-unexpected"],
  "entities/future.md": ["9:13 date-in-future"],
  "entities/hash.md": ["2:7 yaml-comment-cuts"],
  "entities/javascript-front-matter.md": ["1:1 front-matter-language"],
  "entities/json-front-matter.md": ["1:1 front-matter-language"],
  "entities/language.md": ["5:7 unknown-language"],
  "entities/logo-file-name.md": ["5:31 image-alt-file-name"],
  "entities/logo-missing.md": ["5:14 image-missing"],
  "entities/logo-remote.md": ["5:14 image-remote"],
  "entities/logo-without-alt.md": ["5:1 image-alt-missing"],
  "entities/no-front-matter.md": ["1:1 front-matter-missing"],
  "entities/no-polish-letters.md": ["13:1 polish-letters-missing"],
  "entities/notations.md": [
    "6:8 krs-syntax",
    "7:8 nip-syntax",
    "8:10 regon-syntax",
    "10:15 postal-code-syntax",
    "12:17 teryt-syntax",
    "14:12 email-syntax",
    "15:12 phone-syntax",
    "16:12 field-type",
    "17:10 url-syntax",
    "18:18 url-scheme",
    "19:10 date-syntax",
    "20:36 date-syntax",
  ],
  "entities/notes.txt": ["1:1 file-extension"],
  "entities/opening-hours-unreadable.md": ["5:15 opening-hours-syntax"],
  "entities/opening-hours.md": ["5:15 opening-hours-syntax"],
  "entities/own-successor.md": ["5:53 successor-is-itself"],
  "entities/party.md": ["5:11 party-entity-or-name"],
  "entities/person.md": ["6:13 personal-contact", "8:12 personal-email", "9:12 personal-email"],
  "entities/private-data.md": ["5:3 pesel-published", "12:1 secret-published"],
  "entities/references.md": [
    "5:11 unknown-reference",
    "5:22 unknown-reference",
    "6:14 territory-code-outdated",
    "6:25 unknown-reference",
  ],
  "entities/same-number-b.md": ["5:21 duplicate-identifier"],
  "entities/stale.md": ["9:13 stale-entry"],
  "entities/status-outside-life.md": [
    "8:16 status-outside-life",
    "11:13 status-after-closing",
    "14:15 tax-years-on-other-status",
    "14:22 status-outside-life",
  ],
  "entities/toml-front-matter.md": ["1:1 front-matter-language"],
  "entities/too-long.md": ["4:10 field-too-long"],
  "entities/unclosed-front-matter.md": ["1:1 front-matter-unclosed"],
  "entities/unit-of-itself.md": ["5:21 operator-is-itself"],
  "entities/unit-of-unit.md": ["5:21 operator-is-unit"],
  "entities/unit-without-operator.md": ["3:12 operator-missing"],
  "entities/wrong-county.md": ["8:11 municipality-not-in-county"],
  "entities/yaml-colon.md": ["2:7 yaml-syntax"],
  "entities/yaml-list.md": ["1:1 yaml-shape"],
  "entities/yaml-tab.md": ["4:1 yaml-syntax"],
  "entities/Zła Nazwa.md": ["1:1 file-name"],
  "entities/zolw-b.md": ["2:7 duplicate-name"],
  "good-practices/children.md": ["10:5 picture-consent-missing"],
  "good-practices/years.md": ["9:1 field-moved", "10:29 dates-out-of-order"],
  "pages/broken-code.mdx": ["7:10 mdx-syntax"],
  "pages/code.mdx": ["7:1 mdx-code", "9:1 mdx-code", "11:8 mdx-code", "13:1 mdx-code"],
  "pages/dead-links.md": ["7:1 link-broken", "7:26 link-anchor-missing"],
  "pages/en.md": ["1:1 address-reserved"],
  "pages/markup.md": [
    "7:1 heading-one",
    "9:7 raw-html",
    "9:22 raw-html",
    "11:1 raw-html",
    "13:1 heading-jump",
    "15:1 unsafe-link",
    "15:52 link-text",
    "17:1 image-in-body-without-alt",
    "17:1 image-missing",
    "19:10 personal-email",
    "21:1 unsafe-link",
  ],
  "pages/twice.mdx": ["1:1 entry-id-duplicate"],
  "README.md": ["1:1 file-not-used"],
  "vocabularies/accessibility-features.yaml": [
    "3:7 vocabulary-id-duplicate",
    "5:7 id-syntax",
    "7:3 yaml-shape",
  ],
  "vocabularies/legal-forms.yaml": ["17:11 unknown-reference"],
  "vocabularies/sphere.yml": ["1:1 file-not-used"],
  "vocabularies/territory.yaml": [
    ...["7:7 territory-tile-missing", "29:7 territory-tile-missing"],
    ...["45:9 territory-slug-duplicate", "48:11 municipality-not-in-county"],
    ...["49:7 territory-tile-missing", "67:9 territory-tile-taken"],
  ],
};

/** Faults that need bytes, links, folders or sizes which a repository cannot keep, or that hide others; tests make them. */
const MADE_BY_TESTS = [
  ...["content-missing", "file-missing", "file-unreadable", "symbolic-link"],
  ...["encoding", "byte-order-mark", "control-character", "field-format"],
  ...["file-too-large", "download-too-large", "field-too-large", "markup-too-deep", "check-fault"],
  ...["portal-language-twice", "text-blank", "stale-sources-many"],
];

describe("the broken region", () => {
  const found = checkFolder(fixture("broken"), "pl");

  it("has exactly the expected problems, each at its position", () => {
    const byFile: Record<string, string[]> = {};
    for (const { file, line, column, id } of found) (byFile[file] ??= []).push(`${line}:${column} ${id}`);
    expect(byFile).toEqual(expected);
  });

  it("has an example of every problem in the catalogue", () => {
    const shown = new Set([...found.map(({ id }) => id), ...MADE_BY_TESTS]);
    expect(Object.keys(catalogue).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(["pl", "en"] as const)("has a complete explanation for every problem (%s)", (language) => {
    for (const { id, what, why, remedy } of checkFolder(fixture("broken"), language)) {
      for (const text of [what, why, remedy]) {
        expect(text, id).not.toMatch(/\{\w+\}|undefined|null|NaN|\[object/);
        expect(text.length, id).toBeGreaterThan(5);
      }
    }
  });
});

describe("the small valid region", () => {
  it("has no problems", () => {
    expect(checkFolder(fixture("valid-minimal"))).toEqual([]);
  });
});
