package vn.vanho.policycomm.dossier.process;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dossier.CaseHistory;
import vn.vanho.policycomm.dossier.Step;
import vn.vanho.policycomm.dossier.process.CaseRows.Completion;
import vn.vanho.policycomm.dossier.process.CaseRows.Row;
import vn.vanho.policycomm.dossier.process.CaseRows.Value;
import vn.vanho.policycomm.engine.Answer;
import vn.vanho.policycomm.engine.AnsweredForms;
import vn.vanho.policycomm.plan.ItemProcesses;
import vn.vanho.policycomm.plan.PlanCase;

/** Puts the rows of a case together. */
@Service
@Transactional(readOnly = true)
class EngineCaseHistory implements CaseHistory {

    private final CaseRows rows;
    private final StepForms forms;
    private final AnsweredForms answers;
    private final JdbcClient jdbc;

    EngineCaseHistory(CaseRows rows, StepForms forms, AnsweredForms answers, JdbcClient jdbc) {
        this.rows = rows;
        this.forms = forms;
        this.answers = answers;
        this.jdbc = jdbc;
    }

    @Override
    public List<Step> steps(PlanCase of) {
        List<Row> all = Stream.concat(starts(of), rows.tasks(of).stream())
                .sorted(Comparator.comparing(Row::begunAt))
                .toList();
        Known known = new Known(rows.groups(of), rows.completions(of), rows.values(of), new HashMap<>());
        known.names()
                .putAll(rows.names(
                        all.stream().map(known::person).filter(Objects::nonNull).collect(Collectors.toSet())));
        return all.stream().map(row -> step(row, known)).toList();
    }

    private Stream<Row> starts(PlanCase of) {
        return ItemProcesses.find(of.item()).stream().flatMap(process -> rows.starts(of, process).stream());
    }

    private Step step(Row row, Known known) {
        String person = known.person(row);
        return new Step(
                row.id(),
                row.key(),
                Optional.ofNullable(row.name()).orElseGet(() -> forms.name(row.definition(), row.key())),
                row.process(),
                row.processName(),
                row.businessKey(),
                row.instance(),
                known.groups().getOrDefault(row.id(), Set.of()),
                person,
                person == null ? null : known.names().getOrDefault(person, person),
                row.begunAt(),
                row.dueAt(),
                row.endedAt(),
                row.endedAt() != null && !row.completed(),
                row.endedAt() != null && row.completed() ? answers(row, known) : List.of());
    }

    private List<Answer> answers(Row row, Known known) {
        return forms.form(row.definition(), row.key(), row.businessKey())
                .map(form -> answers.read(row.deployment(), form, known.entered(row), known.shown(row)))
                .orElse(List.of());
    }

    /** What is known of all steps of the case. */
    private record Known(
            Map<String, Set<String>> groups,
            Map<String, Completion> completions,
            Map<String, List<Value>> values,
            Map<String, String> names) {

        @Nullable
        String person(Row row) {
            Completion completion = completions.get(row.id());
            return completion == null ? row.assignee() : completion.user();
        }

        /** What came with the completion; where nobody is known to have completed it, all that was set in the step. */
        Map<String, Object> entered(Row row) {
            Completion completion = completions.get(row.id());
            return last(values.getOrDefault(row.values(), List.of()).stream()
                    .filter(value -> completion == null || Objects.equals(completion.operation(), value.operation())));
        }

        Map<String, Object> shown(Row row) {
            return last(values.getOrDefault(row.values(), List.of()).stream());
        }

        private static Map<String, Object> last(Stream<Value> set) {
            Map<String, Object> last = new HashMap<>();
            set.forEach(value -> {
                last.remove(value.name());
                if (value.value() != null) {
                    last.put(value.name(), value.value());
                }
            });
            return last;
        }
    }

    @Override
    public Set<PlanCase> withStepsOf(Set<String> groups, int year) {
        return groups.isEmpty()
                ? Set.of()
                : keys(groups, year).stream()
                        .flatMap(key -> PlanCase.of(key).stream())
                        .collect(Collectors.toSet());
    }

    private List<String> keys(Set<String> groups, int year) {
        return jdbc.sql("select distinct p.BUSINESS_KEY_ from ACT_HI_IDENTITYLINK l"
                        + " join ACT_HI_TASKINST t on t.ID_ = l.TASK_ID_ join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_"
                        + " where l.GROUP_ID_ in (:groups) and left(p.BUSINESS_KEY_, 5) = :year")
                .param("groups", groups)
                .param("year", year + "/")
                .query(String.class)
                .list();
    }
}
