package vn.vanho.policycomm.dissemination.process;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.PublicPages;
import vn.vanho.policycomm.engine.CompletionCheck;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.engine.TaskCompletion;
import vn.vanho.policycomm.engine.Violations;

/**
 * The address that is keyed in is one of the channel's own, and of no other post; there is a page, or the person tells why
 * it cannot be opened.
 */
@Component
class PostIsThere implements CompletionCheck {

    private static final String FIELD = "postUrl";
    private static final String LABEL = "Địa chỉ bài đã đăng";

    static final String UNSEEN_REASON = "postUnseenReason";

    private final ChannelPosts posts;
    private final Channels channels;
    private final PublicPages pages;
    private final Phrases phrases;

    PostIsThere(ChannelPosts posts, Channels channels, PublicPages pages, Phrases phrases) {
        this.posts = posts;
        this.channels = channels;
        this.pages = pages;
        this.phrases = phrases;
    }

    @Override
    public String taskKey() {
        return "post-by-hand";
    }

    @Override
    public void check(TaskCompletion completion, Violations violations) {
        Channel channel = channels.get((String) completion.value(Names.CHANNEL).orElseThrow());
        String url = text(completion, FIELD);
        if (url.isBlank()) {
            return;
        }
        if (host(url).filter(channel::servedBy).isEmpty()) {
            violations.add(FIELD, LABEL, notOf(channel));
        } else if (posts.knows(url)) {
            violations.add(FIELD, LABEL, "đã ghi cho một bài khác; hãy dán địa chỉ của đúng bài này");
        } else if (text(completion, UNSEEN_REASON).isBlank()
                && violations.found().isEmpty()) {
            open(url, violations);
        }
    }

    private void open(String url, Violations violations) {
        PublicPages.Seen seen = pages.look(url);
        if (!seen.found()) {
            violations.add(FIELD, LABEL, phrases.of("post.notSeen", seen.what(), phrases.of("post.unseenReason")));
        }
    }

    private static String text(TaskCompletion completion, String name) {
        return completion.value(name).map(Object::toString).orElse("");
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
