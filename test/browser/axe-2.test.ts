import { testPageKinds } from "../support/page-kind-tests.ts";

testPageKinds(1, 3);
