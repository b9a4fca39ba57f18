import type { AstroLoggerDestination, AstroLoggerLevel, AstroLoggerMessage } from "astro";
import createNodeDestination from "astro/logger/node";

/** What Astro says of collections that a region does not use, which is no fault. */
const OF_EMPTY_COLLECTIONS = /^The collection .* does not exist or is empty|^No files found matching/;

/** Astro's own log without remarks on collections that a region does not use. */
export default function createLogger(options?: { level?: AstroLoggerLevel }): AstroLoggerDestination {
  const { write } = createNodeDestination(options);
  return {
    write: (message: AstroLoggerMessage) => {
      if (!OF_EMPTY_COLLECTIONS.test(message.message)) write(message);
    },
  };
}
