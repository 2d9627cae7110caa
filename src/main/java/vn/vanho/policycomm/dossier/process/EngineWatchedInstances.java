package vn.vanho.policycomm.dossier.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.dossier.WatchedInstances;
import vn.vanho.policycomm.engine.OwnAuthority;
import vn.vanho.policycomm.plan.Deadline;

/** Asks the engine's history; what an instance called has its business key or one that begins with it. */
@Repository
class EngineWatchedInstances implements WatchedInstances {

    private final HistoryService history;
    private final OwnAuthority own;
    private final JdbcClient jdbc;

    EngineWatchedInstances(HistoryService history, OwnAuthority own, JdbcClient jdbc) {
        this.history = history;
        this.own = own;
        this.jdbc = jdbc;
    }

    private record Call(String id, String caller) {}

    @Override
    public Optional<WatchedInstance> find(String id) {
        return Optional.ofNullable(own.call(() -> history.createHistoricProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult()))
                .map(this::watched);
    }

    private WatchedInstance watched(HistoricProcessInstance instance) {
        String key = Objects.toString(instance.getBusinessKey(), "");
        return new WatchedInstance(
                instance.getId(),
                key,
                Objects.toString(instance.getProcessDefinitionName(), instance.getProcessDefinitionKey()),
                Objects.requireNonNull(Deadline.moment(instance.getStartTime())),
                Deadline.moment(instance.getEndTime()),
                called(instance.getId(), calls(key)));
    }

    private List<Call> calls(String key) {
        String below = key + "/";
        return jdbc.sql("select ID_, SUPER_PROCESS_INSTANCE_ID_ as caller from ACT_HI_PROCINST"
                        + " where SUPER_PROCESS_INSTANCE_ID_ is not null"
                        + " and (BUSINESS_KEY_ = :key or left(BUSINESS_KEY_, :length) = :below)")
                .param("key", key)
                .param("length", below.length())
                .param("below", below)
                .query((row, at) -> new Call(row.getString("ID_"), row.getString("caller")))
                .list();
    }

    private static Set<String> called(String first, List<Call> calls) {
        Map<String, List<String>> byCaller = calls.stream()
                .collect(Collectors.groupingBy(Call::caller, Collectors.mapping(Call::id, Collectors.toList())));
        Set<String> ids = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            String id = next.pop();
            ids.add(id);
            next.addAll(byCaller.getOrDefault(id, List.of()));
        }
        return ids;
    }
}
