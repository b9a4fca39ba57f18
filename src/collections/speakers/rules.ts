import type { SpeakerFile } from "./schema.ts";
import type { Content, Entry, Rule } from "#src/collections/content.ts";
import { problemAt } from "#src/collections/content.ts";
import { isAfter } from "#src/core/time/partial-dates.ts";
import type { Problem } from "#src/check/problems.ts";

type Speaker = Entry<SpeakerFile>;

const agreed = (speaker: Speaker | undefined, part: "name" | "picture" | "recording") =>
  speaker?.data.consent?.scope.includes(part) ?? false;

/** People are shown only as far as they consented: by name, in a picture, in a recording (GDPR art. 7(1)). */
const checkSpeakers: Rule = (content, today) => [
  ...content.entries.speakers.flatMap((speaker) => checkSpeaker(speaker, today)),
  ...checkRecordings(content),
];

/** The rules of speakers. */
export const rules: readonly Rule[] = [checkSpeakers];

function checkSpeaker(speaker: Speaker, today: string): Problem[] {
  const { consent, organisation, picture } = speaker.data;
  if (speaker.refused.has("consent")) return [];
  const problems: Problem[] = [];
  if (!agreed(speaker, "name") && !organisation && !speaker.refused.has("organisation"))
    problems.push(problemAt(speaker, "speaker-without-credit", []));
  if (picture && !agreed(speaker, "picture"))
    problems.push(problemAt(speaker, "speaker-picture-without-consent", ["picture"]));
  if (consent && isAfter(consent.date, today))
    problems.push(problemAt(speaker, "date-in-future", ["consent", "date"], { date: consent.date, today }));
  return problems;
}

/** A recording is published only when everybody in it consented. */
function checkRecordings(content: Content): Problem[] {
  const speakers = new Map(content.entries.speakers.map((speaker) => [speaker.id, speaker]));
  return content.entries["forum-editions"].flatMap((edition) =>
    (edition.data.programme ?? []).flatMap(({ sessions }, day) =>
      sessions.flatMap(({ recording, speakers: named }, index) => {
        const silent = named.filter(({ id }) => speakers.has(id) && !agreed(speakers.get(id), "recording"));
        if (recording === undefined || silent.length === 0) return [];
        const path = ["programme", day, "sessions", index, "recording"];
        const values = { speakers: silent.map(({ id }) => id).join(", ") };
        return [problemAt(edition, "recording-without-consent", path, values)];
      }),
    ),
  );
}
