import { z } from "astro/zod";

/** Kinds of files that the portal publishes from `content/files/`; none of them can run a script in the portal. */
const documentExtensions = [
  ...["pdf", "epub", "odt", "ods", "odp", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "rtf"],
  ...["csv", "txt", "zip", "mp3", "mp4", "vtt", "ics"],
];

/** Pictures that are published too; drawings (SVG) are looked into. */
const pictureExtensions = ["png", "jpg", "jpeg", "webp", "avif", "gif", "svg"];

const published = new Set<string>([...documentExtensions, ...pictureExtensions]);

/** Whether a file of `content/files/`, by its path there, is published: its name and its kind are fit for it. */
export const isPublishedFile = (path: string): boolean =>
  isLocalFile(`/pliki/${path}`) && published.has(path.slice(path.lastIndexOf(".") + 1));

const LOCAL = /^\/pliki\/(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.[a-z0-9]+$/;

/** Whether a text is the address of a file of `content/files/`: `files/a/b.pdf` is published as `/pliki/a/b.pdf`. */
const isLocalFile = (text: string): boolean => LOCAL.test(text);

/** The address of a file: on the web (`http:`, `https:`), or of a file of the content, `/pliki/a/b.pdf`. */
export const fileAddress = () =>
  z
    .string()
    .trim()
    .refine((text) => isLocalFile(text) || URL.canParse(text), {
      abort: true,
      params: { problem: "url-syntax" },
    })
    .refine((text) => isLocalFile(text) || /^https?:$/.test(new URL(text).protocol), {
      params: { problem: "url-scheme" },
    })
    .meta({ notation: "file-address" });
