/** The board of a year as people read it: units in groups, sums, bars of a chart. */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.monitoring.page;
