package vn.vanho.policycomm.reporting.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import vn.vanho.policycomm.consultation.ConsultationWindow;

/** The first and the last day on which a draft could be commented on. */
record ConsultationDays(LocalDate first, LocalDate last) {

    /** Empty while the window has not been opened. A timer that fires late does not lengthen the window. */
    static Optional<ConsultationDays> of(ConsultationWindow window, ZoneId zone) {
        OffsetDateTime opens = window.opensAt();
        OffsetDateTime planned = window.closesAt();
        if (opens == null || planned == null) {
            return Optional.empty();
        }
        OffsetDateTime closed = Objects.requireNonNullElse(window.closedAt(), planned);
        OffsetDateTime ends = closed.isBefore(planned) ? closed : planned;
        return Optional.of(new ConsultationDays(day(opens, zone), day(ends, zone)));
    }

    private static LocalDate day(OffsetDateTime moment, ZoneId zone) {
        return moment.atZoneSameInstant(zone).toLocalDate();
    }
}
