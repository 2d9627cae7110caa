package vn.vanho.policycomm.dissemination.process;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Phrases;

/**
 * Does what waits for a channel. The engine's external tasks are the outbox: each is there with the transaction that asks
 * for it, and is one node's at a time.
 */
@Component
public class ChannelRound {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelRound.class);
    private static final String GAVE_UP = "channel-gave-up";
    private static final int UNEXPECTED_TRIES = 3;

    private final ExternalTaskService tasks;
    private final Map<String, ChannelStep> steps;
    private final Clock clock;
    private final Phrases phrases;
    private final Duration lease;
    private final String worker = UUID.randomUUID().toString();

    ChannelRound(
            ExternalTaskService tasks,
            List<ChannelStep> steps,
            Clock clock,
            Phrases phrases,
            @Value("${policycomm.channels.lease:2m}") Duration lease) {
        this.tasks = tasks;
        this.steps = steps.stream().collect(Collectors.toMap(ChannelStep::activity, Function.identity()));
        this.clock = clock;
        this.phrases = phrases;
        this.lease = lease;
    }

    /** Tries all that is due on a channel, one after the other. */
    public void run(String channel) {
        for (List<LockedExternalTask> due = next(channel); !due.isEmpty(); due = next(channel)) {
            due.forEach(this::work);
        }
    }

    private List<LockedExternalTask> next(String channel) {
        return tasks.fetchAndLock(1, worker, true)
                .topic(ChosenChannels.topicOf(channel), lease.toMillis())
                .execute();
    }

    private void work(LockedExternalTask task) {
        try {
            end(task, Objects.requireNonNull(steps.get(task.getActivityId())).run(task));
        } catch (BadUserRequestException gone) {
            LOG.info("Nobody waits any more for {} {}", task.getActivityId(), task.getBusinessKey());
        } catch (RuntimeException unexpected) {
            LOG.error("{} {}", task.getActivityId(), task.getBusinessKey(), unexpected);
            failed(task, unexpected);
        }
    }

    private void end(LockedExternalTask task, StepEnd end) {
        if (end instanceof StepEnd.Done done) {
            tasks.complete(task.getId(), worker, done.variables());
        } else if (end instanceof StepEnd.Later later) {
            tasks.handleFailure(task.getId(), worker, told(task, later.why()), 1, until(later.at()));
        } else if (end instanceof StepEnd.GaveUp gaveUp) {
            tasks.handleBpmnError(task.getId(), worker, GAVE_UP, gaveUp.advice());
        }
    }

    /** A fault of our own; after some tries it is an incident for the administrator. */
    private void failed(LockedExternalTask task, RuntimeException fault) {
        int left = (task.getRetries() == null ? UNEXPECTED_TRIES : task.getRetries()) - 1;
        tasks.handleFailure(task.getId(), worker, told(task, fault.toString()), left, lease.toMillis());
    }

    private String told(LockedExternalTask task, String why) {
        return phrases.of(
                "channel.incident", ChannelStep.text(task, "title"), ChannelStep.text(task, Names.CHANNEL), why);
    }

    private long until(OffsetDateTime moment) {
        return Math.max(0, Duration.between(OffsetDateTime.now(clock), moment).toMillis());
    }
}
