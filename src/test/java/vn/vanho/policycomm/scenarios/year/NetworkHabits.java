package vn.vanho.policycomm.scenarios.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vanho.policycomm.figures.Measure;
import vn.vanho.policycomm.monitoring.DraftStage.Stage;
import vn.vanho.policycomm.support.DraftLine;

/** II.3c: posts by hand and loudspeakers in three languages. */
final class NetworkHabits {

    private static final String ITEM = "II.3c";
    private static final List<String> LANGUAGES = List.of("viet", "thai", "mong");
    private static final int REACH = 1500;

    private final YearOfTheStory year;
    private int broadcasts;

    NetworkHabits(YearOfTheStory year) {
        this.year = year;
    }

    Habits all() {
        return new Habits()
                .at("draft-posts", Habit.always(posts()))
                .at("check-posts", Habit.always(Map.of("postsCheck", "right")))
                .at("approve-posts", Habit.always(Map.of("postsApproval", "approved")))
                .at("post-by-hand", task -> Optional.of(post(task)))
                .at("key-in-reach", task -> Optional.of(reach(task)))
                .at("schedule-broadcasts", Habit.always(Map.of("broadcastSchedule", "Sáng 5 giờ 30")))
                .of("broadcast", task -> Optional.of(broadcast(task)));
    }

    private static Map<String, Object> posts() {
        Map<String, Object> posts = new HashMap<>(Map.of(
                "facebookText", "Mời bà con góp ý",
                "zaloTitle", "Góp ý dự thảo",
                "zaloSummary", "Mời bà con góp ý",
                "zaloText", "Mời bà con góp ý dự thảo"));
        posts.put("loudspeakerText", "Kính thưa bà con. ".repeat(150));
        return posts;
    }

    private static String channel(Waiting task) {
        return task.key().substring(task.key().lastIndexOf('/') + 1);
    }

    private Map<String, Object> post(Waiting task) {
        year.reaches(Stage.CHANNELS, task);
        year.ledger().note(ITEM, task.unit().id(), Measure.POSTS, channel(task), 1);
        String host = channel(task).equals("zalo") ? "https://zalo.me/" : "https://www.facebook.com/";
        return DraftLine.post(host + "vanho/" + task.id());
    }

    private Map<String, Object> reach(Waiting task) {
        year.ledger().note(ITEM, task.unit().id(), Measure.REACH, channel(task), REACH);
        return Map.of("reach", REACH, "interactions", 80);
    }

    private Map<String, Object> broadcast(Waiting task) {
        String language = LANGUAGES.get(broadcasts % LANGUAGES.size());
        broadcasts++;
        year.reaches(Stage.CHANNELS, task);
        year.ledger().note(ITEM, task.unit().id(), Measure.BROADCASTS, language, 1);
        Map<String, Object> row = Map.of(
                "station",
                task.unit().shortName(),
                "broadcastOn",
                year.today().toString(),
                "broadcastAt",
                "05:30",
                "minutes",
                15,
                "language",
                language);
        return Map.of("broadcastState", "done", "broadcasts", List.of(row));
    }
}
