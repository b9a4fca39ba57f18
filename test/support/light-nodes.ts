/**
 * Lets linkedom make the map of a node's listeners when there is a listener: it makes one for each node, by a WeakMap, which
 * takes more time and memory than the rest of a parsed page.
 */
export const lightNodes = () => ({
  name: "light-nodes",
  transform: (code: string, id: string) =>
    id.includes("linkedom/esm/interface/event-target.js")
      ? code
          .replace("wm.set(this, new Map);", "")
          .replaceAll(
            "const map = wm.get(this);",
            "const map = wm.get(this) ?? wm.set(this, new Map).get(this);",
          )
      : undefined,
});
