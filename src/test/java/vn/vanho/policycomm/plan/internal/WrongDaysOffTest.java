package vn.vanho.policycomm.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.FileSystemResource;
import vn.vanho.policycomm.plan.DaysOffRefused;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** A wrong file of days off is refused whole and says in which line what is wrong; at the first start it ends that. */
class WrongDaysOffTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2024-02-30,holiday,Tết          | dòng 2: '2024-02-30' không phải là ngày
            29/4/2024,swapped-off,Hoán đổi  | dòng 2: '29/4/2024' không phải là ngày
            2024-04-29,off,Hoán đổi         | dòng 2: không có loại ngày 'off'; các loại: holiday, swapped-off, swapped-work
            2024-04-29;swapped-off;Hoán đổi | dòng 2: phải có ba cột
            2024-04-29,swapped-off,         | dòng 2: phải có ba cột
            2024-05-03,swapped-work,Làm bù  | dòng 2: swapped-work phải là thứ Bảy hoặc Chủ nhật
            2024-05-04,swapped-off,Hoán đổi | dòng 2: ngày 04/05/2024 vốn đã nghỉ
            2024-05-01,swapped-off,Hoán đổi | dòng 2: ngày 01/05/2024 vốn đã nghỉ
            2024-02-10,swapped-work,Làm bù  | dòng 2: swapped-work phải là thứ Bảy hoặc Chủ nhật không phải ngày lễ
            2027-02-06,holiday,Tết          | dòng 2: Tết năm 2027 phải ghi đúng 5 ngày liền nhau, gồm cả mồng Một 06/02/2027
            """)
    void oneWrongRowIsNamed(String row, String fault) {
        assertThatExceptionOfType(DaysOffRefused.class)
                .isThrownBy(() -> Calendars.from("date,type,note\n" + row))
                .satisfies(refused ->
                        assertThat(refused.faults()).singleElement().asString().startsWith(fault));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        String file = """
                date,type,note
                # chú thích
                2024-04-29,swapped-off,Hoán đổi

                2024-04-29,swapped-off,Hoán đổi
                2027-09-01,holiday,Quốc khánh
                2027-09-03,holiday,Quốc khánh
                2027-10-x,holiday,?
                """;
        assertThatExceptionOfType(DaysOffRefused.class)
                .isThrownBy(() -> Calendars.from(file))
                .withMessageContainingAll(
                        "days-off.csv",
                        "dòng 5: ngày 29/04/2024 đã ghi ở dòng 3",
                        "dòng 7: cạnh 2/9 chỉ một ngày được nghỉ",
                        "dòng 8: '2027-10-x' không phải là ngày");
    }

    @ParameterizedTest
    @CsvSource({"''", "'2024-04-29,swapped-off,Hoán đổi'", "'date;type;note'"})
    void theHeaderMustBeThere(String file) {
        assertThatThrownBy(() -> Calendars.from(file))
                .hasMessageContaining("dòng 1: dòng đầu phải là 'date,type,note'");
    }

    @Test
    void aFileSavedBySpreadsheetsIsRead() {
        WorkingCalendar calendar =
                Calendars.from("\uFEFFdate,type,note\r\n2024-04-29,swapped-off,\"Nghỉ, làm bù\"\r\n");
        assertThat(calendar.isWorkingDay(LocalDate.parse("2024-04-29"))).isFalse();
    }

    @Test
    void aYearBeyondTheLunarCalendarAndALongNoteAreRefused() {
        assertThatExceptionOfType(DaysOffRefused.class)
                .isThrownBy(() -> Calendars.from("date,type,note\n9999-01-01,holiday," + "x".repeat(301)))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(
                                "dòng 2: ghi chú phải có từ 1 đến 300 ký tự",
                                "dòng 2: năm 9999 phải từ 2000 đến 2100"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> file(Path.of("no-such.csv")).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("no-such.csv", "policycomm.plan.days-off");
    }

    @Test
    void aWrongFileIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ngay-nghi.csv"), "date,type,note\n2024-13-01,holiday,Lễ\n");
        assertThatThrownBy(() -> file(file).read())
                .isInstanceOf(DaysOffRefused.class)
                .hasMessageContainingAll("ngay-nghi.csv", "dòng 2: '2024-13-01' không phải là ngày");
    }

    private static DaysOffFile file(Path file) {
        return new DaysOffFile(new PlanProperties(new FileSystemResource(file), Map.of()));
    }
}
