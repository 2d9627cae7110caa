package vn.vanho.policycomm.council.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.council.KeptBoard;
import vn.vanho.policycomm.council.KeptBoard.Item;
import vn.vanho.policycomm.council.KeptBoard.Part;
import vn.vanho.policycomm.council.KeptBoards;
import vn.vanho.policycomm.engine.ModelBean;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.monitoring.PlanStatus;
import vn.vanho.policycomm.plan.Deadline;

/** What forms of the Council's work show of the board that was kept for it. */
@Component("boardOfTheDay")
public class BoardOfTheDay implements ModelBean {

    private final KeptBoards boards;
    private final Phrases phrases;

    BoardOfTheDay(KeptBoards boards, Phrases phrases) {
        this.boards = boards;
        this.phrases = phrases;
    }

    /** When it was kept, the yardstick, and how many items and units' parts stood how, a line each. */
    public String summary(String caseKey) {
        KeptBoard board = board(caseKey);
        String day = Phrases.day(board.keptAt().atZoneSameInstant(Deadline.ZONE).toLocalDate());
        return String.join(
                "\n",
                phrases.of("council.kept.day", day),
                phrases.of("council.kept.yardstick", board.policiesCommunicated(), board.policiesInScope()),
                phrases.of("council.kept.items", counts(board.itemCounts())),
                phrases.of("council.kept.parts", counts(board.partCounts())));
    }

    private String counts(Map<PlanStatus, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> "%s: %d".formatted(phrases.of(count.getKey().message()), count.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The rows of the table: {@code item}, {@code state}, {@code due}, {@code late}, {@code units}. */
    public Object items(String caseKey) {
        return Spin.JSON(board(caseKey).items().stream().map(this::row).toList());
    }

    private Map<String, Object> row(Item item) {
        return Map.of(
                "item", "%s. %s".formatted(item.code(), item.title()),
                "state", phrases.of(item.status().message()),
                "due", Phrases.day(item.dueOn()),
                "late", item.workingDays(),
                "units", units(item.late()));
    }

    private String units(List<Part> late) {
        return late.stream()
                .map(part -> part.workingDays() == 0
                        ? part.name()
                        : phrases.of("council.kept.unitLate", part.name(), part.workingDays()))
                .collect(Collectors.joining("; "));
    }

    /** What came of the items until then, and the sums of the figures, a line each. */
    public String figures(String caseKey) {
        return board(caseKey).figures();
    }

    private KeptBoard board(String caseKey) {
        return boards.newest(caseKey).orElseThrow();
    }
}
