package vn.vanho.policycomm.dissemination.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.dissemination.PublicationStep;

/** Publications and their steps. */
@Repository
class PublicationTable {

    static final String PORTAL = "portal";

    private final JdbcClient jdbc;
    private final Clock clock;

    PublicationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns whether there was a publication of this version on the portal whose text is now this. */
    boolean update(String draftId, int version, String blocks, String hash) {
        return jdbc.sql("update publication set blocks = ?, text_hash = ?"
                                + " where draft_id = ? and version = ? and channel = ?")
                        .params(blocks, hash, draftId, version, PORTAL)
                        .update()
                > 0;
    }

    void insert(String draftId, int version, String blocks, String hash, String url) {
        jdbc.sql("insert into publication (id, draft_id, version, channel, blocks, text_hash, posted_at, url)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), draftId, version, PORTAL, blocks, hash, now(), url)
                .update();
    }

    /** The blocks of a version that was posted on the portal. */
    Optional<String> posted(String draftId, int version) {
        return jdbc.sql("select blocks from publication"
                        + " where draft_id = ? and version = ? and channel = ? and posted_at is not null")
                .params(draftId, version, PORTAL)
                .query(String.class)
                .optional();
    }

    /** Takes every version off the portal. */
    void takeDown(String draftId) {
        jdbc.sql("update publication set posted_at = null where draft_id = ?")
                .param(draftId)
                .update();
    }

    /** Erases every text that was made of the draft. */
    void erase(String draftId) {
        jdbc.sql("update publication set blocks = '' where draft_id = ?")
                .param(draftId)
                .update();
        jdbc.sql("update channel_post set body = '', texts = null where draft_id = ?")
                .param(draftId)
                .update();
    }

    void insertStep(String draftId, int version, PublicationStep step) {
        jdbc.sql("insert into publication_step (draft_id, version, step, actor, office, done_at,"
                        + " in_place_of) values (?, ?, ?, ?, ?, ?, ?)")
                .params(draftId, version, step.step().name(), step.actor(), step.office())
                .params(step.doneAt(), step.inPlaceOf())
                .update();
    }

    /** How often any version of the draft was posted. */
    int postings(String draftId) {
        return jdbc.sql("select count(*) from publication_step where draft_id = ? and step = ?")
                .params(draftId, PublicationStep.Kind.POSTED.name())
                .query(Integer.class)
                .single();
    }

    List<PublicationStep> steps(String draftId, int version) {
        return jdbc.sql(
                        "select step, actor, office, done_at, in_place_of from publication_step where draft_id = ? and version = ?"
                                + " order by done_at")
                .params(draftId, version)
                .query(PublicationStep.class)
                .list();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
