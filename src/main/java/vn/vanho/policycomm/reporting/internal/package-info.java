/**
 * How documents are filled and packed. Their templates are Word files under {@code templates/documents}, in which
 * {@code {{tags}}} stand for values. In the table's template a tag must lie in one run, the row with {@code {{point}}}
 * opens a group and the row below it serves the group's further comments; its cells are merged with those above.
 */
@org.jspecify.annotations.NullMarked
package vn.vanho.policycomm.reporting.internal;
