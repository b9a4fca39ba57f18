import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { getSite } from "#test/sites/site.ts";
import type { openPortal } from "#test/support/portal-browser.ts";

/** Where the trial of the page for editors keeps files, in the browser's own file system (OPFS). */
const ROOT = "sveltia-cms-test";

/** Content files by their paths in the repository. */
export const readContentFiles = (folder: string): [path: string, text: string][] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(mdx?|yaml|csv)$/.test(file))
    .map((file) => [`content/${file}`, readFileSync(join(folder, file), "utf8")]);

/** Puts files into the browser, where the trial finds them; the page must be one of the portal. */
const putFiles = (page: Page, files: readonly [path: string, text: string][]): Promise<void> =>
  page.evaluate(
    async ([root, list]) => {
      const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(root, { create: true });
      for (const [path, text] of list) {
        const parts = path.split("/");
        let folder = top;
        for (const part of parts.slice(0, -1))
          folder = await folder.getDirectoryHandle(part, { create: true });
        const file = await folder.getFileHandle(parts.at(-1) ?? "", { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [ROOT, files] as const,
  );

/** Opens the page for editors with the content of the site `edited`, logs in to its trial, and returns that content's folder. */
export async function openTrial({
  page,
  go,
}: Pick<ReturnType<typeof openPortal>, "page" | "go">): Promise<string> {
  const { content } = await getSite("edited");
  await go("/pl/redakcja/");
  await putFiles(page, readContentFiles(content));
  await page.reload();
  await page.getByRole("button", { name: "Pracuj z repozytorium testowym" }).click();
  await page.getByText("Podmioty", { exact: true }).first().waitFor();
  return content;
}

/** The text of a file in the browser; undefined while there is none. */
export const readSaved = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(
    async ([root, asked]) => {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(root);
      const parts = asked.split("/");
      try {
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
        return await (await (await folder.getFileHandle(parts.at(-1) ?? "")).getFile()).text();
      } catch {
        return undefined;
      }
    },
    [ROOT, path] as const,
  );

/** The forms of the page, by the names that an editor reads; names are whole. */
export function toForm(page: Page) {
  const named = (label: string, inside: Page | Locator): Locator =>
    inside.getByRole("group", { name: new RegExp(`^Pole “\u2068${label}\u2069”`) }).first();
  /** A field, which is drawn only when it is near the window. */
  const field = async (label: string, inside: Page | Locator = page): Promise<Locator> => {
    const found = named(label, inside);
    await page.mouse.move(500, 500);
    for (let turn = 0; turn < 60 && (await found.count()) === 0; turn++) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(100);
    }
    await found.scrollIntoViewIfNeeded();
    return found;
  };
  return {
    field,
    fill: async (label: string, text: string, inside?: Locator) =>
      (await field(label, inside)).getByRole("textbox").first().fill(text),
    choose: async (label: string, option: string, inside?: Locator) => {
      const list = await field(label, inside);
      const few = list.getByRole("radio", { name: option, exact: true });
      if ((await few.count()) > 0) return few.click();
      await list.getByRole("button", { name: "Rozwiń" }).first().click();
      return page.getByRole("option", { name: option, exact: true }).click();
    },
    add: async (label: string, inside?: Locator) =>
      (await field(label, inside)).getByText(`Dodaj \u2068${label}\u2069`).first().click(),
    day: async (label: string, day: string, inside?: Locator) =>
      (await field(label, inside)).locator("input[type=date]").fill(day),
    save: () => page.getByRole("button", { name: "Zapisz" }).click(),
  };
}

/** The preview beside a form: its pane, and within that the framed page of the portal. */
export function toPreview(page: Page) {
  const pane = page.frameLocator("iframe.preview");
  return { pane, framed: pane.frameLocator("iframe") };
}
