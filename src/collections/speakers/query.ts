import { paths } from "#src/i18n/paths.ts";
import { getContext } from "#src/store/context.ts";
import { modelsOf } from "#src/store/load.ts";
import { toSpeaker, toSpeakerCredit } from "./model.ts";

/** All speakers, as the portal may name them, and with their page if they consented to one. */
export const listSpeakers = modelsOf("speakers", async () => {
  const { entities } = await getContext();
  return {
    toModel: (id, file) => {
      const href = paths.speaker(id);
      return { credit: toSpeakerCredit(file, href, entities), page: toSpeaker(id, file, href, entities) };
    },
    compare: (a, b) => a.id.localeCompare(b.id),
  };
});
