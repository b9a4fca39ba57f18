import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { listGraphFaults } from "#src/collections/decision-paths/graph.ts";
import { listDecisionSteps } from "#src/collections/decision-paths/walk.ts";
import { decisionPathSchema } from "#src/collections/decision-paths/schema.ts";

const toHref = (answers: readonly string[]) => `/${answers.join("/")}`;
const outcome = (id: string) => ({
  id,
  title: "Wynik",
  text: "Uzasadnienie",
  forms: [],
  guides: [],
  pages: [],
});
const question = (id: string, ...next: string[]) => ({
  id,
  text: `Pytanie ${id}`,
  answers: next.map((target, index) => ({ id: `o${index}`, text: `Odpowiedź ${index}`, next: target })),
});

describe("a decision path", () => {
  const graph = {
    start: "a",
    questions: [question("a", "b", "x"), question("b", "x", "y")],
    outcomes: [outcome("x"), outcome("y")],
  };

  it("has a page for every sequence of answers", () => {
    const steps = listDecisionSteps(graph, toHref);
    expect(steps.map(({ href }) => href)).toEqual(["/", "/o0", "/o0/o0", "/o0/o1", "/o1"]);
    expect(steps.at(-2)).toMatchObject({
      outcome: { id: "y" },
      given: [
        { question: "Pytanie a", answer: "Odpowiedź 0", href: "/" },
        { question: "Pytanie b", answer: "Odpowiedź 1", href: "/o0" },
      ],
    });
  });

  it.each([
    [{ ...graph, start: "z" }, ["start-unknown", "unreachable"]],
    [{ ...graph, questions: [question("a", "b", "z"), question("b", "x", "y")] }, ["unknown"]],
    [{ ...graph, questions: [question("a", "b", "x"), question("b", "a", "y")] }, ["cycle"]],
    [{ ...graph, questions: [question("a", "x", "y")] }, []],
    [{ ...graph, outcomes: [...graph.outcomes, outcome("w")] }, ["unreachable"]],
    [{ ...graph, outcomes: [...graph.outcomes, outcome("y")] }, ["duplicate"]],
  ])("has dead ends, cycles and unreachable steps reported (%#)", (faulty, kinds) => {
    expect([...new Set(listGraphFaults(faulty).map(({ kind }) => kind))]).toEqual(kinds);
  });
});

describe("the decision paths of the reference region", () => {
  const folder = join(import.meta.dirname, "../../fixtures/region/decision-paths");
  it.each(readdirSync(folder))("%s: every path ends in an outcome with a next step", (file) => {
    const path = decisionPathSchema().parse(parse(readFileSync(`${folder}/${file}`, "utf8")));
    expect(listGraphFaults(path)).toEqual([]);
    const steps = listDecisionSteps(path, toHref);
    const hrefs = new Set(steps.map(({ href }) => href));
    for (const step of steps) {
      if ("outcome" in step)
        expect(step.outcome.forms.length + step.outcome.guides.length).toBeGreaterThan(0);
      else for (const answer of step.question.answers) expect(hrefs).toContain(answer.href);
    }
    const ends = steps.flatMap((step) => ("outcome" in step ? [step.outcome.id] : []));
    expect(new Set(ends)).toEqual(new Set(path.outcomes.map(({ id }) => id)));
  });
});
