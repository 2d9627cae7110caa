package vn.vanho.policycomm.consultation.internal;

/**
 * A heading found in a line.
 *
 * @param number as printed
 * @param rest what stands after the number, maybe empty
 */
record Heading(Level level, String number, String rest) {

    /** What a heading can announce, with the word of its address. */
    enum Level {
        PART("phan"),
        CHAPTER("chuong"),
        SECTION("muc"),
        SUBSECTION("tieu-muc"),
        ARTICLE("dieu"),
        ANNEX("phu-luc");

        final String word;

        Level(String word) {
            this.word = word;
        }
    }
}
