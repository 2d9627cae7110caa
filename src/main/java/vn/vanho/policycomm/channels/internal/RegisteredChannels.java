package vn.vanho.policycomm.channels.internal;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.ChannelAdapter;
import vn.vanho.policycomm.channels.ChannelMode;
import vn.vanho.policycomm.channels.Channels;

/** The channels that are beans; {@code policycomm.channels.<code>.mode} says what is done on each. */
@Component
class RegisteredChannels implements Channels {

    private final List<Channel> channels;
    private final Environment environment;

    RegisteredChannels(List<Channel> channels, Environment environment) {
        this.channels = channels.stream()
                .sorted(Comparator.comparingInt(Channel::position))
                .toList();
        this.environment = environment;
    }

    @Override
    public List<Channel> all() {
        return channels;
    }

    @Override
    public Channel get(String code) {
        return channels.stream()
                .filter(channel -> channel.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No channel '%s'; there are: %s"
                        .formatted(code, channels.stream().map(Channel::code).toList())));
    }

    @Override
    public Optional<ChannelAdapter> adapter(String code) {
        return get(code) instanceof ChannelAdapter adapter ? Optional.of(adapter) : Optional.empty();
    }

    @Override
    public ChannelMode mode(String code) {
        return adapter(code).isEmpty()
                ? ChannelMode.BY_HAND
                : Binder.get(environment)
                        .bind("policycomm.channels.%s.mode".formatted(code), ChannelMode.class)
                        .orElse(ChannelMode.BY_HAND);
    }
}
