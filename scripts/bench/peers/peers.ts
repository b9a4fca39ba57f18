import { eleventy } from "./eleventy.ts";
import { hugoBare } from "./hugo-bare.ts";
import { hugoEqual } from "./hugo-equal.ts";
import type { Peer } from "./peer.ts";

/** The generators that a benchmark compares with; the goals are set beside the first. */
export const peers: readonly Peer[] = [hugoEqual, hugoBare, eleventy];
