package vn.vanho.policycomm.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.AccountState;

/** Right credentials are believed for a minute, while nothing about the account changes. */
class VerifiedCredentialsTest {

    private static final int AT_ONCE = 12;

    private final AtomicLong time = new AtomicLong();
    private final AtomicInteger checks = new AtomicInteger();
    private final VerifiedCredentials verified = new VerifiedCredentials(time::get);
    private Account account = account(Set.of("van-thu"), false, "1");

    @Test
    void theyAreBelievedForAMinuteAtMost() {
        signIn();
        time.set(Duration.ofSeconds(59).toNanos());
        assertThat(checksOfSignIn()).isZero();

        time.set(Duration.ofSeconds(60).toNanos());
        assertThat(checksOfSignIn()).isEqualTo(1);
    }

    @Test
    void anotherPasswordIsNotBelieved() {
        signIn();

        assertThatThrownBy(() -> verified.verify("van-thu-cv", "sai", Optional.of(account), this::refuse))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aChangedAccountIsNotBelieved() {
        signIn();
        for (Account changed : List.of(
                account(Set.of("hoi-dong"), false, "1"),
                account(Set.of("van-thu"), true, "1"),
                account(Set.of("van-thu"), false, "2"))) {
            account = changed;

            assertThat(checksOfSignIn()).isEqualTo(1);
            assertThat(signIn()).isEqualTo(changed);
        }
    }

    @Test
    void anAccountThatWasLockedMeanwhileIsCheckedAnew() {
        account = account(Set.of("van-thu"), true, "1");
        signIn();

        assertThat(checksOfSignIn()).isPositive();
    }

    @Test
    void anAccountThatIsGoneIsCheckedAnew() {
        signIn();

        assertThatThrownBy(() -> verified.verify("van-thu-cv", "dung", Optional.empty(), this::refuse))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aRefusalIsNotRemembered() {
        assertThatThrownBy(() -> verified.verify("van-thu-cv", "dung", Optional.of(account), this::refuse))
                .isInstanceOf(BadCredentialsException.class);

        assertThat(signIn()).isEqualTo(account);
    }

    /** Else many requests of one program at once would use up the attempts that wrong passwords are given. */
    @Test
    void manyAtOnceWaitForOneCheck() throws Exception {
        ExecutorService programs = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch together = new CountDownLatch(AT_ONCE);
        Callable<Account> program = () -> {
            together.countDown();
            together.await();
            return signIn();
        };
        try {
            for (Future<Account> one : programs.invokeAll(
                    Stream.generate(() -> program).limit(AT_ONCE).toList())) {
                assertThat(one.get()).isEqualTo(account);
            }
        } finally {
            programs.shutdownNow();
        }
        assertThat(checks).hasValue(1);
    }

    private Account signIn() {
        return verified.verify("van-thu-cv", "dung", Optional.of(account), () -> {
            checks.incrementAndGet();
            return account;
        });
    }

    private int checksOfSignIn() {
        checks.set(0);
        signIn();
        return checks.get();
    }

    private Account refuse() {
        throw new BadCredentialsException("Wrong account or password");
    }

    private static Account account(Set<String> groups, boolean locked, String mark) {
        return new Account("van-thu-cv", "Chuyên viên VT", groups, Map.of(), AccountState.OPEN, locked, mark);
    }
}
