package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.channels.Deliveries;
import vn.vanho.policycomm.channels.Delivery;
import vn.vanho.policycomm.channels.TextPart;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.dissemination.ChannelPost;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.SpreadChannels;

/** Puts together what the channels of a draft will show. */
@Component
class ChannelPreviews {

    private final ChannelPosts posts;
    private final SpreadChannels chosen;
    private final Channels channels;
    private final Deliveries deliveries;

    ChannelPreviews(ChannelPosts posts, SpreadChannels chosen, Channels channels, Deliveries deliveries) {
        this.posts = posts;
        this.chosen = chosen;
        this.channels = channels;
        this.deliveries = deliveries;
    }

    /** One for each channel that was chosen or drafted for, in their order. */
    List<ChannelPreview> of(Draft draft) {
        List<Delivery> all = deliveries.below(draft.id() + "/");
        Stream<Channel> drafted =
                posts.of(draft.id()).stream().map(ChannelPost::channel).map(channels::get);
        List<Channel> shown =
                Stream.concat(chosen.of(draft.businessKey()).stream(), drafted).toList();
        return channels.all().stream()
                .filter(shown::contains)
                .map(channel -> preview(draft, channel, all))
                .toList();
    }

    private ChannelPreview preview(Draft draft, Channel channel, List<Delivery> all) {
        Optional<ChannelPost> post = posts.find(draft.id(), channel.code());
        Map<String, String> texts = posts.texts(draft.id(), channel.code());
        return new ChannelPreview(
                channel,
                channels.mode(channel.code()),
                channel.parts().stream()
                        .map(part -> new PreviewPart(part, text(part, texts)))
                        .toList(),
                post.orElse(null),
                all.stream()
                        .filter(delivery -> delivery.channel().equals(channel.code()))
                        .toList());
    }

    private static String text(TextPart part, Map<String, String> texts) {
        return texts.getOrDefault(part.field(), "");
    }
}
