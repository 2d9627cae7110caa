package vn.vanho.policycomm.reminders.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;
import vn.vanho.policycomm.plan.WorkingCalendar;
import vn.vanho.policycomm.reminders.OpenSteps.OpenStep;

/** What a mail says of one step, on a few lines of which all but the first are set in. */
@Component
class LineText {

    private static final String NEXT = "\n   ";

    private final WorkingCalendar calendar;
    private final Phrases phrases;
    private final String baseUrl;

    LineText(WorkingCalendar calendar, Phrases phrases, @Value("${policycomm.base-url}") String baseUrl) {
        this.calendar = calendar;
        this.phrases = phrases;
        this.baseUrl = baseUrl;
    }

    String of(Line line, Morning morning) {
        List<String> told = new ArrayList<>();
        told.add(oneLine(line.step().name()));
        about(line.step()).ifPresent(told::add);
        if (line.section().escalation()) {
            line.unit().map(Unit::name).ifPresent(unit -> told.add(phrases.of("reminders.line.unit", unit)));
        }
        told.add(day(line, morning));
        if (!line.inPlaceOf().isEmpty()) {
            told.add(phrases.of("reminders.line.inPlaceOf", line.inPlaceOf()));
        }
        told.add(link(line));
        return String.join(NEXT, told);
    }

    /** The item and the case; the title of a case may begin with the code of its item. */
    private Optional<String> about(OpenStep step) {
        String subject = oneLine(step.subject());
        return planCase(step)
                .map(PlanCase::item)
                .map(item -> subject.startsWith(item + ". ") || subject.isEmpty() ? subject : item + ". " + subject)
                .or(() -> Optional.of(subject))
                .filter(about -> !about.isEmpty());
    }

    private String day(Line line, Morning morning) {
        return line.step()
                .dueOn()
                .map(due -> line.courtesy()
                        ? phrases.of("reminders.line.answerBy", Phrases.day(due))
                        : phrases.of("reminders.line.due", Phrases.day(due), distance(line.step(), due, morning)))
                .orElseGet(() -> phrases.of("reminders.line.noDue"));
    }

    private String distance(OpenStep step, LocalDate due, Morning morning) {
        if (step.lateAt(morning.now())) {
            return phrases.of("reminders.line.late", calendar.workingDays(due, morning.day()));
        }
        long left = ChronoUnit.DAYS.between(morning.day(), due);
        return left == 0 ? phrases.of("reminders.line.today") : phrases.of("reminders.line.left", left);
    }

    /** Nobody opens another unit's step; the leadership reads the file of its case. */
    private String link(Line line) {
        Optional<PlanCase> file = planCase(line.step()).filter(of -> line.section() == Section.LEADERSHIP);
        return file.map(of -> phrases.of("reminders.line.file", baseUrl + "/lam-viec/ho-so/" + of.key()))
                .orElseGet(() -> phrases.of(
                        "reminders.line.open",
                        baseUrl + OpenTask.url(line.step().taskId())));
    }

    private static Optional<PlanCase> planCase(OpenStep step) {
        return PlanCase.of(step.caseKey())
                .filter(of -> ItemProcesses.find(of.item()).isPresent());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
