package vn.vanho.policycomm.engine.internal.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import vn.vanho.policycomm.engine.Phrases;

/** Only a person is told in words to try again; the job executor needs the engine's exception to do so itself. */
class LatecomersTest {

    private static final Command<String> COMMAND = context -> "";

    private final StaticMessageSource messages = new StaticMessageSource();
    private final OptimisticLockingException clash = new OptimisticLockingException("clash");

    @BeforeEach
    void theSentence() {
        messages.addMessage("engine.changedMeanwhile", Phrases.VIETNAMESE, "Hãy tải lại");
    }

    @Test
    void aPersonIsToldToReload() {
        assertThatThrownBy(() -> latecomers(true).execute(COMMAND))
                .isInstanceOfSatisfying(HttpRefusal.class, refusal -> {
                    assertThat(refusal.getResponse().getStatus()).isEqualTo(409);
                    assertThat(refusal).hasMessage("Hãy tải lại");
                });
    }

    @Test
    void aJobGetsTheEnginesException() {
        assertThatThrownBy(() -> latecomers(false).execute(COMMAND)).isSameAs(clash);
    }

    private Latecomers latecomers(boolean somebodySignedIn) {
        Latecomers latecomers = new Latecomers(() -> somebodySignedIn, new Phrases(messages));
        latecomers.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw clash;
            }
        });
        return latecomers;
    }
}
