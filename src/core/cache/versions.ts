/** What queries read and what may change while the portal is shown in development, by name: a collection, a folder. */
type Versions = { latest: number; byName: Map<string, number>; onChange?: () => void };

const KEY = Symbol.for("spolecznik:versions");

/** Astro has several copies of a module in one process; they share what is here. */
const shared = globalThis as { [KEY]?: Versions | undefined };

/** Makes queries notice changes in this process, until the answer is called. Without it, as in builds, nothing changes. */
export function startVersions(): () => void {
  shared[KEY] ??= { latest: 0, byName: new Map() };
  return () => {
    shared[KEY] = undefined;
  };
}

/** Says that what has this name is no longer as it was. */
export function noteChange(name: string): void {
  const versions = shared[KEY];
  if (!versions) return;
  versions.latest += 1;
  versions.byName.set(name, versions.latest);
  versions.onChange?.();
}

/** Says that an answer that was begun before a change was given after it, and may be kept by whoever asked. */
export const noteLateAnswer = (): void => shared[KEY]?.onChange?.();

/** Calls `act` after each change and each late answer, and no longer what was called before. */
export function onChange(act: () => void): void {
  const versions = shared[KEY];
  if (versions) versions.onChange = act;
}

/** A number that grows with each change of anything; undefined where nothing changes. */
export const findLatestVersion = (): number | undefined => shared[KEY]?.latest;

/** The number of the last change of what has this name; 0 before the first. */
export const findVersion = (name: string): number => shared[KEY]?.byName.get(name) ?? 0;
