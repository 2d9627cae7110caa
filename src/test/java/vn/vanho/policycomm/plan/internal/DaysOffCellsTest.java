package vn.vanho.policycomm.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.plan.DayOffKind;

/** What is downloaded can be uploaded again, and no spreadsheet takes any of it for a formula. */
class DaysOffCellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tết",
                "Nghỉ, làm bù",
                "gọi là \"Tết\"",
                "\"Tết\"",
                "=1+1",
                "+84",
                "-1",
                "@SUM(A1)",
                "'=1",
                "'Tết'",
                "=A,\"B\""
            })
    void aNoteComesBackAsItWas(String note) {
        DecidedDay day = new DecidedDay(LocalDate.parse("2024-04-29"), DayOffKind.SWAPPED_OFF, note);
        String file = DaysOffCells.file(List.of(day));
        assertThat(new DaysOffReader("a.csv").read(file)).singleElement().satisfies(read -> assertThat(read.isSame(day))
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "=A,B"})
    void noCellBeginsLikeAFormula(String note) {
        assertThat(DaysOffCells.write(note)).matches("\"?'.*");
    }

    @Test
    void spreadsheetsTakeItForUtf8() {
        assertThat(DaysOffCells.file(List.of())).isEqualTo("\uFEFFdate,type,note\r\n");
    }
}
