// Writes the comment of the review on a merge request of GitLab, or writes it anew, and labels it by the collections that change.
import { readFileSync } from "node:fs";

const MARK = "<!-- spolecznik-review -->";
const { CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, REVIEW_TOKEN } = process.env;
const request = `/projects/${CI_PROJECT_ID}/merge_requests/${CI_MERGE_REQUEST_IID}`;

async function ask(path, method = "GET", values = undefined) {
  const answer = await fetch(`${CI_API_V4_URL}${path}`, {
    method,
    headers: { "PRIVATE-TOKEN": REVIEW_TOKEN, "content-type": "application/json" },
    body: values && JSON.stringify(values),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
  return answer.json();
}

const body = readFileSync("comment.md", "utf8");
const { records } = JSON.parse(readFileSync("review.json", "utf8"));
const { id: self } = await ask("/user");
const notes = await ask(`${request}/notes?per_page=100&sort=asc`);
const own = notes.find((note) => note.author.id === self && note.body.startsWith(MARK));
await (own ? ask(`${request}/notes/${own.id}`, "PUT", { body }) : ask(`${request}/notes`, "POST", { body }));
await ask(request, "PUT", { add_labels: [...new Set(records.map(({ label }) => label))].join(",") });
