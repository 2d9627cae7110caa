package vn.vanho.policycomm.monitoring.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.MadeKnown;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.CaseState;
import vn.vanho.policycomm.monitoring.DraftProgress;
import vn.vanho.policycomm.monitoring.DraftStage;
import vn.vanho.policycomm.monitoring.DraftStage.Stage;
import vn.vanho.policycomm.monitoring.OpenWork;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.ItemResult;
import vn.vanho.policycomm.plan.PlanCase;

/** How far drafts have come, from our records and, for the approval of the table, from the engine's history. */
@Component
class DraftStages {

    private final Drafts drafts;
    private final MadeKnown known;
    private final OpenWork engine;
    private final Phrases phrases;

    DraftStages(Drafts drafts, MadeKnown known, OpenWork engine, Phrases phrases) {
        this.drafts = drafts;
        this.known = known;
        this.engine = engine;
        this.phrases = phrases;
    }

    /**
     * One for each case.
     *
     * @param cases of II.3a
     * @param results of II.3a, the last to end last
     */
    List<DraftProgress> of(int year, List<CaseState> cases, List<ItemResult> results) {
        Map<String, OffsetDateTime> reported = new HashMap<>();
        results.forEach(result -> reported.put(result.caseKey(), result.endedAt()));
        Records records = new Records(drafts.ofYear(year), known.of(year), engine.answered(year), reported);
        return cases.stream().map(one -> progress(one, records.days(one))).toList();
    }

    private DraftProgress progress(CaseState of, Map<Stage, LocalDate> days) {
        return new DraftProgress(
                of.key(),
                PlanCase.of(of.key()).orElseThrow().subject(),
                of.title(),
                of.status(),
                of.statusName(),
                of.instance(),
                of.running(),
                Stream.of(Stage.values())
                        .map(stage -> new DraftStage(stage, phrases.of(stage.message()), days.get(stage)))
                        .toList());
    }

    /** What is known of the drafts of a year: by business key, but for what was made known by id. */
    private record Records(
            Map<String, Draft> directed,
            Map<String, MadeKnown.Days> shown,
            Map<String, OffsetDateTime> answered,
            Map<String, OffsetDateTime> reported) {

        Map<Stage, LocalDate> days(CaseState of) {
            Map<Stage, LocalDate> days = new EnumMap<>(Stage.class);
            Draft draft = directed.get(of.key());
            if (draft != null) {
                days.put(Stage.DIRECTIVE, draft.details().directive().date());
                put(days, Stage.COMMENTS, draft.window().closedAt());
                put(days, Stage.ANSWERED, answeredAt(of));
                madeKnown(days, shown.get(draft.id()));
            }
            if (draft == null || draft.ended().isPresent()) {
                put(days, Stage.REPORTED, reported.get(of.key()));
            }
            return days;
        }

        private static void madeKnown(Map<Stage, LocalDate> days, MadeKnown.@Nullable Days first) {
            if (first != null && first.shownOn() != null) {
                days.put(Stage.PUBLISHED, first.shownOn());
            }
            if (first != null && first.spreadOn() != null) {
                days.put(Stage.CHANNELS, first.spreadOn());
            }
        }

        /** Of a draft that came twice, the table of the first time is not that of the second. */
        private @Nullable OffsetDateTime answeredAt(CaseState of) {
            OffsetDateTime approved = answered.get(of.key());
            boolean earlier = approved != null && of.startedAt() != null && approved.isBefore(of.startedAt());
            return earlier ? null : approved;
        }

        private static void put(Map<Stage, LocalDate> days, Stage stage, @Nullable OffsetDateTime at) {
            if (at != null) {
                days.put(stage, at.atZoneSameInstant(Deadline.ZONE).toLocalDate());
            }
        }
    }
}
