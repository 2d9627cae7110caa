/** The board of a year as people read it: late first, with sums, and with bars for a chart. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.monitoring.page;
