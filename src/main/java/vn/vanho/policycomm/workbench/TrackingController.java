package vn.vanho.policycomm.workbench;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.files.SavedFile;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reporting.TrackingScope;
import vn.vanho.policycomm.reporting.TrackingSheet;

/** The sheet that tracks a year's plan, any for the justice unit and the Council, its own for each unit. */
@Controller
class TrackingController {

    private static final String QUARTER = "quy";
    private static final String UNIT = "don-vi";

    private final TrackingSheet sheet;
    private final Units units;
    private final PlanRights rights;
    private final Phrases phrases;

    TrackingController(TrackingSheet sheet, Units units, PlanRights rights, Phrases phrases) {
        this.sheet = sheet;
        this.units = units;
        this.rights = rights;
        this.phrases = phrases;
    }

    @GetMapping("/lam-viec/ke-hoach/{year}/theo-doi.xlsx")
    ResponseEntity<byte[]> download(
            @PathVariable int year,
            @RequestParam(name = QUARTER, required = false) @Nullable String quarter,
            @RequestParam(name = UNIT, required = false) @Nullable String unit) {
        rights.requireTracking(unit);
        return SavedFile.of(fileName(year, quarter, unit), sheet.of(scope(year, quarter, unit)));
    }

    /** @throws vn.vanho.policycomm.engine.InputRefused naming what is none */
    private TrackingScope scope(int year, @Nullable String quarter, @Nullable String unit) {
        Violations violations = new Violations();
        if (quarter != null && !quarter.matches("[1-4]")) {
            violations.add(QUARTER, phrases.of("tracking.quarter"), phrases.of("tracking.noQuarter", quarter));
        }
        if (unit != null && !units.isUnit(unit)) {
            String known = units.all().stream().map(Unit::id).collect(Collectors.joining(", "));
            violations.add(UNIT, phrases.of("tracking.unit"), phrases.of("tracking.noUnit", unit, known));
        }
        violations.refuseIfAny();
        return new TrackingScope(
                year, Optional.ofNullable(quarter).map(Integer::valueOf).orElse(null), unit);
    }

    private static String fileName(int year, @Nullable String quarter, @Nullable String unit) {
        return Stream.of("theo-doi-ke-hoach-" + year, quarter == null ? "" : "quy-" + quarter, unit == null ? "" : unit)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-", "", ".xlsx"));
    }
}
