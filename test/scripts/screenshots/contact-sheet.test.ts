import { describe, expect, it } from "vitest";
import { toContactSheet, toName, views } from "#scripts/screenshots/contact-sheet.ts";

describe("the page to leaf through screenshots", () => {
  it("shows each page on a phone and on a wide screen, light and dark", () => {
    const [light = { name: "" }] = views;
    expect(views.map(({ name }) => name)).toEqual(["360-light", "1280-light", "360-dark", "1280-dark"]);
    expect(toName("/", light)).toBe("start-360-light.png");
    expect(toName("/podmioty/forma/", light)).toBe("podmioty-forma-360-light.png");
    const sheet = toContactSheet(["/", "/szukaj/?q=<b>"]);
    expect(sheet.match(/<img/g)).toHaveLength(8);
    expect(sheet).toContain("<h2>/szukaj/?q=&lt;b></h2>");
  });
});
