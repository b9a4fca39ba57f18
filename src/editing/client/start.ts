import CMS, { type CmsConfig, type Field } from "@sveltia/cms";
import { makeFileFormat } from "./file-format.ts";
import { registerPreviews } from "./preview/register.ts";
import type { PreviewSettings } from "./preview/settings.ts";

type Filed = { format?: string; extension?: string; file?: string; fields?: Field[] };

/** Teaches the program how the portal writes the files of a form; forms of other formats it knows. */
function register({ format, extension, file = "", fields = [] }: Filed): void {
  if (!format?.startsWith("portal-")) return;
  const ending = extension ?? file.slice(file.lastIndexOf(".") + 1);
  CMS.registerCustomFormat(format, ending, makeFileFormat(fields, ending !== "yaml"));
}

/** Starts the page with the forms that stand beside it. */
async function start(): Promise<void> {
  const address = document.querySelector<HTMLLinkElement>("link[rel=preload]")?.href ?? "";
  const { config, preview } = (await (await fetch(address)).json()) as {
    config: CmsConfig;
    preview: PreviewSettings;
  };
  for (const filed of [...(config.collections ?? []), ...(config.singletons ?? [])]) register(filed as Filed);
  registerPreviews(config, preview);
  await CMS.init({ config });
}

void start();
