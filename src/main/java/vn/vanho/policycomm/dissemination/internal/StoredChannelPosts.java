package vn.vanho.policycomm.dissemination.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.channels.Channel;
import vn.vanho.policycomm.channels.Channels;
import vn.vanho.policycomm.channels.Post;
import vn.vanho.policycomm.channels.Posted;
import vn.vanho.policycomm.channels.Reach;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.ChannelPost;
import vn.vanho.policycomm.dissemination.ChannelPosts;
import vn.vanho.policycomm.engine.Actor;

/** Keeps posts in their table. */
@Service
@Transactional
class StoredChannelPosts implements ChannelPosts {

    /** Who posted, where no person did. */
    private static final String ADAPTER = Actor.APPLICATION;

    private static final String ONE = " where draft_id = ? and channel = ?";
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Channels channels;
    private final Drafts drafts;
    private final ObjectMapper json;

    StoredChannelPosts(JdbcClient jdbc, Clock clock, Channels channels, Drafts drafts, ObjectMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.channels = channels;
        this.drafts = drafts;
        this.json = json;
    }

    @Override
    public void prepare(String draftId, String channel, Map<String, String> texts, String preparedBy) {
        String hash = Post.hash(channels.get(channel).parts(), texts);
        String body = body(channels.get(channel), texts);
        int version = drafts.fileInForce(draftId).orElseThrow().version();
        int known = jdbc.sql("update channel_post set body = ?, texts = ?, text_hash = ?, version = ?,"
                        + " prepared_by = ?, checked_by = null, approved_by = null, approved_hash = null" + ONE)
                .params(body, written(texts), hash, version, preparedBy, draftId, channel)
                .update();
        if (known == 0) {
            jdbc.sql("insert into channel_post (draft_id, channel, body, texts, text_hash, version, prepared_by)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(draftId, channel, body, written(texts), hash, version, preparedBy)
                    .update();
        }
    }

    /** The blocks of a draft with their headings; what was drafted has its own. */
    private static String body(Channel channel, Map<String, String> texts) {
        return channel.parts().stream()
                .filter(part -> !texts.getOrDefault(part.field(), "").isBlank())
                .map(part -> (channel.drafted() ? "" : part.label() + "\n") + texts.get(part.field()))
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public void checked(String draftId, String checkedBy) {
        jdbc.sql("update channel_post set checked_by = ? where draft_id = ?")
                .params(checkedBy, draftId)
                .update();
    }

    @Override
    public void approved(String draftId, String approvedBy) {
        jdbc.sql("update channel_post set approved_by = ?, approved_hash = text_hash where draft_id = ?")
                .params(approvedBy, draftId)
                .update();
    }

    @Override
    public void posted(String draftId, String channel, String url, String postedBy) {
        posted(draftId, channel, url, null, postedBy);
    }

    @Override
    public void unseen(String draftId, String channel, String reason) {
        jdbc.sql("update channel_post set unseen_reason = ?" + ONE)
                .params(reason, draftId, channel)
                .update();
    }

    @Override
    public void posted(String draftId, String channel, Posted posted) {
        posted(draftId, channel, posted.url(), posted.id(), ADAPTER);
    }

    private void posted(String draftId, String channel, String url, @Nullable String providerId, String by) {
        jdbc.sql("update channel_post set url = ?, provider_id = ?, posted_by = ?, posted_at = ?" + ONE
                        + " and url is null")
                .params(url, providerId, by, OffsetDateTime.now(clock), draftId, channel)
                .update();
    }

    @Override
    public void reached(String draftId, String channel, Reach reach) {
        jdbc.sql("update channel_post set reach = ?, interactions = ?, reach_at = ?" + ONE)
                .params(reach.people(), reach.interactions(), OffsetDateTime.now(clock), draftId, channel)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChannelPost> of(String draftId) {
        return jdbc
                .sql("select draft_id, channel, version, body, texts, text_hash, prepared_by, checked_by, approved_by,"
                        + " approved_hash, url, posted_by, posted_at, reach, interactions, unseen_reason from channel_post"
                        + " where draft_id = ?")
                .param(draftId)
                .query(ChannelPost.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(
                        (ChannelPost post) -> channels.get(post.channel()).position()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> texts(String draftId, String channel) {
        return find(draftId, channel).map(post -> read(post.texts())).orElse(Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean knows(String url) {
        return jdbc.sql("select count(*) from channel_post where url = ?")
                        .param(url)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String written(Map<String, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read(@Nullable String texts) {
        try {
            return texts == null ? Map.of() : json.readValue(texts, TEXTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
