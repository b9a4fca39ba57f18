import { spawnSync } from "node:child_process";

/** A site generator that builds the same content files, to compare with. */
export type Peer = {
  name: string;
  /** Whether it can run on this machine. */
  isInstalled: () => boolean;
  /** Prepares a project around a content folder; this is not measured. */
  prepare: (project: string, content: string) => void;
  command: string;
  args: string[];
  /** Folder of the built pages inside the project. */
  output: string;
};

/** Whether a command is there and ends well. */
export const runs = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** The collections of the synthetic corpus. */
export const collections = ["entities", "good-practices", "forum-editions"];

/** A page as bare as Pagefind takes it. */
export const barePage = (title: string, summary: string, body: string): string =>
  `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>${title}</title></head>` +
  `<body><main data-pagefind-body><h1>${title}</h1><p>${summary}</p>${body}</main></body></html>\n`;
