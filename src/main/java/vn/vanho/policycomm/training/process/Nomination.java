package vn.vanho.policycomm.training.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.spin.json.SpinJsonNode;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.FormLists;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;
import vn.vanho.policycomm.training.Nominees;
import vn.vanho.policycomm.training.Person;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkKind;
import vn.vanho.policycomm.unitwork.WorkOutcome;
import vn.vanho.policycomm.unitwork.WorkReport;

/** A unit nominates people for a training (plan, II.4). Their names are for its head and the standing body only. */
@Component
class Nomination implements WorkKind {

    private static final String LIST = "nominees";
    private static final String LABEL = "Danh sách cử đi";

    /** As long as the numbers that tell a person from all others. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d[\\d .-]{7,}\\d");

    private final Nominees nominees;

    Nomination(Nominees nominees) {
        this.nominees = nominees;
    }

    @Override
    public String code() {
        return "nominate";
    }

    @Override
    public String title() {
        return "Cử người dự tập huấn";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        if (completion.value("nominationState").filter("some"::equals).isPresent()) {
            List<?> rows = completion.value(LIST).map(List.class::cast).orElse(List.of());
            checkRows(
                    rows.stream()
                            .map(row -> ((Map<?, ?>) row).values().toString())
                            .toList(),
                    violations);
        }
    }

    private static void checkRows(List<String> rows, Violations violations) {
        if (rows.isEmpty()) {
            violations.add(LIST, LABEL, "chưa có ai; hãy thêm ít nhất một người, hoặc chọn «Không cử»");
        }
        if (new HashSet<>(rows).size() < rows.size()) {
            violations.add(LIST, LABEL, "có người được ghi hai lần");
        }
        if (rows.stream().anyMatch(row -> PERSONAL_NUMBER.matcher(row).find())) {
            violations.add(
                    LIST, LABEL, "không ghi số căn cước, số điện thoại hay ngày sinh; chỉ ghi họ tên và chức vụ");
        }
    }

    @Override
    public WorkReport report(Map<String, Object> values) {
        int count = people(values).size();
        return count == 0
                ? WorkReport.of(WorkOutcome.NOTHING, "Không cử: " + WorkKind.text(values, "noNomineeReason"))
                : WorkReport.of(WorkOutcome.DONE, "Cử %d người".formatted(count));
    }

    @Override
    public String summaryForHead(Map<String, Object> values) {
        List<Person> people = people(values);
        return people.isEmpty()
                ? report(values).summary()
                : people.stream().map(Person::line).collect(Collectors.joining("\n"));
    }

    @Override
    public void store(UnitWork work, Map<String, Object> values) {
        nominees.keep(work.caseKey(), work.askedUnit(), people(values));
    }

    private static List<Person> people(Map<String, Object> values) {
        return "some".equals(values.get("nominationState"))
                ? FormLists.rows(values.get(LIST)).stream()
                        .map(Nomination::person)
                        .toList()
                : List.of();
    }

    private static Person person(SpinJsonNode row) {
        return new Person(
                row.prop("name").stringValue().strip(),
                row.prop("position").stringValue().strip());
    }
}
