package vn.vanho.policycomm.reporting.internal;

/**
 * One comment as a row of the table.
 *
 * @param first whether it opens its group, whose own cells then stretch over the rows that follow
 */
record CommentRow(boolean first, Tags values) {}
