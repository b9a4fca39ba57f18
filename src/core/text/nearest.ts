import { distance } from "fastest-levenshtein";

/** No id or key is longer, and two long texts take long to compare. */
const LONGEST = 200;

/** The candidates most like `written`, best first, at most three; none when nothing is near enough to offer. */
export function listNearest(written: string, candidates: Iterable<string>): string[] {
  if (written.length > LONGEST) return [];
  const limit = Math.max(2, Math.floor(written.length * 0.4));
  const near: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const score = measure(written.toLowerCase(), candidate.toLowerCase(), limit);
    if (score <= limit) near.push({ candidate, score });
  }
  // Ids and keys are in no language, so any fixed order is enough.
  near.sort((a, b) => a.score - b.score || a.candidate.localeCompare(b.candidate, "en"));
  const best = near[0]?.score ?? 0;
  return near
    .filter(({ score }) => score <= best + 2)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The one candidate that was most likely meant, if any. */
export const findNearest = (written: string, candidates: Iterable<string>): string | undefined =>
  listNearest(written, candidates)[0];

/** Part of a longer id counts as near: `tilia` for `stowarzyszenie-tilia`. */
function measure(written: string, candidate: string, limit: number): number {
  if (written.length >= 4 && `-${candidate}-`.includes(`-${written}-`)) return 1;
  if (Math.abs(written.length - candidate.length) > limit) return Number.POSITIVE_INFINITY;
  return distance(written, candidate);
}
