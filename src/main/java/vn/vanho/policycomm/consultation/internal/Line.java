package vn.vanho.policycomm.consultation.internal;

/**
 * One printed line of a draft: a paragraph, or what stands between two line breaks in one.
 *
 * @param text tidied (see {@link TidyText}), never blank
 * @param emphasised all bold, centred or in a heading style
 * @param starts begins a paragraph
 * @param contents an entry of a typed table of contents
 */
record Line(String text, boolean emphasised, boolean starts, boolean contents) {}
