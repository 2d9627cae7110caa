package vn.vanho.policycomm.dissemination.process;

/**
 * A line that applies of the decision table on channels.
 *
 * @param channel code of a channel, or {@code portal}
 * @param language {@code viet}, {@code thai} or {@code mong}
 * @param reason in Vietnamese, to stand behind 'vì'
 */
record ProposedChannel(String channel, String language, String reason) {}
