package vn.vanho.policycomm.unitwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/**
 * The rows in which a unit logs what took place: at least one, and none that is still to come, where it says that
 * something did.
 *
 * @param state the field in which the unit says so
 * @param tookPlace its value then
 * @param list the list's variable, e.g. {@code broadcasts}
 * @param label what people call it
 * @param day the column that holds its day
 */
public record LoggedRows(String state, String tookPlace, String list, String label, String day) {

    public void check(TaskCompletion completion, LocalDate today, Violations violations) {
        if (completion.value(state).filter(tookPlace::equals).isPresent()) {
            checkRows(completion, today, violations);
        }
    }

    private void checkRows(TaskCompletion completion, LocalDate today, Violations violations) {
        List<?> rows = completion.value(list).map(List.class::cast).orElse(List.of());
        if (rows.isEmpty()) {
            violations.add(list, label, "chưa ghi dòng nào; hãy thêm ít nhất một dòng, hoặc chọn kết quả khác");
        }
        if (rows.stream().anyMatch(row -> dayOf(row).compareTo(today.toString()) > 0)) {
            violations.add(list, label, "có dòng chưa đến ngày; chỉ ghi những gì đã thực hiện");
        }
    }

    private String dayOf(Object row) {
        return String.valueOf(((Map<?, ?>) row).get(day));
    }
}
