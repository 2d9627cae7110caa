package vn.vanho.policycomm.dissemination.internal;

import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.TextPart;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.ChannelPost;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.dissemination.ReadyPosts;
import vn.vanho.policycomm.engine.Phrases;

/** Hands out no text but the approved one, by its hash. */
@Service
@Transactional(readOnly = true)
class ApprovedTexts implements ReadyPosts {

    private final ChannelPosts posts;
    private final Channels channels;
    private final Drafts drafts;
    private final Phrases phrases;
    private final String baseUrl;

    ApprovedTexts(
            ChannelPosts posts,
            Channels channels,
            Drafts drafts,
            Phrases phrases,
            @Value("${policycomm.base-url}") String baseUrl) {
        this.posts = posts;
        this.channels = channels;
        this.drafts = drafts;
        this.phrases = phrases;
        this.baseUrl = baseUrl;
    }

    @Override
    public Post approved(String draftId, String channel) {
        ChannelPost post = require(draftId, channel);
        Map<String, String> texts = posts.texts(draftId, channel);
        String hash = Post.hash(channels.get(channel).parts(), texts);
        if (post.approvedBy() == null || !hash.equals(post.approvedHash())) {
            throw new IllegalStateException("Not what was approved for %s: %s".formatted(channel, draftId));
        }
        return post(draftId, channel, texts);
    }

    @Override
    public String key(String draftId, String channel) {
        return "%s/%d/%s".formatted(draftId, require(draftId, channel).version(), channel);
    }

    @Override
    public Post withNotice(String draftId, String channel, String notice) {
        Map<String, String> texts = new HashMap<>(approved(draftId, channel).texts());
        String longest = channels.get(channel).parts().stream()
                .max(Comparator.comparingInt(TextPart::longest))
                .orElseThrow()
                .field();
        texts.merge(longest, phrases.of("channel.notice", notice), (text, before) -> before + "\n\n" + text);
        return post(draftId, channel, texts);
    }

    @Override
    public Post kept(String draftId, String channel) {
        return post(draftId, channel, posts.texts(draftId, channel));
    }

    private Post post(String draftId, String channel, Map<String, String> texts) {
        Draft draft = drafts.get(draftId);
        URI link = URI.create("%s/du-thao/%s".formatted(baseUrl, draft.slug()));
        return new Post(key(draftId, channel), draft.title(), texts, link);
    }

    private ChannelPost require(String draftId, String channel) {
        return posts.find(draftId, channel)
                .orElseThrow(() -> new IllegalStateException("No text for %s: %s".formatted(channel, draftId)));
    }
}
