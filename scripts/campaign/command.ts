import { contentFolder } from "#src/check/files/content-files.ts";
import { defineCommand, type Speaker } from "#src/commands/command.ts";
import { choice, initially, optional, parseCount, severally, switchOption } from "#src/commands/options.ts";
import { runCampaign, type CampaignRequest } from "#src/confirmation/round/run-campaign.ts";

/** `npm run campaign`: asks organisations whether their entries are true. */
export const campaignCommand = defineCommand("campaign", {
  parameters: {
    flags: {
      due: optional(parseCount),
      remind: optional(parseCount),
      status: switchOption(),
      bounced: severally(String),
      optOut: severally(String),
      folder: optional(String),
      county: optional(String),
      form: optional(String),
      subregion: optional(String),
      limit: optional(parseCount),
      valid: initially("60", parseCount),
      letters: choice(["pl", "en"], "pl"),
      write: switchOption(),
    },
  },
  run: (speaker: Speaker, request: CampaignRequest) => runCampaign(speaker, contentFolder(), request),
});
