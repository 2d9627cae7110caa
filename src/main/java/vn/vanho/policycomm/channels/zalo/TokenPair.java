package vn.vanho.policycomm.channels.zalo;

import java.time.OffsetDateTime;

/**
 * What the application is signed in with.
 *
 * @param access empty for one that has yet to be got
 * @param refresh good for one use
 * @param endsAt until when {@code access} is good
 */
record TokenPair(String access, String refresh, OffsetDateTime endsAt) {

    @Override
    public String toString() {
        return "tokens until " + endsAt;
    }
}
