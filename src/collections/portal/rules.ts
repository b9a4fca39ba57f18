import type { Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { isReservedAddress, isReservedMailbox } from "#src/core/links/reserved-domain.ts";

const PATTERN = ["{z}", "{x}", "{y}"];

/** Whether a tile server can be asked: the pattern uses `https` and has placeholders for the numbers of a tile. */
const isPattern = (text: string) =>
  URL.canParse(text) && /^https:\/\//.test(text) && PATTERN.every((part) => text.includes(part));

/** The map has at most one base layer, and the layer can be loaded. */
const checkMap: Rule = ({ entries, publicFiles }) =>
  entries.portal.flatMap((portal) => {
    const { map } = portal.data;
    if (!map) return [];
    const { pmtiles, raster } = map;
    const isOne = (pmtiles === undefined) !== (raster === undefined);
    const isThere = pmtiles === undefined || /^https:\/\//.test(pmtiles) || publicFiles.has(pmtiles);
    const corrected = publicFiles.has(`/${pmtiles}`) ? `/${pmtiles}` : undefined;
    return [
      ...(isOne ? [] : [problemAt(portal, "map-base-one", ["map"])]),
      ...(isThere
        ? []
        : [problemAt(portal, "map-file-missing", ["map", "pmtiles"], { value: pmtiles, corrected })]),
      ...(raster === undefined || isPattern(raster)
        ? []
        : [problemAt(portal, "map-raster-address", ["map", "raster"], { value: raster })]),
    ];
  });

/** Readers can reach the operator: by a mailbox or by a form, none of them on a domain where nobody is. */
const checkReports: Rule = ({ entries }) =>
  entries.portal.flatMap((portal) => {
    const { operator, reportUrl } = portal.data;
    const isUnreachable = ({ email }: NonNullable<typeof operator>) =>
      email === undefined ? reportUrl === undefined : isReservedMailbox(email);
    return [
      ...(operator && isUnreachable(operator)
        ? [problemAt(portal, "operator-unreachable", ["operator", "email"])]
        : []),
      ...(reportUrl !== undefined && isReservedAddress(reportUrl)
        ? [problemAt(portal, "operator-unreachable", ["reportUrl"])]
        : []),
    ];
  });

/** Where each backend of the page for editors has no use for a field. */
const unfit = {
  github: ["appId"],
  gitlab: ["loginUrl"],
  gitea: ["loginUrl", "review"],
  test: ["repository", "branch", "server", "loginUrl", "appId", "review"],
} as const;

/** The page for editors knows its repository, and nothing is set that its backend would not heed. */
const checkEditing: Rule = ({ entries }) =>
  entries.portal.flatMap((portal) => {
    const { editing } = portal.data;
    if (!editing) return [];
    const { backend, repository } = editing;
    const idle = unfit[backend].filter((field) => editing[field] !== undefined && editing[field] !== false);
    return [
      ...(backend !== "test" && repository === undefined
        ? [problemAt(portal, "editing-repository-missing", ["editing"], { backend })]
        : []),
      ...idle.map((name) => problemAt(portal, "editing-field-idle", ["editing", name], { backend, name })),
    ];
  });

/** The rules of portal. */
export const rules: readonly Rule[] = [checkMap, checkReports, checkEditing];
