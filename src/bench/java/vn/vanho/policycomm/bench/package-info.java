/** Benchmarks: what our application costs beyond the engine alone, as ratios within one run. */
package vn.vanho.policycomm.bench;
