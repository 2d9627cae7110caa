package vn.vanho.policycomm.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What units log is counted once, whatever is logged again, and can be traced. */
abstract class CountingActivities {

    private static final String CASE = "2031/II.1a/xa-to-mua";
    private static final ActivityLog LOG = new ActivityLog(CASE, 2031, "II.1a", "xa-to-mua", "brief-officers");
    private static final LocalDate MARCH = LocalDate.of(2031, 3, 5);

    @Autowired
    private Activities activities;

    @Autowired
    private Figures figures;

    @AfterEach
    void forget() {
        activities.keep(LOG, List.of());
    }

    @Test
    void whatIsLoggedCountsInItsYearAndSpan() {
        keep(session(MARCH, 40), session(LocalDate.of(2031, 9, 1), 25));

        assertThat(Figures.sum(figures.of(2031), Measure.SESSIONS)).isEqualTo(2);
        assertThat(Figures.sum(figures.of(2031), Measure.ATTENDEES)).isEqualTo(65);
        List<Figure> march = figures.of(2031, MARCH, MARCH);
        assertThat(march).extracting(Figure::value).containsExactlyInAnyOrder(1L, 40L);
        assertThat(march).allSatisfy(figure -> {
            assertThat(figure.caseKey()).isEqualTo(CASE);
            assertThat(figure.source()).isEqualTo("Quán triệt tại xã");
            assertThat(figure.unit()).isEqualTo("xa-to-mua");
        });
        assertThat(figures.of(2032)).isEmpty();
    }

    @Test
    void whatIsLoggedAgainReplacesWhatWasLogged() {
        keep(session(MARCH, 40), session(MARCH, 25));
        keep(session(MARCH, 41));

        assertThat(activities.of("2031/II.1a")).singleElement().satisfies(kept -> assertThat(kept.figures())
                .containsExactlyInAnyOrderEntriesOf(Map.of(Measure.SESSIONS, 1L, Measure.ATTENDEES, 41L)));
        assertThat(Figures.sum(figures.of(2031), Measure.SESSIONS)).isEqualTo(1);
    }

    private void keep(Activity... kept) {
        activities.keep(LOG, List.of(kept));
    }

    private static Activity session(LocalDate day, long attendees) {
        return new Activity(
                day,
                "Quán triệt tại xã",
                "Nhà văn hóa",
                Map.of(Measure.SESSIONS, 1L, Measure.ATTENDEES, attendees, Measure.COST, 0L));
    }
}
