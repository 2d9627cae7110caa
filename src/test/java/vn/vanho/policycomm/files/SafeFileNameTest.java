package vn.vanho.policycomm.files;

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
        "'..',tep.pdf",
        "'',tep.pdf",
        "'  ',tep.pdf",
        ".htaccess,tep.pdf"
    })
    void aNameKeepsItsWordsAndLeadsNowhere(String typed, String safe) {
        assertThat(SafeFileName.of(typed, FileKind.PDF)).isEqualTo(safe);
    }

    @Test
    void aLineBreakCannotEndAHeader() {
        assertThat(SafeFileName.of("a\r\nSet-Cookie: x\".pdf", FileKind.PDF)).isEqualTo("a Set-Cookie- x.pdf");
    }

    @Test
    void aLongNameIsCut() {
        assertThat(SafeFileName.of("x".repeat(500) + ".jpg", FileKind.JPEG)).isEqualTo("x".repeat(100) + ".jpg");
    }
}
