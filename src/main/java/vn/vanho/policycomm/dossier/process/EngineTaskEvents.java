package vn.vanho.policycomm.dossier.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.delegation.OnBehalf;
import vn.vanho.policycomm.delegation.Substitutions;
import vn.vanho.policycomm.dossier.GroupNames;
import vn.vanho.policycomm.dossier.ReadableTasks.ReadableTask;
import vn.vanho.policycomm.dossier.TaskEvents;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.plan.Deadline;
import vn.vanho.policycomm.plan.DeadlineMoves;

/**
 * Tells the engine's logs of groups, holders and operations, and what moved with the days off, in sentences. The log of
 * holders also has what the application did of its own accord, which the log of operations leaves out.
 */
@Service
@Transactional(readOnly = true)
class EngineTaskEvents implements TaskEvents {

    private static final Duration ONE_MOMENT = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final CaseRows rows;
    private final DeadlineMoves moves;
    private final Substitutions substitutions;
    private final Units units;
    private final GroupNames groups;
    private final Phrases phrases;

    EngineTaskEvents(
            JdbcClient jdbc,
            CaseRows rows,
            DeadlineMoves moves,
            Substitutions substitutions,
            Units units,
            GroupNames groups,
            Phrases phrases) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.moves = moves;
        this.substitutions = substitutions;
        this.units = units;
        this.groups = groups;
        this.phrases = phrases;
    }

    /** A holder or a group that came or went. */
    private record Link(
            OffsetDateTime at,
            @Nullable String user,
            @Nullable String group,
            boolean came,
            @Nullable String by) {}

    /** A due date that somebody moved. */
    private record Move(
            OffsetDateTime at,
            String by,
            @Nullable String before,
            @Nullable String after) {}

    @Override
    public List<TaskEvent> of(ReadableTask task) {
        List<Link> links = links(task.id());
        List<Move> moved = moved(task.id());
        Map<String, String> names = names(links, moved);
        List<OnBehalf> inPlace = substitutions.actsWith(task.id());
        Stream<TaskEvent> begun =
                Stream.of(new TaskEvent(task.begunAt(), phrases.of("dossier.event.begun", task.name())));
        Stream<TaskEvent> changes = Stream.of(
                        links.stream().map(link -> new TaskEvent(link.at(), sentence(link, names, inPlace))),
                        moved.stream().map(move -> new TaskEvent(move.at(), sentence(move, names))),
                        moves.of(task.id()).stream().map(move -> new TaskEvent(move.at(), sentence(move))))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(TaskEvent::at));
        return Stream.concat(begun, changes).toList();
    }

    /** Of one moment, groups come before people, and who leaves before who comes. */
    private List<Link> links(String task) {
        return jdbc.sql("select TIMESTAMP_, USER_ID_, GROUP_ID_, OPERATION_TYPE_, ASSIGNER_ID_ from ACT_HI_IDENTITYLINK"
                        + " where TASK_ID_ = ? and TYPE_ in ('assignee', 'candidate') order by TIMESTAMP_,"
                        + " case when GROUP_ID_ is null then 1 else 0 end, OPERATION_TYPE_ desc")
                .param(task)
                .query((row, at) -> new Link(
                        at(row),
                        row.getString("USER_ID_"),
                        row.getString("GROUP_ID_"),
                        row.getString("OPERATION_TYPE_").equals("add"),
                        row.getString("ASSIGNER_ID_")))
                .list();
    }

    private List<Move> moved(String task) {
        return jdbc.sql("select TIMESTAMP_, USER_ID_, ORG_VALUE_, NEW_VALUE_ from ACT_HI_OP_LOG"
                        + " where TASK_ID_ = ? and PROPERTY_ = 'dueDate' order by TIMESTAMP_")
                .param(task)
                .query((row, at) -> new Move(
                        at(row), row.getString("USER_ID_"), row.getString("ORG_VALUE_"), row.getString("NEW_VALUE_")))
                .list();
    }

    private Map<String, String> names(List<Link> links, List<Move> moved) {
        Set<String> accounts = Stream.concat(
                        links.stream().flatMap(link -> Stream.of(link.user(), link.by())),
                        moved.stream().map(Move::by))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return rows.names(accounts);
    }

    private String sentence(Link link, Map<String, String> names, List<OnBehalf> inPlace) {
        if (link.group() != null) {
            return phrases.of(
                    link.came() ? "dossier.event.given" : "dossier.event.taken",
                    groups.of(link.group(), units.ofAllTimes()));
        }
        String holder = names.getOrDefault(link.user(), String.valueOf(link.user()));
        if (!link.came()) {
            return phrases.of("dossier.event.back", holder);
        } else if (link.by() == null || link.by().equals(link.user())) {
            return phrases.of("dossier.event.claimed", holder) + inPlace(link.user(), link.at(), inPlace);
        }
        return phrases.of("dossier.event.assigned", names.getOrDefault(link.by(), link.by()), holder)
                + inPlace(link.by(), link.at(), inPlace);
    }

    /** In whose place somebody did something at a moment, to stand behind the sentence; empty for what was their own. */
    private String inPlace(@Nullable String account, OffsetDateTime at, List<OnBehalf> inPlace) {
        return inPlace.stream()
                .filter(act -> act.account().equals(account) && isOfOneMoment(act.doneAt(), at))
                .findFirst()
                .map(act -> phrases.of("dossier.event.inPlace", act.forWhomName()))
                .orElse("");
    }

    /** What is told twice in one transaction is told at moments that hardly differ. */
    private static boolean isOfOneMoment(OffsetDateTime one, OffsetDateTime other) {
        return Duration.between(one, other).abs().compareTo(ONE_MOMENT) < 0;
    }

    private String sentence(Move move, Map<String, String> names) {
        return phrases.of(
                "dossier.event.dueMoved",
                names.getOrDefault(move.by(), move.by()),
                day(move.before()),
                day(move.after()));
    }

    private String sentence(DeadlineMoves.Move move) {
        return phrases.of("dossier.event.daysOff", day(move.before()), day(move.after()));
    }

    /** The log has milliseconds since 1970. */
    private String day(@Nullable String moment) {
        return moment == null || !moment.matches("\\d+")
                ? phrases.of("dossier.noDue")
                : day(Instant.ofEpochMilli(Long.parseLong(moment))
                        .atZone(Deadline.ZONE)
                        .toOffsetDateTime());
    }

    private static String day(OffsetDateTime moment) {
        return Phrases.day(moment.atZoneSameInstant(Deadline.ZONE).toLocalDate());
    }

    private static OffsetDateTime at(ResultSet row) throws SQLException {
        return Objects.requireNonNull(Deadline.moment(row.getTimestamp("TIMESTAMP_")));
    }
}
