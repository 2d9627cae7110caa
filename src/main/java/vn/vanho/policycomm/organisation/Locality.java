package vn.vanho.policycomm.organisation;

/**
 * The place that the application serves.
 *
 * @param authority who issues documents, e.g. {@code Ủy ban nhân dân huyện Vân Hồ}
 * @param shortAuthority its short form, e.g. {@code UBND huyện Vân Hồ}
 * @param symbol its sign in document numbers, e.g. {@code UBND}
 * @param place the place name in the date line of documents, e.g. {@code Vân Hồ}
 * @param colours of its pages
 */
public record Locality(String authority, String shortAuthority, String symbol, String place, Colours colours) {}
