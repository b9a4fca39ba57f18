import { findKindsBeside } from "#scripts/browser/find-page-kinds.ts";
import { getSite } from "#test/sites/site.ts";
import { testPageKinds } from "./page-kind-tests.ts";

const [content, region] = [await getSite("content"), await getSite("region")];

/** What `content/` has is examined there, so these are the kinds of pages that it happens not to have. */
testPageKinds("region", findKindsBeside(region.folder, content.folder));
