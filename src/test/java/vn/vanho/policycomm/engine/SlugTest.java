package vn.vanho.policycomm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles become subjects of business keys. */
class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Luật Thủ đô (sửa đổi), luat-thu-do-sua-doi",
        "LUẬT ĐẤT ĐAI, luat-dat-dai",
        "'  Nghị định số 13/2023/NĐ-CP  ', nghi-dinh-so-13-2023-nd-cp",
        "Ưu đãi người có công, uu-dai-nguoi-co-cong"
    })
    void vietnameseBecomesPlainAndHyphenated(String title, String subject) {
        assertThat(Slug.of(title)).isEqualTo(subject);
    }

    @Test
    void aLongTitleIsCutWithoutAHyphenAtTheEnd() {
        assertThat(Slug.of("a".repeat(79) + " b")).isEqualTo("a".repeat(79));
    }

    @Test
    void nothingIsLeftOfSigns() {
        assertThat(Slug.of("«?!»")).isEmpty();
    }
}
