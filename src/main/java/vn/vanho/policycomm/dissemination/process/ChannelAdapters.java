package vn.vanho.policycomm.dissemination.process;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.dissemination.ChannelAdapter;

/** The channels that post by themselves. */
@Component
class ChannelAdapters {

    private final List<ChannelAdapter> adapters;

    ChannelAdapters(List<ChannelAdapter> adapters) {
        this.adapters = List.copyOf(adapters);
    }

    /** Empty for a channel on which a person posts. */
    Optional<ChannelAdapter> find(String channel) {
        return adapters.stream()
                .filter(adapter -> adapter.channel().equals(channel))
                .findFirst();
    }
}
