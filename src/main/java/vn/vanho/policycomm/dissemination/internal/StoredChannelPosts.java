package vn.vanho.policycomm.dissemination.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.dissemination.Channel;
import vn.vanho.policycomm.dissemination.ChannelPost;
import vn.vanho.policycomm.dissemination.ChannelPosts;

/** Keeps posts in their table. */
@Service
@Transactional
class StoredChannelPosts implements ChannelPosts {

    private static final String ONE = " where draft_id = ? and channel = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredChannelPosts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void prepare(String draftId, Channel channel, String body, String preparedBy) {
        String hash = DigestUtils.sha256Hex(body);
        int known = jdbc.sql("update channel_post set body = ?, text_hash = ?, prepared_by = ?, checked_by = null,"
                        + " approved_by = null" + ONE)
                .params(body, hash, preparedBy, draftId, channel.code())
                .update();
        if (known == 0) {
            jdbc.sql("insert into channel_post (draft_id, channel, body, text_hash, prepared_by)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(draftId, channel.code(), body, hash, preparedBy)
                    .update();
        }
    }

    @Override
    public void checked(String draftId, String checkedBy) {
        jdbc.sql("update channel_post set checked_by = ? where draft_id = ?")
                .params(checkedBy, draftId)
                .update();
    }

    @Override
    public void approved(String draftId, String approvedBy) {
        jdbc.sql("update channel_post set approved_by = ? where draft_id = ?")
                .params(approvedBy, draftId)
                .update();
    }

    @Override
    public void posted(String draftId, Channel channel, String url, String postedBy) {
        jdbc.sql("update channel_post set url = ?, posted_by = ?, posted_at = ?" + ONE)
                .params(url, postedBy, OffsetDateTime.now(clock), draftId, channel.code())
                .update();
    }

    @Override
    public void reached(String draftId, Channel channel, int reach, int interactions) {
        jdbc.sql("update channel_post set reach = ?, interactions = ?, reach_at = ?" + ONE)
                .params(reach, interactions, OffsetDateTime.now(clock), draftId, channel.code())
                .update();
    }

    @Override
    public List<ChannelPost> of(String draftId) {
        return jdbc
                .sql("select draft_id, channel, body, text_hash, prepared_by, checked_by, approved_by, url, posted_by,"
                        + " posted_at, reach, interactions from channel_post where draft_id = ?")
                .param(draftId)
                .query(ChannelPost.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(post -> Channel.ofCode(post.channel())))
                .toList();
    }

    @Override
    public boolean knows(String url) {
        return jdbc.sql("select count(*) from channel_post where url = ?")
                        .param(url)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
