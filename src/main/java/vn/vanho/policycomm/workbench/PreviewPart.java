package vn.vanho.policycomm.workbench;

import vn.vanho.policycomm.channels.TextPart;

/**
 * A part of a channel's text as people see it before it is posted.
 *
 * @param text empty for a part that was left out
 */
record PreviewPart(TextPart part, String text) {

    /** Syllables that a speaker reads in a minute; Vietnamese, Thai and Mông texts are written syllable by syllable. */
    private static final int READ_IN_A_MINUTE = 200;

    /** Unicode characters, as the channel counts them. */
    public int length() {
        return text.codePointCount(0, text.length());
    }

    public boolean tooLong() {
        return length() > part.longest();
    }

    public boolean missing() {
        return part.required() && text.isBlank();
    }

    public boolean written() {
        return !text.isBlank();
    }

    /** How long reading it aloud takes, in half minutes, rounded. */
    public int halfMinutes() {
        int syllables = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        return Math.round(2f * syllables / READ_IN_A_MINUTE);
    }

    /** Whether it is read within the three to five minutes that loudspeakers are given. */
    public boolean readInTime() {
        return halfMinutes() >= 6 && halfMinutes() <= 10;
    }

    /** The same in minutes for people, e.g. {@code 3,5}. */
    public String minutes() {
        return halfMinutes() / 2 + (halfMinutes() % 2 == 0 ? "" : ",5");
    }
}
