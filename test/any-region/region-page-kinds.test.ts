import { findKindsBeside } from "#scripts/browser/find-page-kinds.ts";
import { getSite } from "#test/sites/site.ts";
import { testPageKinds } from "./page-kind-tests.ts";

const [content, region] = [await getSite("content"), await getSite("region")];

/** Only the kinds of pages that `content/` does not have; the others are tested there. */
testPageKinds("region", findKindsBeside(region.folder, content.folder));
