package vn.vanho.policycomm.dissemination.process;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/** The address that is keyed in is one of the channel's own, and of no other post. */
@Component
class PostIsThere implements CompletionCheck {

    private static final String FIELD = "postUrl";
    private static final String LABEL = "Địa chỉ bài đã đăng";

    private final ChannelPosts posts;
    private final Channels channels;

    PostIsThere(ChannelPosts posts, Channels channels) {
        this.posts = posts;
        this.channels = channels;
    }

    @Override
    public String taskKey() {
        return "post-by-hand";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        Channel channel = channels.get((String) completion.value(Names.CHANNEL).orElseThrow());
        completion
                .value(FIELD)
                .map(Object::toString)
                .filter(url -> !url.isBlank())
                .ifPresent(url -> {
                    if (host(url).filter(channel::servedBy).isEmpty()) {
                        violations.add(FIELD, LABEL, notOf(channel));
                    } else if (posts.knows(url)) {
                        violations.add(FIELD, LABEL, "đã ghi cho một bài khác; hãy dán địa chỉ của đúng bài này");
                    }
                });
    }

    private static String notOf(Channel channel) {
        String hosts = channel.hosts().isEmpty() ? "" : " (%s)".formatted(String.join(", ", channel.hosts()));
        return "phải là địa chỉ https của %s%s; hãy mở bài đã đăng và sao địa chỉ".formatted(channel.label(), hosts);
    }

    private static Optional<String> host(String url) {
        try {
            URI address = new URI(url);
            return "https".equals(address.getScheme()) && address.getUserInfo() == null
                    ? Optional.ofNullable(address.getHost()).map(host -> host.toLowerCase(Locale.ROOT))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
