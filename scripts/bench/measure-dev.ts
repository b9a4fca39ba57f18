import { spawn, type ChildProcess } from "node:child_process";
import { appendFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findPort } from "./find-port.ts";
import { watchTree } from "./process-tree.ts";
import { environmentOf, type Site } from "./workplace.ts";

/** What an editor waits for, in seconds; NaN where the server gave no answer in time or died. */
export type DevCost = {
  /** From the command until the server listens. */
  ready: number;
  /** The first page of an entity, and then the start page. */
  firstPage: number;
  startPage: number;
  /** From each saved change until a page shows it. */
  changes: number[];
  /** The highest memory of the server and its processes, in MB. */
  megabytes: number | undefined;
};

const EDITS = 5;
const PATIENCE = 180_000;
const PAUSE = 25;

/** Whether the server listens on its port. */
const listens = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });

/** Asks again and again until the answer is yes; returns the seconds, or NaN when the server has ended or time is up. */
export async function waitUntil(ask: () => Promise<boolean>, server: ChildProcess, patience = PATIENCE) {
  const start = performance.now();
  while (performance.now() - start < patience) {
    if (server.exitCode !== null || server.signalCode !== null) return NaN;
    if (await ask()) return (performance.now() - start) / 1000;
    await wait(PAUSE);
  }
  return NaN;
}

/** Whether a page is served and has the text in it. */
async function shows(address: string, text: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    return answer.ok && (await answer.text()).includes(text);
  } catch {
    return false;
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise<true>((resolve) => server.once("close", () => resolve(true)));
  server.kill("SIGTERM");
  if (!(await Promise.race([ended, wait(10_000)]))) server.kill("SIGKILL");
  await ended;
}

/** Starts the development server on content without caches, visits it and edits entities five times. */
export async function measureDev(site: Site): Promise<DevCost> {
  const port = await findPort();
  const address = `http://127.0.0.1:${port}`;
  const astro = join(site.project, "node_modules/astro/bin/astro.mjs");
  const args = [astro, "dev", "--host", "127.0.0.1", "--port", String(port)];
  const env = { ...process.env, ...environmentOf(site) };
  const server = spawn(process.execPath, args, { cwd: site.project, env, stdio: "ignore" });
  const stopWatch = watchTree(server.pid);
  try {
    const ready = await waitUntil(() => listens(port), server);
    const visit = (path: string, text = "</html>") => waitUntil(() => shows(address + path, text), server);
    const firstPage = await visit("/podmioty/organizacja-1/");
    const startPage = await visit("/");
    const changes: number[] = [];
    for (let number = 1; number <= EDITS; number += 1) {
      const entity = `organizacja-${number}`;
      const text = `Zmiana numer ${number}.`;
      appendFileSync(join(site.content, "entities", `${entity}.md`), `\n${text}\n`);
      changes.push(await visit(`/podmioty/${entity}/`, text));
    }
    return { ready, firstPage, startPage, changes, megabytes: stopWatch().megabytes };
  } finally {
    stopWatch();
    await stop(server);
  }
}
