package vn.vanho.policycomm.organisation;

/**
 * The colours of the locality's pages, each as {@code #rrggbb}.
 *
 * @param main of headings, links and buttons; white text on it can be read (WCAG 2: contrast 4.5 or more)
 * @param accent of lines beside it
 */
public record Colours(String main, String accent) {}
