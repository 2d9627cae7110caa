package vn.vanho.policycomm.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void whatXmlForbidsIsLeftOut() {
        assertThat(PlainText.line("a\u0000b\u0001c\u000Bd\uFFFEe\uFFFFf\uD800g\uDC00h"))
                .isEqualTo("abcdefgh");
    }

    @Test
    void lettersOfAllTonguesStay() {
        assertThat(PlainText.line("Ủy ban ꪎꪳ 😀 Ệ")).isEqualTo("Ủy ban ꪎꪳ 😀 Ệ");
    }

    @Test
    void nothingTurnsTheDirectionOfReading() {
        assertThat(PlainText.line("\u202Eđảo\u2066 ngược")).isEqualTo("đảo ngược");
    }

    @Test
    void emptyLinesGo() {
        assertThat(PlainText.lines(" một \r\n\r\n\thai\n \n")).containsExactly("một", "hai");
    }
}
