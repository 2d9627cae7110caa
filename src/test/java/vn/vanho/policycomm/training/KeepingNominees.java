package vn.vanho.policycomm.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.DraftLine;

/** Whom units nominate is kept for each training, and who attended. */
abstract class KeepingNominees {

    private static final String CASE = "2030/II.4a/danh-sach";
    private static final Person AN = new Person("Lò Văn An", "Chuyên viên");
    private static final Person BINH = new Person("Hà Thị Bình", "Phó Trưởng phòng");

    @Autowired
    private Nominees nominees;

    @Autowired
    private DraftLine line;

    @AfterEach
    void forget() {
        line.forget(CASE);
    }

    @Test
    void aUnitsNewListTakesThePlaceOfItsOldOne() {
        nominees.keep(CASE, "phong-y-te", List.of(AN));
        nominees.keep(CASE, "cong-an", List.of(AN));
        nominees.keep(CASE, "phong-y-te", List.of(BINH, AN));
        assertThat(nominees.of(CASE))
                .extracting(Nominee::unit, Nominee::person, Nominee::attended)
                .containsExactly(
                        tuple("cong-an", AN, null), tuple("phong-y-te", BINH, null), tuple("phong-y-te", AN, null));
        assertThat(nominees.of("2030/II.4a/khac")).isEmpty();
    }

    @Test
    void attendanceIsRecordedOfThoseAskedAboutOnly() {
        nominees.keep(CASE, "cong-an", List.of(AN));
        nominees.keep(CASE, "phong-y-te", List.of(AN, BINH));
        List<String> health = nominees.of(CASE).stream()
                .filter(nominee -> nominee.unit().equals("phong-y-te"))
                .map(Nominee::id)
                .toList();
        nominees.attended(health, health.subList(0, 1));
        assertThat(nominees.of(CASE))
                .extracting(Nominee::unit, Nominee::attended, Nominee::came)
                .containsExactly(
                        tuple("cong-an", null, false),
                        tuple("phong-y-te", true, true),
                        tuple("phong-y-te", false, false));
    }
}
