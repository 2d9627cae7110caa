package vn.vanho.policycomm.engine.internal.hardening;

import java.util.List;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CommandFields;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.query.Query;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.InputRefused;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.Violation;
import vn.vanho.policycomm.engine.internal.door.CommandGuard;

/**
 * Refuses expressions that a caller sends along with a query. The engine itself looks only at the query's first level
 * and evaluates whatever stands in its or-queries.
 */
@Component
class NoExpressionsInQueries implements CommandGuard {

    private final Phrases phrases;

    NoExpressionsInQueries(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public <T> Command<T> admit(Command<T> command, CommandContext context, Actor actor) {
        if (command instanceof TaskQueryImpl query) {
            refuse(hasExpressions(query) || inOrQueries(query));
        } else if (command instanceof AbstractExecuteFilterCmd execution) {
            refuse(inExtension(execution) || inFilter(CommandFields.filterId(execution), context));
        } else if (command instanceof SaveFilterCmd save) {
            refuse(inOrQueries(CommandFields.query(save)));
        }
        return command;
    }

    private static boolean inExtension(AbstractExecuteFilterCmd execution) {
        return CommandFields.extendingQuery(execution)
                .filter(query -> hasExpressions(query) || inOrQueries(query))
                .isPresent();
    }

    private static boolean inFilter(String id, CommandContext context) {
        FilterEntity filter = context.getFilterManager().findFilterById(id);
        return filter != null && inOrQueries(filter.getQuery());
    }

    private static boolean inOrQueries(Query<?, ?> query) {
        return query instanceof TaskQueryImpl tasks
                && tasks.getQueries().stream()
                        .filter(part -> part != tasks)
                        .anyMatch(NoExpressionsInQueries::hasExpressions);
    }

    private static boolean hasExpressions(Query<?, ?> query) {
        return query instanceof AbstractQuery<?, ?> own && !own.getExpressions().isEmpty();
    }

    private void refuse(boolean expressions) {
        if (expressions) {
            throw new InputRefused(List.of(
                    new Violation("query", phrases.of("engine.query"), phrases.of("engine.query.expressions"))));
        }
    }
}
