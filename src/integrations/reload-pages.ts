import type { ServerResponse } from "node:http";
import type { ViteDevServer } from "vite";
import { findLatestVersion, onChange } from "#src/core/cache/versions.ts";

/** Milliseconds in which several changes reload open pages once. */
const TOGETHER = 20;

/**
 * Makes Astro ask for the paths of pages again after each change, and browsers for the page that they show. One that has
 * asked before a change and is answered after it can be told only when it has connected.
 */
export function reloadAfterChanges({
  environments,
  middlewares,
}: Pick<ViteDevServer, "environments" | "middlewares">): void {
  const { client, ...others } = environments;
  let isLate = false;
  middlewares.use((_request, response: ServerResponse, next: () => void) => {
    const version = findLatestVersion();
    response.once("close", () => {
      isLate ||= findLatestVersion() !== version;
    });
    next();
  });
  client.hot.on("vite:client:connect", (_, browser) => {
    if (isLate) browser.send({ type: "full-reload", path: "*" });
    isLate = false;
  });
  const reload = () => {
    for (const { hot } of Object.values(others)) hot.send("astro:content-changed", {});
    client.hot.send({ type: "full-reload", path: "*" });
  };
  let timer: NodeJS.Timeout | undefined;
  onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(reload, TOGETHER);
  });
}
