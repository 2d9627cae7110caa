package vn.vanho.policycomm.consultation.internal;

import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.vanho.policycomm.consultation.CommentScan;

/** Scans of comments. */
@Repository
class ScanTable {

    private final JdbcClient jdbc;

    ScanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String commentId, CommentScan scan) {
        jdbc.sql("insert into comment_scan (comment_id, file_name, media_type, sha256, content) values (?, ?, ?, ?, ?)")
                .params(commentId, scan.fileName(), scan.mediaType(), scan.sha256())
                .param(scan.content().getByteArray())
                .update();
    }

    Optional<CommentScan> find(String draftId, String commentId) {
        return jdbc.sql("select s.* from comment_scan s join public_comment c on c.id = s.comment_id"
                        + " where c.draft_id = ? and c.id = ?")
                .params(draftId, commentId)
                .query((row, index) -> new CommentScan(
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getString("sha256"),
                        new ByteArrayResource(row.getBytes("content"))))
                .optional();
    }
}
