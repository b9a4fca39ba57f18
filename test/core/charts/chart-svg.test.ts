import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import { toChart } from "#src/core/charts/chart.ts";
import { toChartSvg } from "#src/core/charts/chart-svg.ts";

const long = "Stowarzyszenie „Pomoc & praca” <bez barier> dla mieszkańców województwa kujawsko-pomorskiego";
const chart = toChart([
  { label: long, value: 4 },
  { label: "Fundacje", value: 2 },
  { label: "Nikt", value: 0 },
]);
const svg = toChartSvg({
  title: "Formy <prawne> & inne",
  description: "Opis",
  credit: "Portal, 2026",
  chart,
  texts: ["4 (66%)", "2", "0"],
});

it("the SVG of a chart is well-formed, with a title and a description, whatever characters the labels have", () => {
  expect(XMLValidator.validate(svg)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "@" });
  const { svg: root } = parser.parse(svg) as { svg: Record<string, never> };
  expect(root["title"]).toMatchObject({ "#text": "Formy <prawne> & inne", "@id": "title" });
  expect(root["desc"]).toMatchObject({ "#text": "Opis", "@id": "desc" });
  const rows = root["g"] as unknown as {
    title: string;
    text: { "#text": string | number }[];
    rect: { "@width": string };
  }[];
  expect(rows.map(({ title }) => title)).toEqual([`${long}: 4 (66%)`, "Fundacje: 2", "Nikt: 0"]);
  const widths = rows.map(({ rect }) => Number(rect["@width"]));
  expect(widths).toEqual([370, 185, 0]);
  expect(String(rows[0]?.text[0]?.["#text"])).toMatch(/^Stowarzyszenie .{10,28}…$/);
});

it("the SVG of a chart is self-contained, without style sheets, scripts and external addresses", () => {
  expect(svg).not.toMatch(/<style|<script|var\(|href|url\(/);
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
});
