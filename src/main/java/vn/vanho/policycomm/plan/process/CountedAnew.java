package vn.vanho.policycomm.plan.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.EarlierMoment;

/** Works an expression of a model out once more, as the engine did when it came to it. */
@Component
class CountedAnew {

    private final ProcessEngine engine;
    private final EarlierMoment earlier;

    CountedAnew(ProcessEngine engine, EarlierMoment earlier) {
        this.engine = engine;
        this.earlier = earlier;
    }

    /**
     * The moment that an expression gives, with the variables of today.
     *
     * @param execution in which it stands
     * @param from when the engine came to it: deadlines are counted from then
     */
    Optional<Instant> at(Date from, String expression, String execution) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        @Nullable
        Object value = earlier.at(from.toInstant(), () -> configuration
                .getCommandExecutorTxRequired()
                .execute(context -> value(configuration, expression, execution, context)));
        return value instanceof Date date ? Optional.of(date.toInstant()) : Optional.empty();
    }

    private static @Nullable Object value(
            ProcessEngineConfigurationImpl configuration, String expression, String execution, CommandContext context) {
        ExecutionEntity scope = context.getExecutionManager().findExecutionById(execution);
        // It may have ended since it was listed.
        return scope == null
                ? null
                : configuration
                        .getExpressionManager()
                        .createExpression(expression)
                        .getValue(scope);
    }
}
