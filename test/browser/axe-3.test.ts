import { testPageKinds } from "../support/page-kind-tests.ts";

testPageKinds(2, 3);
