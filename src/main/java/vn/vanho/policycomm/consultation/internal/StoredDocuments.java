package vn.vanho.policycomm.consultation.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.DocumentKind;
import vn.vanho.policycomm.consultation.IssuedDocument;
import vn.vanho.policycomm.consultation.IssuedDocuments;

/** Keeps printed documents in our tables. */
@Service
@Transactional
class StoredDocuments implements IssuedDocuments {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public IssuedDocument store(String draftId, DocumentKind kind, String fileName, byte[] content) {
        String sha256 = DigestUtils.sha256Hex(content);
        return newest(draftId).stream()
                .filter(document -> document.fileName().equals(fileName))
                .filter(document -> document.sha256().equals(sha256))
                .findFirst()
                .orElseGet(() -> insert(
                        draftId,
                        new IssuedDocument(
                                UUID.randomUUID().toString(),
                                kind,
                                versions(draftId, kind) + 1,
                                fileName,
                                sha256,
                                OffsetDateTime.now(clock)),
                        content));
    }

    private int versions(String draftId, DocumentKind kind) {
        return jdbc.sql("select coalesce(max(version), 0) from issued_document where draft_id = ? and kind = ?")
                .params(draftId, kind.name())
                .query(Integer.class)
                .single();
    }

    private IssuedDocument insert(String draftId, IssuedDocument document, byte[] content) {
        jdbc.sql("insert into issued_document (id, draft_id, kind, version, file_name, sha256, content, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(document.id(), draftId, document.kind().name(), document.version(), document.fileName())
                .params(document.sha256(), content, document.createdAt())
                .update();
        return document;
    }

    @Override
    public List<IssuedDocument> newest(String draftId) {
        return jdbc.sql("select id, kind, version, file_name, sha256, created_at from issued_document d"
                        + " where draft_id = ? and version = (select max(version) from issued_document n"
                        + " where n.draft_id = d.draft_id and n.file_name = d.file_name) order by created_at, kind")
                .param(draftId)
                .query(IssuedDocument.class)
                .list();
    }

    @Override
    public Optional<byte[]> content(String draftId, String documentId) {
        return jdbc.sql("select content from issued_document where draft_id = ? and id = ?")
                .params(draftId, documentId)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }
}
