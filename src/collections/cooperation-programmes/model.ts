import type { CooperationProgrammeFile } from "./schema.ts";
import { toPartyLink, type Link, type PartyLink } from "#src/core/links/link.ts";
import { toBudget, type Budget } from "./budget.ts";
import { getProgress, type IndicatorFile, type Progress } from "./progress.ts";

type TaskFile = CooperationProgrammeFile["tasks"][number];

/** A page of the portal that answers a task: a fixed address, or an entry. */
export type PortalPage = TaskFile["portal"][number];

/** A task with the portal's pages that answer it and the text of its goal. */
export type ProgrammeTask = Omit<TaskFile, "portal" | "goal"> & { portal: Link[]; goal: string | undefined };

/** An indicator with its progress, its values in the order of years. */
export type ProgrammeIndicator = Omit<IndicatorFile, "goal"> & {
  goal: string | undefined;
  progress: Progress;
};

type Resolved = "years" | "issuedBy" | "parent" | "consultation" | "budget" | "tasks" | "indicators";

/** A cooperation programme with every reference resolved. */
export type CooperationProgramme = Omit<CooperationProgrammeFile, Resolved> & {
  id: string;
  href: string;
  years: { from: number; to: number };
  issuedBy: PartyLink | undefined;
  parentId: string | undefined;
  consultation: Link | undefined;
  budget: Budget | undefined;
  tasks: ProgrammeTask[];
  indicators: ProgrammeIndicator[];
};

/** What is needed to resolve a programme's references. */
export type ProgrammeContext = {
  entities: ReadonlyMap<string, Link>;
  findPortalPage: (page: Partial<PortalPage>) => Link | undefined;
};

/** The first and the last year in force. */
export const getYears = ({ from, to }: CooperationProgrammeFile["years"]): { from: number; to: number } => ({
  from,
  to: to ?? from,
});

/** Derives a programme's model from its file. */
export function toCooperationProgramme(
  id: string,
  href: string,
  file: CooperationProgrammeFile,
  { entities, findPortalPage }: ProgrammeContext,
): CooperationProgramme {
  const { parent, ...own } = file;
  const goals = new Map(listGoals(file).map((goal) => [goal.id, goal.text]));
  const textOf = (goal: string | undefined) => (goal === undefined ? undefined : goals.get(goal));
  return {
    ...own,
    id,
    href,
    years: getYears(file.years),
    issuedBy: file.issuedBy && toPartyLink(file.issuedBy, entities),
    parentId: parent?.id,
    consultation: file.consultation && findPortalPage(file.consultation),
    budget: file.budget && toBudget(file.budget),
    tasks: file.tasks.map((task) => ({
      ...task,
      goal: textOf(task.goal),
      portal: task.portal.flatMap((page) => findPortalPage(page) ?? []),
    })),
    indicators: file.indicators.map((indicator) => ({
      ...indicator,
      goal: textOf(indicator.goal),
      values: indicator.values.toSorted((a, b) => a.year - b.year),
      progress: getProgress(indicator),
    })),
  };
}

/** Goals and the goals below them in one list, in the order of the programme. */
export const listGoals = ({
  goals = [],
}: Partial<Pick<CooperationProgrammeFile, "goals">>): { id: string; text: string }[] =>
  goals.flatMap(({ id, text, subgoals }) => [{ id, text }, ...subgoals]);
