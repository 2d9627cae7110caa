package vn.vanho.policycomm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanho.policycomm.figures.Measure;

/** Reports of units are read back as they were accepted; one that is accepted again replaces the first. */
abstract class KeepingUnitReports {

    private static final int YEAR = 2037;

    @Autowired
    private UnitReports reports;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from unit_report where plan_year = ?").param(YEAR).update();
    }

    @Test
    void theFiguresKeepTheirOrder() {
        UnitReport commune = report(
                "xa-to-mua",
                new ReportedFigure(Measure.SESSIONS, "", 2, 3),
                new ReportedFigure(Measure.BROADCASTS, "viet", 0, 4),
                new ReportedFigure(Measure.BROADCASTS, "mong", 1, 1));
        UnitReport office = report("phong-y-te");
        reports.keep(commune);
        reports.keep(office);

        assertThat(reports.of(YEAR)).containsExactly(office, commune);
        assertThat(reports.of(YEAR + 1)).isEmpty();
    }

    @Test
    void theLastOneCounts() {
        reports.keep(report("xa-to-mua", new ReportedFigure(Measure.SESSIONS, "", 2, 3)));
        UnitReport last = report("xa-to-mua", new ReportedFigure(Measure.SESSIONS, "", 2, 5));
        reports.keep(last);

        assertThat(reports.of(YEAR)).containsExactly(last);
    }

    private static UnitReport report(String unit, ReportedFigure... figures) {
        return new UnitReport("2037/III.1b/" + unit, YEAR, unit, "Cấp loa mới", List.of(figures));
    }
}
