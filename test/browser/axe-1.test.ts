import { testPageKinds } from "../support/page-kind-tests.ts";

testPageKinds(0, 3);
