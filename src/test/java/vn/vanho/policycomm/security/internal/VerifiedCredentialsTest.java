package vn.vanho.policycomm.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.AccountState;

/** Right credentials are believed for a minute, while nothing about the account changes. */
class VerifiedCredentialsTest {

    private final AtomicLong time = new AtomicLong();
    private final VerifiedCredentials verified = new VerifiedCredentials(time::get);
    private final Account account = account(Set.of("van-thu"), false, "1");

    @Test
    void theyAreBelievedForAMinuteAtMost() {
        verified.remember(account, "dung");
        time.set(Duration.ofSeconds(59).toNanos());
        assertThat(verified.confirm(account, "dung")).isTrue();

        time.set(Duration.ofSeconds(60).toNanos());
        assertThat(verified.confirm(account, "dung")).isFalse();
    }

    @Test
    void anotherPasswordIsNotBelieved() {
        verified.remember(account, "dung");

        assertThat(verified.confirm(account, "sai")).isFalse();
    }

    @Test
    void aChangedAccountIsNotBelieved() {
        verified.remember(account, "dung");

        assertThat(verified.confirm(account(Set.of("hoi-dong"), false, "1"), "dung"))
                .isFalse();
        assertThat(verified.confirm(account(Set.of("van-thu"), true, "1"), "dung"))
                .isFalse();
        assertThat(verified.confirm(account(Set.of("van-thu"), false, "2"), "dung"))
                .isFalse();
    }

    @Test
    void anAccountThatWasLockedMeanwhileIsNotBelieved() {
        Account locked = account(Set.of("van-thu"), true, "1");
        verified.remember(locked, "dung");

        assertThat(verified.confirm(locked, "dung")).isFalse();
    }

    private static Account account(Set<String> groups, boolean locked, String mark) {
        return new Account("van-thu-cv", "Chuyên viên VT", groups, AccountState.OPEN, locked, mark);
    }
}
