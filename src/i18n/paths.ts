import { mergeParts } from "#src/core/merge.ts";
import { parts } from "#src/parts.ts";

/** Root-relative addresses of the portal's pages, without the base that a host may add; each part defines its own. */
export const paths = mergeParts(parts.flatMap((part) => ("paths" in part ? [part.paths] : [])));
