import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Projects in the order in which what they need is there: the sites are built beside the first. */
const projects = ["unit", "pages", "journeys"];

/** Files that take longest although they are small; last, one of them would keep a single core busy. */
const long = /-page-kinds\.test|search-quality\.test|fuzz\/records\.test/;

/** Looks at the site that is built last. */
const late = /rebuilt-pages\.test/;

function rankOf({ project, moduleId }: TestSpecification): number {
  if (late.test(moduleId)) return projects.length;
  return projects.indexOf(project.name) - (long.test(moduleId) ? 0.5 : 0);
}

/** The order of all test files: by project, the long ones first in each, so that no core waits at the end. */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const byLength = await super.sort(files);
    return byLength.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}
