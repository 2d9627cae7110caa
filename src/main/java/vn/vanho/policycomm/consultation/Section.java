package vn.vanho.policycomm.consultation;

/**
 * One piece of a draft.
 *
 * @param kind its level
 * @param address stable within a draft: {@code chuong-1}, {@code dieu-5}, {@code dieu-5.khoan-2}, {@code
 *     dieu-5.khoan-2.diem-a}; {@code dieu-5.diem-a} for a point without a clause
 * @param number as printed: {@code I}, {@code 5}, {@code 5a}, {@code đ}
 * @param heading the title of a part, chapter, section or article, without its number; empty for clauses and points
 * @param body the text below the heading that belongs to no narrower section, paragraphs divided by {@code \n}
 */
public record Section(SectionKind kind, String address, String number, String heading, String body) {

    /** What people call it, from the narrowest level: {@code điểm a khoản 2 Điều 5}, {@code Điều 5}. */
    public String label() {
        return labelOf(address);
    }

    /** What people call an address. */
    public static String labelOf(String address) {
        return SectionLabels.of(address);
    }
}
