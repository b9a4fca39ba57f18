import { fillPlaceholders, type ReportLanguage } from "#src/i18n/problem-messages.ts";
import enBench from "./en/bench.json" with { type: "json" };
import enBuild from "./en/build.json" with { type: "json" };
import enCampaign from "./en/campaign.json" with { type: "json" };
import enCheck from "./en/check.json" with { type: "json" };
import enCheckLinks from "./en/check-links.json" with { type: "json" };
import enDedupe from "./en/dedupe.json" with { type: "json" };
import enDocs from "./en/docs.json" with { type: "json" };
import enFrame from "./en/frame.json" with { type: "json" };
import enFuzz from "./en/fuzz.json" with { type: "json" };
import enImport from "./en/import.json" with { type: "json" };
import enNew from "./en/new.json" with { type: "json" };
import enNewsletter from "./en/newsletter.json" with { type: "json" };
import enPublished from "./en/published.json" with { type: "json" };
import enOwners from "./en/owners.json" with { type: "json" };
import enRelease from "./en/release.json" with { type: "json" };
import enReport from "./en/report.json" with { type: "json" };
import enReview from "./en/review.json" with { type: "json" };
import enSchemas from "./en/schemas.json" with { type: "json" };
import enScreenshots from "./en/screenshots.json" with { type: "json" };
import enSearchQuality from "./en/search-quality.json" with { type: "json" };
import plBench from "./pl/bench.json" with { type: "json" };
import plBuild from "./pl/build.json" with { type: "json" };
import plCampaign from "./pl/campaign.json" with { type: "json" };
import plCheck from "./pl/check.json" with { type: "json" };
import plCheckLinks from "./pl/check-links.json" with { type: "json" };
import plDedupe from "./pl/dedupe.json" with { type: "json" };
import plDocs from "./pl/docs.json" with { type: "json" };
import plFrame from "./pl/frame.json" with { type: "json" };
import plFuzz from "./pl/fuzz.json" with { type: "json" };
import plImport from "./pl/import.json" with { type: "json" };
import plNew from "./pl/new.json" with { type: "json" };
import plNewsletter from "./pl/newsletter.json" with { type: "json" };
import plPublished from "./pl/published.json" with { type: "json" };
import plOwners from "./pl/owners.json" with { type: "json" };
import plRelease from "./pl/release.json" with { type: "json" };
import plReport from "./pl/report.json" with { type: "json" };
import plReview from "./pl/review.json" with { type: "json" };
import plSchemas from "./pl/schemas.json" with { type: "json" };
import plScreenshots from "./pl/screenshots.json" with { type: "json" };
import plSearchQuality from "./pl/search-quality.json" with { type: "json" };

const polish = {
  bench: plBench,
  build: plBuild,
  campaign: plCampaign,
  check: plCheck,
  "check-links": plCheckLinks,
  dedupe: plDedupe,
  docs: plDocs,
  frame: plFrame,
  fuzz: plFuzz,
  import: plImport,
  new: plNew,
  newsletter: plNewsletter,
  published: plPublished,
  owners: plOwners,
  release: plRelease,
  report: plReport,
  review: plReview,
  schemas: plSchemas,
  screenshots: plScreenshots,
  "search-quality": plSearchQuality,
};

type Polish = typeof polish;

/** `frame` holds the texts common to all commands, each other set those of one command. */
export type TextSet = keyof Polish;

/** Commands that have texts. */
export type CommandName = Exclude<TextSet, "frame">;

/** Key of a text in a set. */
export type TextKey<S extends TextSet> = Extract<keyof Polish[S], string>;

/** What can be put in place of `{name}`. */
export type TextValues = Readonly<Record<string, string | number>>;

const english: { [S in TextSet]: Record<Exclude<TextKey<S>, `${string}.${"few" | "many"}`>, string> } = {
  bench: enBench,
  build: enBuild,
  campaign: enCampaign,
  check: enCheck,
  "check-links": enCheckLinks,
  dedupe: enDedupe,
  docs: enDocs,
  frame: enFrame,
  fuzz: enFuzz,
  import: enImport,
  new: enNew,
  newsletter: enNewsletter,
  published: enPublished,
  owners: enOwners,
  release: enRelease,
  report: enReport,
  review: enReview,
  schemas: enSchemas,
  screenshots: enScreenshots,
  "search-quality": enSearchQuality,
};

/** All texts of the commands. */
export const texts: Record<ReportLanguage, Record<TextSet, Readonly<Record<string, string>>>> = {
  pl: polish,
  en: english,
};

/** A text whose key is known only when the command runs; undefined when there is none. */
export const findText = (set: TextSet, language: ReportLanguage, key: string): string | undefined =>
  texts[language][set][key];

/** A text with its placeholders filled. */
export const getText = <S extends TextSet>(
  set: S,
  language: ReportLanguage,
  key: TextKey<S>,
  values: TextValues = {},
): string => fillPlaceholders(findText(set, language, key) ?? key, values);
