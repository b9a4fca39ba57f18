import { Parser } from "htmlparser2";

/** Words that stand in nearly every Polish sentence and in no English one. */
const POLISH = /(?<!\p{L})(?:dla|lub|oraz|przez|się|która|które|który|których|jest|są)(?!\p{L})/gu;
/** What English sentences have; and names in quotation marks and addresses, which may be Polish. */
const ENGLISH = /(?<!\p{L})(?:and|are|by|for|from|in|is|of|the|to|with)(?!\p{L})/iu;
const QUOTED = /[“"„][^”"]*[”"]|\S+\/\S+/gu;
/** A text in these has no marks, or none that are read aloud. */
const UNREAD = new Set(["script", "style", "title", "option", "pre", "textarea", "template"]);

/** Texts of a page that are Polish, though the nearest language that is named around them is English. */
export function listUnmarkedPolish(html: string): string[] {
  const found: string[] = [];
  const levels: { language: string | undefined; isRead: boolean }[] = [];
  const isPolish = (text: string) =>
    [...text.replaceAll(QUOTED, "").matchAll(POLISH)].length > 0 &&
    !ENGLISH.test(text.replaceAll(QUOTED, ""));
  const parser = new Parser({
    onopentag(name, { lang }) {
      const { language, isRead = true } = levels.at(-1) ?? {};
      levels.push({ language: lang ?? language, isRead: isRead && !UNREAD.has(name) });
    },
    onclosetag: () => void levels.pop(),
    ontext(text) {
      const { language, isRead } = levels.at(-1) ?? {};
      if (isRead && language === "en" && isPolish(text)) found.push(text.trim());
    },
  });
  parser.end(html);
  return found;
}
