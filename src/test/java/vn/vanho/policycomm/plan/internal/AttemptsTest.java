package vn.vanho.policycomm.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.vanho.policycomm.engine.ChangedMeanwhile;
import vn.vanho.policycomm.engine.Phrases;

/** A change meets people at work: it is tried again, but not for ever. */
class AttemptsTest {

    private final Attempts attempts = new Attempts(new Phrases(sentences()));

    @Test
    void theThirdMayBeTheOne() {
        Queue<Boolean> clashes = new ArrayDeque<>(List.of(true, true, false));
        assertThat(attempts.of(() -> done(clashes.remove()))).isEqualTo("done");
    }

    @Test
    void afterThreeItIsTold() {
        Queue<Boolean> clashes = new ArrayDeque<>(List.of(true, true, true, false));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> attempts.of(() -> done(clashes.remove())));
        assertThat(clashes).containsExactly(false);
    }

    private static String done(boolean clash) {
        if (clash) {
            throw new OptimisticLockingFailureException("somebody was faster");
        }
        return "done";
    }

    private static StaticMessageSource sentences() {
        StaticMessageSource sentences = new StaticMessageSource();
        sentences.setUseCodeAsDefaultMessage(true);
        return sentences;
    }
}
