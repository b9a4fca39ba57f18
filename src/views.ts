import { calendar } from "./calendar/definition.ts";
import { changes } from "./changes/definition.ts";
import { confirmation } from "./confirmation/definition.ts";
import { directory } from "./directory/definition.ts";
import { downloads } from "./downloads/definition.ts";
import { editing } from "./editing/definition.ts";
import { embed } from "./embed/definition.ts";
import { feeds } from "./feeds/definition.ts";
import { forum } from "./forum/definition.ts";
import { handbook } from "./handbook/definition.ts";
import { home } from "./home/definition.ts";
import { knowledge } from "./knowledge/definition.ts";
import { linkPreviews } from "./link-previews/definition.ts";
import { listing } from "./listing/definition.ts";
import { map } from "./map/definition.ts";
import { procurement } from "./procurement/definition.ts";
import { search } from "./search/definition.ts";
import { shortlist } from "./shortlist/definition.ts";
import { site } from "./site/definition.ts";
import { statistics } from "./statistics/definition.ts";
import { territory } from "./territory/definition.ts";
import { ui } from "./ui/definition.ts";
import { volunteering } from "./volunteering/definition.ts";

/** Every view over several collections, and what pages share. */
export const views = [
  site,
  home,
  directory,
  territory,
  knowledge,
  search,
  volunteering,
  forum,
  calendar,
  statistics,
  changes,
  feeds,
  editing,
  confirmation,
  embed,
  shortlist,
  procurement,
  listing,
  linkPreviews,
  downloads,
  map,
  handbook,
  ui,
] as const;
