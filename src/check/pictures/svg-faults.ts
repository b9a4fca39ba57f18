import { SaxesParser, type SaxesAttributeNS } from "saxes";
import type { Position, Words } from "#src/core/integrity/problem.ts";
import type { ProblemId } from "../problems.ts";
import { inertNamespaces, SVG, svgElements, XLINK } from "./svg-names.ts";

/** Something in an SVG picture that the portal does not publish, at its place. */
export type SvgFault = { id: ProblemId; position: Position; values: Record<string, Words> };

/**
 * What an SVG picture has beside drawings: opened alone, it is a document of the portal (SVG 2, 2.2.1), so it may hold
 * no script, link, animation, other document or address of another file. Read as browsers read it: as XML with
 * namespaces. A fault of the notation is the last one, for nobody knows what follows.
 */
export function findSvgFaults(text: string): SvgFault[] {
  const faults: SvgFault[] = [];
  try {
    readSvg(text, (code, position) => {
      faults.push({ id: "svg-active", position, values: { code: shorten(code) } });
    });
  } catch (error) {
    if (!(error instanceof NotationFault)) throw error;
    faults.push({ id: "picture-damaged", position: error.position, values: { fault: error.message } });
  }
  return faults;
}

/** Calls `refuse` for everything that is not drawing; throws a `NotationFault` where a text is no XML. */
function readSvg(text: string, refuse: Refuse): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const at = (length = 0): Position => ({
    line: parser.line,
    column: Math.max(parser.column - length, 1),
  });
  const places = new Map<string, Position>();
  let start = at();
  let style = "";
  watchProlog(parser, refuse, at);
  parser.on("opentagstart", ({ name }) => {
    start = at(name.length + 1);
    places.clear();
    style = "";
  });
  parser.on("attribute", ({ name, value }) => {
    places.set(name, at(name.length + value.length + 2));
  });
  parser.on("opentag", ({ name, uri, local, attributes }) => {
    if (!isSafeElement(uri, local)) refuse(`<${name}>`, start);
    for (const attribute of Object.values(attributes))
      if (!isSafeAttribute(attribute))
        refuse(`${attribute.name}="${attribute.value}"`, places.get(attribute.name) ?? start);
  });
  const addStyle = (part: string) => (style += part);
  parser.on("text", addStyle);
  parser.on("cdata", addStyle);
  parser.on("closetag", ({ local }) => {
    if (local === "style" && !isSafeStyle(style)) refuse(`<style>${style}`, start);
  });
  parser.on("error", ({ message }) => {
    throw new NotationFault(message.replace(/^\d+:\d+: /, ""), at());
  });
  parser.write(text).close();
}

type Refuse = (code: string, position: Position) => void;

/** Refuses what comes before the picture and may change what it is: entities, style sheets, another encoding. */
function watchProlog(parser: SaxesParser<{ xmlns: true }>, refuse: Refuse, at: () => Position): void {
  parser.on("xmldecl", ({ encoding = "utf-8" }) => {
    if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) refuse(`encoding="${encoding}"`, at());
  });
  parser.on("doctype", (doctype) => {
    if (doctype.includes("[")) refuse(`<!DOCTYPE${doctype}>`, at());
  });
  parser.on("processinginstruction", ({ target, body }) => {
    refuse(`<?${target} ${body}?>`, at());
  });
}

/** Ends the reading of a picture that is no XML. */
class NotationFault extends Error {
  readonly position: Position;
  constructor(message: string, position: Position) {
    super(message);
    this.position = position;
  }
}

const isSafeElement = (uri: string, local: string) =>
  uri === SVG ? svgElements.has(local) : inertNamespaces.has(uri);

function isSafeAttribute({ uri, local, value }: SaxesAttributeNS): boolean {
  if (uri === XLINK) return local !== "href" || isInside(value);
  if (uri !== "")
    return uri.startsWith("http://www.w3.org/XML/") ? local !== "base" : inertNamespaces.has(uri);
  if (local === "href" || local === "src") return isInside(value);
  return !/^on/i.test(local) && isSafeStyle(value);
}

/** An address of a part of the same picture, or of a photograph or typeface that it brings along. */
const isInside = (address: string) =>
  /^\s*(?:#|data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/\w+);base64,[\w+/=\s]*$)/i.test(address);

/** A style, or a value that may be one, which asks for no file. A backslash could spell any word of CSS. */
const isSafeStyle = (style: string) =>
  !/@import|image-set\(|\bsrc\(|\\/i.test(style) &&
  [...style.matchAll(/url\(\s*["']?([^"')]*)/gi)].every(([, address = ""]) => isInside(address));

const shorten = (code: string) => {
  const line = code.replaceAll(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
