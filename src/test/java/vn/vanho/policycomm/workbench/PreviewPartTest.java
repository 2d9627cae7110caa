package vn.vanho.policycomm.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vanho.policycomm.channels.TextPart;

/** A part's length as the channel counts it, and the time it takes to read it aloud. */
class PreviewPartTest {

    private static PreviewPart part(String text, int longest) {
        return new PreviewPart(new TextPart("field", "Phần", longest, true), text);
    }

    @Test
    void charactersAreCountedNotUnitsOfStorage() {
        PreviewPart part = part("Mời 📣", 5);
        assertThat(part.length()).isEqualTo(5);
        assertThat(part.tooLong()).isFalse();
        assertThat(part("Mời 📣!", 5).tooLong()).isTrue();
    }

    @Test
    void aRequiredPartWithoutTextIsMissing() {
        assertThat(part(" \n", 5).missing()).isTrue();
        assertThat(part("a", 5).missing()).isFalse();
        assertThat(new PreviewPart(new TextPart("field", "Phần", 5, false), "").missing())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "500, '2,5', false",
        "600, 3, true",
        "700, '3,5', true",
        "1000, 5, true",
        "1100, '5,5', false"
    })
    void readingAloudTakesAMinuteForTwoHundredSyllables(int syllables, String minutes, boolean inTime) {
        PreviewPart part = part("góp ".repeat(syllables), 10_000);
        assertThat(part.minutes()).isEqualTo(minutes);
        assertThat(part.readInTime()).isEqualTo(inTime);
    }
}
