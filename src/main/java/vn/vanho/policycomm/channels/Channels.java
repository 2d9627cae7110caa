package vn.vanho.policycomm.channels;

import java.util.List;
import java.util.Optional;

/** The channels that there are. */
public interface Channels {

    /** By their {@link Channel#position()}. */
    List<Channel> all();

    /** @throws java.util.NoSuchElementException naming the codes there are */
    Channel get(String code);

    /** Empty for one on which only people post. */
    Optional<ChannelAdapter> adapter(String code);

    /** {@link ChannelMode#BY_HAND} where there is no adapter. */
    ChannelMode mode(String code);

    /** Those on which nothing is really posted. */
    default List<Channel> dryRun() {
        return all().stream()
                .filter(channel -> mode(channel.code()) == ChannelMode.DRY_RUN)
                .toList();
    }
}
