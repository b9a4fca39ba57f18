import award from "./interface/award.json" with { type: "json" };
import calendar from "./interface/calendar.json" with { type: "json" };
import calls from "./interface/calls.json" with { type: "json" };
import consultation from "./interface/consultation.json" with { type: "json" };
import cooperation from "./interface/cooperation.json" with { type: "json" };
import directory from "./interface/directory.json" with { type: "json" };
import embed from "./interface/embed.json" with { type: "json" };
import entity from "./interface/entity.json" with { type: "json" };
import financing from "./interface/financing.json" with { type: "json" };
import event from "./interface/event.json" with { type: "json" };
import forumExport from "./interface/forum-export.json" with { type: "json" };
import forum from "./interface/forum.json" with { type: "json" };
import gallery from "./interface/gallery.json" with { type: "json" };
import goodPractice from "./interface/good-practice.json" with { type: "json" };
import government from "./interface/government.json" with { type: "json" };
import knowledge from "./interface/knowledge.json" with { type: "json" };
import listing from "./interface/listing.json" with { type: "json" };
import map from "./interface/map.json" with { type: "json" };
import news from "./interface/news.json" with { type: "json" };
import opp from "./interface/opp.json" with { type: "json" };
import network from "./interface/network.json" with { type: "json" };
import outcome from "./interface/outcome.json" with { type: "json" };
import period from "./interface/period.json" with { type: "json" };
import portal from "./interface/portal.json" with { type: "json" };
import procurement from "./interface/procurement.json" with { type: "json" };
import programme from "./interface/programme.json" with { type: "json" };
import resource from "./interface/resource.json" with { type: "json" };
import search from "./interface/search.json" with { type: "json" };
import shortlist from "./interface/shortlist.json" with { type: "json" };
import statistics from "./interface/statistics.json" with { type: "json" };
import support from "./interface/support.json" with { type: "json" };
import territory from "./interface/territory.json" with { type: "json" };
import volunteering from "./interface/volunteering.json" with { type: "json" };

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
