import award from "#src/collections/award-editions/messages.pl.json" with { type: "json" };
import calendar from "#src/calendar/messages.pl.json" with { type: "json" };
import calls from "#src/collections/calls/messages.pl.json" with { type: "json" };
import consultation from "#src/collections/consultations/messages.pl.json" with { type: "json" };
import cooperation from "#src/collections/cooperation-programmes/messages.pl.json" with { type: "json" };
import directory from "#src/directory/messages.pl.json" with { type: "json" };
import embed from "#src/embed/messages.pl.json" with { type: "json" };
import entity from "#src/collections/entities/messages.pl.json" with { type: "json" };
import financing from "#src/collections/financing/messages.pl.json" with { type: "json" };
import event from "#src/collections/events/messages.pl.json" with { type: "json" };
import forumExport from "#src/forum/messages-export.pl.json" with { type: "json" };
import forum from "#src/forum/messages.pl.json" with { type: "json" };
import gallery from "#src/ui/messages-gallery.pl.json" with { type: "json" };
import goodPractice from "#src/collections/good-practices/messages.pl.json" with { type: "json" };
import government from "#src/collections/local-governments/messages.pl.json" with { type: "json" };
import knowledge from "#src/knowledge/messages.pl.json" with { type: "json" };
import listing from "#src/listing/messages.pl.json" with { type: "json" };
import map from "#src/map/messages.pl.json" with { type: "json" };
import news from "#src/collections/news/messages.pl.json" with { type: "json" };
import opp from "#src/collections/opp-years/messages.pl.json" with { type: "json" };
import network from "#src/collections/networks/messages.pl.json" with { type: "json" };
import outcome from "#src/forum/messages-outcome.pl.json" with { type: "json" };
import period from "#src/ui/messages.pl.json" with { type: "json" };
import portal from "#src/site/messages.pl.json" with { type: "json" };
import procurement from "#src/procurement/messages.pl.json" with { type: "json" };
import programme from "#src/forum/messages-programme.pl.json" with { type: "json" };
import resource from "#src/collections/resources/messages.pl.json" with { type: "json" };
import search from "#src/search/messages.pl.json" with { type: "json" };
import shortlist from "#src/shortlist/messages.pl.json" with { type: "json" };
import statistics from "#src/statistics/messages.pl.json" with { type: "json" };
import support from "#src/collections/support-centres/messages.pl.json" with { type: "json" };
import territory from "#src/territory/messages.pl.json" with { type: "json" };
import volunteering from "#src/volunteering/messages.pl.json" with { type: "json" };

/** All texts of the interface in Polish, a file for each area. */
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
