import pLimit from "p-limit";
import { makeHostTurns } from "#src/core/network/host-turns.ts";
import type { Answer } from "./answer.ts";
import { askLink, type Found, type LinkAsking } from "./ask-link.ts";

/** How many hosts are asked at once, and milliseconds between two requests to one host. */
export type Politeness = Omit<LinkAsking, "turns"> & { hosts: number };

/**
 * Asks addresses: several hosts at once, of each one address at a time. A host that is busy or down is asked nothing more, and its
 * other addresses stay unsure. `onAnswer` gets each answer; `today` is `YYYY-MM-DD`.
 */
export async function askLinks(
  urls: readonly string[],
  { hosts, ...politeness }: Politeness,
  today: string,
  onAnswer: (url: string, answer: Answer) => void,
): Promise<void> {
  const asking: LinkAsking = { ...politeness, turns: makeHostTurns(politeness.pause) };
  const groups = [...Map.groupBy(urls, (url) => new URL(url).host).values()];
  await pLimit(hosts).map(groups, async (group) => {
    let isBusy = false;
    for (const url of group) {
      const asked: Found = isBusy ? { state: "unsure", reason: "host" } : await askLink(url, asking);
      const { isHostBusy, ...found } = asked;
      if (isHostBusy) isBusy = true;
      onAnswer(url, { askedOn: today, ...found });
    }
  });
}
