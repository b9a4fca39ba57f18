import { findPageKinds, findTranslatedKinds } from "#scripts/browser/find-page-kinds.ts";
import { listBuilds } from "#test/support/list-builds.ts";
import { getSite } from "#test/sites/site.ts";
import { testPageKinds } from "./page-kind-tests.ts";

const { folder, content } = await getSite("content");
const translations = listBuilds(content).slice(1);

testPageKinds("content", [
  ...findPageKinds(folder),
  ...translations.flatMap(({ language }) => findTranslatedKinds(folder, language)),
]);
