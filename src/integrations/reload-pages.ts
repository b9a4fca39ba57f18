import type { ViteDevServer } from "vite";
import { onChange } from "#src/core/cache/versions.ts";
import type { WhenAnswered } from "./running-requests.ts";

/** Milliseconds in which several changes reload open pages once. */
const TOGETHER = 20;

/**
 * Makes Astro ask for the paths of pages again after each change, and browsers for the page that they show. One that has
 * asked before a change and is answered after it can be told only when it has connected.
 */
export function reloadAfterChanges(
  { environments }: Pick<ViteDevServer, "environments">,
  whenAnswered: WhenAnswered,
): void {
  const { client, ...others } = environments;
  let isLate = false;
  const onLateAnswer = () => {
    isLate = true;
  };
  client.hot.on("vite:client:connect", (_, browser) => {
    if (isLate) browser.send({ type: "full-reload", path: "*" });
    isLate = false;
  });
  const reload = () => {
    for (const { hot } of Object.values(others)) hot.send("astro:content-changed", {});
    client.hot.send({ type: "full-reload", path: "*" });
    whenAnswered(onLateAnswer);
  };
  let timer: NodeJS.Timeout | undefined;
  onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(reload, TOGETHER);
  });
}
