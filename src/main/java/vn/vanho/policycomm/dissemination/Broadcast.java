package vn.vanho.policycomm.dissemination;

import java.time.LocalDate;

/**
 * One broadcast of a commune's loudspeakers.
 *
 * @param station cluster of loudspeakers
 * @param broadcastAt hour and minute, {@code 05:30}
 * @param language {@code viet}, {@code thai} or {@code mong}
 */
public record Broadcast(String station, LocalDate broadcastOn, String broadcastAt, int minutes, String language) {}
