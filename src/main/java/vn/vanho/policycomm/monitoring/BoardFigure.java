package vn.vanho.policycomm.monitoring;

/**
 * A sum of one measure.
 *
 * @param measure e.g. {@code SESSIONS}
 * @param name in Vietnamese
 * @param value whole number; for money in đồng
 */
public record BoardFigure(String measure, String name, long value) {}
