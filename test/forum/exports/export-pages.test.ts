import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readNow } from "#src/core/time/read-now.ts";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCalendar } from "#test/support/read-calendar.ts";
import { getPageIndex } from "#test/sites/site.ts";
import { validateScheduleJson, validateScheduleXml } from "#test/support/validate-schedule.ts";

const { folder, list: pages } = await getPageIndex("region");

describe("exports of the forums", () => {
  const forum = join(folder, "forum");
  const files = readdirSync(forum, { recursive: true, encoding: "utf8" });
  const ofType = (ending: string) => files.filter((file) => file.endsWith(ending));
  const read = (file: string) => readFileSync(join(forum, file), "utf8");
  const editions = pages.filter(({ path }) => /^\/forum\/[^/]+\/[^/]+\/$/.test(path));

  it("include readable calendars, whose events have the addresses of existing pages", () => {
    expect(ofType(".ics").length).toBeGreaterThan(60);
    for (const file of ofType(".ics")) {
      const { name, events } = readCalendar(read(file));
      expect(name, file).not.toBe("");
      expect(events.length, file).toBeGreaterThan(0);
      for (const { url, uid } of events) {
        expect(existsSync(join(folder, new URL(url).pathname, "index.html")), `${file}: ${url}`).toBe(true);
        expect(uid, file).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
      }
    }
  });

  it("include one calendar with every edition whose dates are known", () => {
    const { events } = readCalendar(read("kalendarz.ics"));
    expect(events.length).toBeGreaterThan(1);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it("include schedules that are valid by their schemas", async () => {
    expect(ofType("program.xml").length).toBeGreaterThan(0);
    for (const file of ofType("program.xml")) expect(await validateScheduleXml(read(file)), file).toEqual([]);
    for (const file of ofType("program.json"))
      expect(validateScheduleJson(JSON.parse(read(file))), file).toEqual([]);
    expect(ofType("program.json").length).toBe(ofType("program.xml").length);
  });

  it("are linked from the page of the edition, with their media types", () => {
    const linked = editions.flatMap(({ document }) =>
      [...document.querySelectorAll("main a[type]")].map((link) => [
        link.getAttribute("href") ?? "",
        link.getAttribute("type"),
      ]),
    );
    const typeOf = new Map(linked as [string, string][]);
    for (const file of ofType("program.xml"))
      expect(typeOf.get(`/forum/${file}`)).toBe("application/vnd.c3voc.schedule+xml");
    const whole = ofType(".ics").filter((file) => /^[^/]+\/[^/]+\.ics$/.test(file));
    for (const file of whole) {
      const { events } = readCalendar(read(file));
      const isPast = events.every(({ endsAt }) => endsAt < readNow());
      expect(typeOf.get(`/forum/${file}`), file).toBe(isPast ? undefined : "text/calendar");
    }
  });

  it("include a printable programme with a QR code of the edition, not indexed by search engines", () => {
    const printouts = pages.filter(({ path }) => /^\/forum\/.*\/druk\/$/.test(path));
    expect(printouts.length).toBeGreaterThan(0);
    for (const { path, document } of printouts) {
      expect(document.querySelector("main img[src^='data:']")?.getAttribute("alt"), path).toContain(
        path.replace("druk/", ""),
      );
      expect(document.querySelectorAll("main table tbody tr").length, path).toBeGreaterThan(0);
      expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toContain("noindex");
    }
  });
});
