import { relative, resolve } from "node:path";

/**
 * Refuses a project or a content folder with a sign in its path that Vite and Astro take for a part of an address: `#`
 * and `?`, and `%` on the way from the project to the content. The message is in Polish and English, without a stack
 * trace.
 */
export function refuseOddPaths(project: string, content: string): void {
  refuse(project, /[#?]/.exec(resolve(project))?.[0]);
  refuse(content, /[#?%]/.exec(relative(project, content))?.[0]);
}

function refuse(folder: string, sign: string | undefined): void {
  if (sign === undefined) return;
  const path = resolve(folder);
  const error = new Error(
    `Portal nie zbuduje się z folderu „${path}”: w ścieżce jest znak „${sign}”. Przenieś folder albo zmień jego nazwę.\n` +
      `The portal cannot be built from the folder “${path}”: its path has the sign “${sign}”. Move or rename the folder.`,
  );
  error.stack = error.message;
  throw error;
}
