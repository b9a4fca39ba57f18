import { readFile } from "node:fs/promises";
import { imageMetadata } from "astro/assets/utils";
import sharp from "sharp";
import { runAsWorker } from "synckit";
import { limits } from "../files/limits.ts";
import { isWholePng } from "./png-chunks.ts";

/** The format of a picture, or why neither the build nor browsers can read it whole. */
export type Decoded = { format: string } | { fault: string };

/** Reads a picture like the build, and then all of its pixels. */
async function decodePicture(path: string): Promise<Decoded> {
  try {
    const bytes = await readFile(path);
    if (bytes.length === 0) return { fault: "0 B" };
    const { format } = await imageMetadata(bytes, path);
    if (format === "png" && !isWholePng(bytes)) return { fault: "CRC, IEND" };
    if (format !== "svg")
      await sharp(bytes, { animated: true, failOn: "error", limitInputPixels: limits.pictureDots }).stats();
    return { format };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { fault: message.replaceAll(/\s+/g, " ").replaceAll(path, "…").trim() };
  }
}

runAsWorker(decodePicture);
