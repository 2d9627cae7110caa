package vn.vanho.policycomm.channels.zalo;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vanho.policycomm.channels.ChannelFault;

/**
 * Keeps the account signed in. A refresh token is good for one use, so one refreshes at a time in the whole cluster: it
 * holds the row from before the call until the new pair is stored. Fails the call, the old pair stays.
 */
final class ZaloTokens {

    /** So long before its end a token is not begun with any more. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    private final TokenTable table;
    private final PairSeal seal;
    private final TokenDesk desk;
    private final TransactionTemplate alone;
    private final ZaloFaults faults;
    private final Clock clock;
    private final String seed;

    /**
     * @param alone a transaction of its own
     * @param seed a refresh token from the administrator
     */
    ZaloTokens(
            TokenTable table,
            PairSeal seal,
            TokenDesk desk,
            TransactionTemplate alone,
            ZaloFaults faults,
            Clock clock,
            String seed) {
        this.table = table;
        this.seal = seal;
        this.desk = desk;
        this.alone = alone;
        this.faults = faults;
        this.clock = clock;
        this.seed = seed;
    }

    /** @param refused a token that Zalo does not take any more; empty for none */
    String access(String refused) throws ChannelFault {
        Optional<TokenTable.Row> row = table.read();
        if (row.isPresent()) {
            TokenPair pair = current(row.get());
            if (good(pair, refused)) {
                return pair.access();
            }
        }
        return renewed(refused);
    }

    private String renewed(String refused) throws ChannelFault {
        table.make(now());
        try {
            return Objects.requireNonNull(alone.execute(status -> renew(refused)));
        } catch (Broken broken) {
            throw broken.fault;
        } catch (TransientDataAccessException taken) {
            throw faults.busy();
        }
    }

    private String renew(String refused) {
        try {
            TokenTable.Row row = table.take();
            TokenPair pair = current(row);
            if (!good(pair, refused)) {
                pair = desk.exchange(pair.refresh());
                table.keep(new TokenTable.Row(seeds(row), seal.seal(pair), pair.endsAt()));
            }
            return pair.access();
        } catch (ChannelFault fault) {
            throw new Broken(fault);
        }
    }

    /** A seed that was not there before takes the place of whatever is kept. */
    private TokenPair current(TokenTable.Row row) throws ChannelFault {
        if (!row.knows(seedHash())) {
            return new TokenPair("", seed, row.endsAt());
        }
        return seal.open(row.sealed(), row.endsAt()).orElseThrow(faults::otherKey);
    }

    private String seeds(TokenTable.Row row) {
        return row.knows(seedHash()) ? row.usedSeeds() : row.usedSeeds() + seedHash() + " ";
    }

    private String seedHash() {
        return DigestUtils.sha256Hex(seed);
    }

    private boolean good(TokenPair pair, String refused) {
        return !pair.access().isEmpty()
                && !pair.access().equals(refused)
                && pair.endsAt().minus(MARGIN).isAfter(now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Ends the transaction. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ChannelFault fault;

        private Broken(ChannelFault fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
