package vn.vanho.policycomm.monitoring.page;

import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.monitoring.ItemState;

/**
 * An item of the chart and its table.
 *
 * @param planned its window
 * @param actual from its first beginning to its last end, or to today while it goes on; null before
 */
public record ItemRow(ItemState item, Axis.Bar planned, Axis.@Nullable Bar actual) {}
