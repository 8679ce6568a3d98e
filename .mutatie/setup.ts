import fc from "fast-check";

// A mutant that is noticed is done with: no search for the smallest input.
fc.configureGlobal({ endOnFailure: true });
