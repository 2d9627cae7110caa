package vn.vanho.policycomm.dissemination.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.dissemination.KitLink;

/** Links to kits; each is good for the posting that was the newest when it was sent. */
@Repository
class KitLinkTable {

    private static final String COLUMNS =
            "select token_hash, draft_id, unit_id, mailed_to, sent_at, expires_at, confirmed_at from kit_link";

    private final JdbcClient jdbc;
    private final PublicationTable publications;

    KitLinkTable(JdbcClient jdbc, PublicationTable publications) {
        this.jdbc = jdbc;
        this.publications = publications;
    }

    void add(KitLink link, String sentBy) {
        jdbc.sql(
                        "insert into kit_link (token_hash, draft_id, posting, unit_id, mailed_to, sent_by, sent_at, expires_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(link.tokenHash(), link.draftId(), posting(link.draftId()), link.unitId(), link.mailedTo())
                .params(sentBy, link.sentAt(), link.expiresAt())
                .update();
    }

    /** Of the newest posting, the oldest first. */
    List<KitLink> of(String draftId) {
        return jdbc.sql(COLUMNS + " where draft_id = ? and posting = ? order by sent_at, unit_id")
                .params(draftId, posting(draftId))
                .query(KitLink.class)
                .list();
    }

    Optional<KitLink> find(String tokenHash) {
        return jdbc.sql(COLUMNS + " where token_hash = ?")
                .param(tokenHash)
                .query(KitLink.class)
                .optional()
                .filter(link -> of(link.draftId()).contains(link));
    }

    /** With any link of the unit to this posting. */
    void confirmed(KitLink link) {
        jdbc.sql("update kit_link set confirmed_at = ? where draft_id = ? and posting = ? and unit_id = ?"
                        + " and confirmed_at is null")
                .params(publications.now(), link.draftId(), posting(link.draftId()), link.unitId())
                .update();
    }

    int posting(String draftId) {
        return publications.postings(draftId);
    }
}
