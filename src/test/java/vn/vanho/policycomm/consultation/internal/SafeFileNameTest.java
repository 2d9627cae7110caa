package vn.vanho.policycomm.consultation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Góp ý Điều 5.PDF,Góp ý Điều 5.pdf",
        "../../etc/passwd,passwd.pdf",
        "C:\\Users\\a\\thu.exe,thu.pdf",
        "a<b>:c|d?.png,a-b-c-d.pdf",
        "a\u202Efdp.exe,afdp.pdf",
        "thu.2024.05.07.pdf,thu.2024.05.07.pdf",
        "'..',ban-quet.pdf",
        "'',ban-quet.pdf",
        "'  ',ban-quet.pdf",
        ".htaccess,ban-quet.pdf"
    })
    void aNameKeepsItsWordsAndLeadsNowhere(String typed, String safe) {
        assertThat(SafeFileName.of(typed, "pdf")).isEqualTo(safe);
    }

    @Test
    void aLineBreakCannotEndAHeader() {
        assertThat(SafeFileName.of("a\r\nSet-Cookie: x\".pdf", "pdf")).isEqualTo("a Set-Cookie- x.pdf");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(SafeFileName.of("x".repeat(500) + ".jpg", "jpg")).isEqualTo("x".repeat(100) + ".jpg");
    }
}
