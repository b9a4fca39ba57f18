import award from "#src/collections/award-editions/messages.en.json" with { type: "json" };
import calendar from "#src/calendar/messages.en.json" with { type: "json" };
import calls from "#src/collections/calls/messages.en.json" with { type: "json" };
import consultation from "#src/collections/consultations/messages.en.json" with { type: "json" };
import cooperation from "#src/collections/cooperation-programmes/messages.en.json" with { type: "json" };
import directory from "#src/directory/messages.en.json" with { type: "json" };
import embed from "#src/embed/messages.en.json" with { type: "json" };
import entity from "#src/collections/entities/messages.en.json" with { type: "json" };
import financing from "#src/collections/financing/messages.en.json" with { type: "json" };
import event from "#src/collections/events/messages.en.json" with { type: "json" };
import forumExport from "#src/forum/messages-export.en.json" with { type: "json" };
import forum from "#src/forum/messages.en.json" with { type: "json" };
import gallery from "#src/ui/messages-gallery.en.json" with { type: "json" };
import goodPractice from "#src/collections/good-practices/messages.en.json" with { type: "json" };
import government from "#src/collections/local-governments/messages.en.json" with { type: "json" };
import knowledge from "#src/knowledge/messages.en.json" with { type: "json" };
import listing from "#src/listing/messages.en.json" with { type: "json" };
import map from "#src/map/messages.en.json" with { type: "json" };
import news from "#src/collections/news/messages.en.json" with { type: "json" };
import opp from "#src/collections/opp-years/messages.en.json" with { type: "json" };
import network from "#src/collections/networks/messages.en.json" with { type: "json" };
import outcome from "#src/forum/messages-outcome.en.json" with { type: "json" };
import period from "#src/ui/messages.en.json" with { type: "json" };
import portal from "#src/site/messages.en.json" with { type: "json" };
import procurement from "#src/procurement/messages.en.json" with { type: "json" };
import programme from "#src/forum/messages-programme.en.json" with { type: "json" };
import resource from "#src/collections/resources/messages.en.json" with { type: "json" };
import search from "#src/search/messages.en.json" with { type: "json" };
import shortlist from "#src/shortlist/messages.en.json" with { type: "json" };
import statistics from "#src/statistics/messages.en.json" with { type: "json" };
import support from "#src/collections/support-centres/messages.en.json" with { type: "json" };
import territory from "#src/territory/messages.en.json" with { type: "json" };
import volunteering from "#src/volunteering/messages.en.json" with { type: "json" };

/** All texts of the interface in English, a file for each area. */
export default {
  ...award,
  ...calendar,
  ...calls,
  ...consultation,
  ...cooperation,
  ...directory,
  ...embed,
  ...entity,
  ...financing,
  ...event,
  ...forum,
  ...forumExport,
  ...gallery,
  ...goodPractice,
  ...government,
  ...knowledge,
  ...listing,
  ...map,
  ...news,
  ...opp,
  ...network,
  ...outcome,
  ...period,
  ...portal,
  ...procurement,
  ...programme,
  ...resource,
  ...search,
  ...shortlist,
  ...statistics,
  ...support,
  ...territory,
  ...volunteering,
};
