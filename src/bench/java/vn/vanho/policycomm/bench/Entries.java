package vn.vanho.policycomm.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;

/** What people enter at the steps of II.1a and III.1b. */
final class Entries {

    private static final String DOCUMENT =
            "Đề nghị các đơn vị tổ chức quán triệt.\nBáo cáo kết quả về Phòng Tư pháp đúng hạn";

    private final String today;
    private final List<String> units;

    /** @param units those that are briefed */
    Entries(String today, List<String> units) {
        this.today = today;
        this.units = units;
    }

    Map<String, Object> of(Task task, Contestant contestant) {
        return switch (task.getTaskDefinitionKey()) {
            case "draft-briefing-directive" -> directive();
            case "sign-document" -> values("documentDecision", "signed");
            case "number-document" -> values("documentNumber", "21/UBND-TP", "documentDate", today);
            case "do-work" -> work(task, contestant);
            case "confirm-work" -> values("workConfirmation", "confirmed");
            case "verify-briefings" -> values("briefingsCheck", "accepted");
            case "count-news" -> values("newsState", "nothing");
            case "report-awareness" -> values("resultText", "Đã quán triệt");
            case "check-unit-report" -> values("reportCheck", "accepted");
            default -> throw new IllegalStateException("Nobody enters anything at " + task.getTaskDefinitionKey());
        };
    }

    private Map<String, Object> directive() {
        Map<String, Object> values = values(
                "documentSubject", "quán triệt công tác truyền thông",
                "documentAddressee", "Các cơ quan, đơn vị",
                "documentBody", DOCUMENT,
                "documentRecipients", "Như trên",
                "briefBy", today.substring(0, 4) + "-12-30");
        values.put("coordinators", Spin.JSON(units));
        return values;
    }

    private Map<String, Object> work(Task task, Contestant contestant) {
        return "brief-officers".equals(contestant.variable(task, "workKind"))
                ? briefing()
                : report(Spin.JSON(contestant.variable(task, "reportFigures").toString()));
    }

    private Map<String, Object> briefing() {
        Map<String, Object> values = values("briefingState", "held");
        values.put(
                "briefings",
                Spin.JSON(List.of(Map.of(
                        "heldOn", today, "place", "Hội trường", "audience", "Cán bộ, công chức", "attendees", 40))));
        return values;
    }

    private Map<String, Object> report(Object figures) {
        Map<String, Object> values = values(
                "resultText", "Đã thực hiện",
                "obstacles", "Thiếu loa",
                "proposals", "Thêm kinh phí",
                "reportNumber", "45/BC-UBND",
                "reportDate", today);
        values.put("reportFigures", figures);
        return values;
    }

    private static Map<String, Object> values(String... pairs) {
        List<String> all = new ArrayList<>(List.of(pairs));
        Map<String, Object> values = new HashMap<>();
        for (int at = 0; at < all.size(); at += 2) {
            values.put(all.get(at), all.get(at + 1));
        }
        return values;
    }
}
