package vn.vanho.policycomm.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page links only to the web, to named hosts, and with nobody's password. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/abc, true",
        "https://www.youtube.com/watch?v=abc&t=3, true",
        "http://vanho.gov.vn/tin-tức, true",
        "HTTPS://youtu.be/abc, true",
        "ftp://youtu.be/abc, false",
        "javascript:alert(1), false",
        "'data:text/html,<script>alert(1)</script>', false",
        "https:///abc, false",
        "https://hoa:mat-khau@youtu.be/abc, false",
        "https://127.0.0.1/abc, false",
        "https://localhost/abc, false",
        "https://youtu.be/a b, false",
        "youtu.be/abc, false",
        "'', false",
    })
    void onlyTheWeb(String typed, boolean fit) {
        assertThat(WebAddress.read(typed).isPresent()).isEqualTo(fit);
    }

    @Test
    void nothingInvisible() {
        assertThat(WebAddress.read("https://vanho.gov.vn/\u202Egnp.exe")).isEmpty();
    }

    @Test
    void atMostAThousandCharacters() {
        String fits = "https://vanho.gov.vn/" + "a".repeat(1_000 - "https://vanho.gov.vn/".length());
        assertThat(WebAddress.read(fits)).isPresent();
        assertThat(WebAddress.read(fits + "a")).isEmpty();
    }
}
