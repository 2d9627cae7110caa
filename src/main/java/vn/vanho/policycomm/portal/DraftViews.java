package vn.vanho.policycomm.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.vanho.policycomm.consultation.ConsultationWindow;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.PublishedDraft;
import vn.vanho.policycomm.consultation.PublishedDrafts;
import vn.vanho.policycomm.consultation.WindowChange;
import vn.vanho.policycomm.dissemination.Correction;
import vn.vanho.policycomm.dissemination.CorrectionKind;
import vn.vanho.policycomm.dissemination.Corrections;

/** Looks at published drafts with today's eyes. */
@Component
class DraftViews {

    private final PublishedDrafts drafts;
    private final Corrections corrections;
    private final Clock clock;

    DraftViews(PublishedDrafts drafts, Corrections corrections, Clock clock) {
        this.drafts = drafts;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** @throws ResponseStatusException 404 when the public may not see such a draft */
    DraftView require(String slug) {
        return drafts.find(slug).map(this::view).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    DraftView view(PublishedDraft published) {
        Draft draft = published.draft();
        LocalDate closesOn = closesOn(draft.window());
        List<Correction> notices = corrections.of(draft.id());
        return new DraftView(
                published,
                phase(draft, notices),
                dayOf(published.postedAt()),
                day(draft.window().opensAt()),
                closesOn,
                day(draft.resultPublishedAt()),
                closesOn == null ? 0 : ChronoUnit.DAYS.between(LocalDate.now(clock), closesOn),
                notices);
    }

    Phase phase(Draft draft) {
        return phase(draft, corrections.of(draft.id()));
    }

    private Phase phase(Draft draft, List<Correction> notices) {
        boolean withdrawn = notices.stream().anyMatch(correction -> correction.kind() == CorrectionKind.WITHDRAW);
        return withdrawn ? Phase.WITHDRAWN : Phase.of(draft, OffsetDateTime.now(clock));
    }

    EndChange view(WindowChange change) {
        return new EndChange(change.kind(), dayOf(change.fromTime()), dayOf(change.toTime()), change.reason());
    }

    private @Nullable LocalDate closesOn(ConsultationWindow window) {
        return day(window.closedAt() == null ? window.closesAt() : window.closedAt());
    }

    private @Nullable LocalDate day(@Nullable OffsetDateTime moment) {
        return moment == null ? null : dayOf(moment);
    }

    private LocalDate dayOf(OffsetDateTime moment) {
        return moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
