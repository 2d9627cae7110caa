package vn.vanho.policycomm.evidence.process;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.OpenTask;
import vn.vanho.policycomm.evidence.CaseStep;
import vn.vanho.policycomm.evidence.CaseSteps;
import vn.vanho.policycomm.plan.PlanCase;

/** Asks the engine's own tables: its history knows no list of tasks by their ids, nor by keys that begin alike. */
@Repository
@Transactional(readOnly = true)
class EngineCaseSteps implements CaseSteps {

    private static final String PARTS = "unit-work";

    private final JdbcClient jdbc;

    EngineCaseSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<CaseStep> find(String taskId) {
        return jdbc.sql("select t.ID_ as id, t.TASK_DEF_KEY_ as step, t.NAME_ as name, p.BUSINESS_KEY_ as business"
                        + " from ACT_HI_TASKINST t join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_"
                        + " where t.ID_ = ? and p.BUSINESS_KEY_ is not null")
                .param(taskId)
                .query((row, at) -> new OpenTask(
                        row.getString("id"), row.getString("step"), row.getString("name"), row.getString("business")))
                .optional()
                .map(task -> new CaseStep(task, groups(taskId)));
    }

    /** Whom it was given to last: a task passes on when a unit ends. */
    private Set<String> groups(String taskId) {
        Set<String> groups = new HashSet<>();
        jdbc.sql("select GROUP_ID_ as grp, OPERATION_TYPE_ as what from ACT_HI_IDENTITYLINK"
                        + " where TASK_ID_ = ? and GROUP_ID_ is not null order by TIMESTAMP_, OPERATION_TYPE_ desc")
                .param(taskId)
                .query(row -> {
                    if (row.getString("what").equals("add")) {
                        groups.add(row.getString("grp"));
                    } else {
                        groups.remove(row.getString("grp"));
                    }
                });
        return groups;
    }

    @Override
    public List<String> open(Collection<String> taskIds) {
        return taskIds.isEmpty()
                ? List.of()
                : jdbc.sql("select ID_ from ACT_RU_TASK where ID_ in (:ids)")
                        .param("ids", taskIds)
                        .query(String.class)
                        .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(String taskId) {
        return jdbc.sql("select ID_ from ACT_RU_TASK where ID_ = ? for update")
                .param(taskId)
                .query(String.class)
                .optional()
                .isPresent();
    }

    @Override
    public boolean takesPart(Set<String> groups, String caseKey) {
        String root = PlanCase.of(caseKey).map(PlanCase::key).orElse(caseKey);
        String below = root + "/";
        return !groups.isEmpty()
                && !jdbc.sql("select t.ID_ from ACT_HI_IDENTITYLINK l join ACT_HI_TASKINST t on t.ID_ = l.TASK_ID_"
                                + " join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_"
                                + " where l.GROUP_ID_ in (:groups) and l.OPERATION_TYPE_ = 'add'"
                                + " and p.PROC_DEF_KEY_ <> :parts and (p.BUSINESS_KEY_ = :root"
                                + " or left(p.BUSINESS_KEY_, :length) = :below) fetch first 1 rows only")
                        .param("groups", groups)
                        .param("parts", PARTS)
                        .param("root", root)
                        .param("length", below.length())
                        .param("below", below)
                        .query(String.class)
                        .list()
                        .isEmpty();
    }
}
