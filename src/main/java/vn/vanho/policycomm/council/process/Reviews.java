package vn.vanho.policycomm.council.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.council.KeptBoards;
import vn.vanho.policycomm.council.Remarks;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Council;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.oversight.RegisteredDraft;
import vn.vanho.policycomm.oversight.RegisteredDrafts;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.NamedDeadlines;
import vn.vanho.policycomm.plan.WorkingCalendar;

/** What models ask about the Council's reviews: when the next one is, who takes part, what was said. */
@Component("reviews")
public class Reviews implements ModelBean {

    private static final int QUARTERS = 4;

    private final NamedDeadlines deadlines;
    private final WorkingCalendar calendar;
    private final Council council;
    private final Units units;
    private final Remarks said;
    private final KeptBoards boards;
    private final RegisteredDrafts drafts;
    private final Phrases phrases;
    private final Clock clock;

    Reviews(
            NamedDeadlines deadlines,
            WorkingCalendar calendar,
            Council council,
            Units units,
            Remarks said,
            KeptBoards boards,
            RegisteredDrafts drafts,
            Phrases phrases,
            Clock clock) {
        this.drafts = drafts;
        this.phrases = phrases;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.council = council;
        this.units = units;
        this.said = said;
        this.boards = boards;
        this.clock = clock;
    }

    /** Whether a review of this year is still to come. */
    public boolean anyLeft(int planYear) {
        return upcoming(planYear).findAny().isPresent();
    }

    /** The quarter of the next review, 1 to 4. */
    public int nextQuarter(int planYear) {
        LocalDate next = upcoming(planYear).findFirst().orElseThrow();
        return IntStream.rangeClosed(1, QUARTERS)
                .filter(quarter -> day(planYear, quarter).equals(next))
                .findFirst()
                .orElseThrow();
    }

    /** The beginning of its day. */
    public Date next(int planYear) {
        LocalDate day = upcoming(planYear).findFirst().orElseThrow();
        return Date.from(day.atStartOfDay(Deadline.ZONE).toInstant());
    }

    /** The units whose heads review; where there is no Council, nobody. */
    public List<String> members() {
        return council.exists() ? council.members().stream().map(Unit::id).toList() : List.of();
    }

    /** Who signs the conclusions: {@code council}, or {@code leadership} where there is none. */
    public String signer() {
        return council.exists() ? "council" : "leadership";
    }

    /** The figures of the review's day, for reviews that began with a model that knew no board. */
    public String figures(String caseKey) {
        return boards.newest(caseKey).orElseThrow().figures();
    }

    /** What members said, a line each. */
    public String remarks(String caseKey) {
        return said.of(caseKey).stream()
                .map(remark -> "%s: %s".formatted(name(remark.member()), remark.remark()))
                .collect(Collectors.joining("\n"));
    }

    /** The registered drafts, those in scope first, a line each. */
    public String programme(int planYear) {
        return drafts.of(planYear).stream()
                .sorted(Comparator.comparing(RegisteredDraft::inScope).reversed())
                .map(draft -> "%s: %s"
                        .formatted(draft.title(), phrases.of(draft.inScope() ? "draft.inScope" : "draft.outOfScope")))
                .collect(Collectors.joining("\n"));
    }

    private String name(String member) {
        return units.name(member);
    }

    private Stream<LocalDate> upcoming(int planYear) {
        LocalDate today = LocalDate.now(clock);
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> day(planYear, quarter))
                .filter(day -> day.isAfter(today));
    }

    private LocalDate day(int planYear, int quarter) {
        return deadlines.get("review-" + quarter, planYear).dueOn(LocalDate.of(planYear, 1, 1), calendar);
    }
}
