import type { Option, Prompter } from "#src/commands/new/prompter.ts";

/** Answers questions by the name of the field in brackets; says what was asked and what was refused. */
export function scripted(replies: Readonly<Record<string, string[]>>) {
  const asked: string[] = [];
  const refused: string[] = [];
  const offered = new Map<string, readonly Option[]>();
  const left = new Map(Object.entries(replies).map(([name, list]) => [name, [...list]]));
  const reply: Prompter["text"] = ({ message, initial = "", judge }) => {
    const name = /\(([\w.]+)\)/.exec(message)?.[1] ?? "id";
    asked.push(name);
    for (;;) {
      const answer = left.get(name)?.shift() ?? initial;
      const fault = judge?.(answer);
      if (fault === undefined) return Promise.resolve(answer);
      refused.push(fault);
      if (!left.get(name)?.length && initial === "") throw new Error(`no answer for ${message}: ${fault}`);
    }
  };
  const choose: Prompter["choose"] = (question, options) => {
    offered.set(/\(([\w.]+)\)/.exec(question.message)?.[1] ?? "", options);
    return reply({ ...question, initial: options.some(({ value }) => value === "no") ? "no" : "" });
  };
  return { prompter: { text: reply, choose }, asked, refused, offered };
}
