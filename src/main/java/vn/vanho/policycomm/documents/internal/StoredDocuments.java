package vn.vanho.policycomm.documents.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;

/** Keeps printed documents in our tables. */
@Service
@Transactional
class StoredDocuments implements IssuedDocuments {

    private static final String NEWEST = "select owner, id, kind, version, file_name, sha256, created_at, number,"
            + " issued_on from case_document d where %s and version = (select max(version) from case_document n"
            + " where n.owner = d.owner and n.file_name = d.file_name) order by created_at, kind";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public IssuedDocument store(String owner, DocumentKind kind, String fileName, byte[] content) {
        String sha256 = DigestUtils.sha256Hex(content);
        return newest(owner).stream()
                .filter(document -> document.fileName().equals(fileName))
                .filter(document -> document.sha256().equals(sha256))
                .findFirst()
                .orElseGet(() -> insert(
                        owner,
                        new IssuedDocument(
                                UUID.randomUUID().toString(),
                                kind,
                                versions(owner, kind) + 1,
                                fileName,
                                sha256,
                                OffsetDateTime.now(clock),
                                null,
                                null),
                        content));
    }

    private int versions(String owner, DocumentKind kind) {
        return jdbc.sql("select coalesce(max(version), 0) from case_document where owner = ? and kind = ?")
                .params(owner, kind.name())
                .query(Integer.class)
                .single();
    }

    private IssuedDocument insert(String owner, IssuedDocument document, byte[] content) {
        jdbc.sql("insert into case_document (id, owner, kind, version, file_name, sha256, content, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(document.id(), owner, document.kind().name(), document.version(), document.fileName())
                .params(document.sha256(), content, document.createdAt())
                .update();
        return document;
    }

    @Override
    public List<IssuedDocument> newest(String owner) {
        return jdbc.sql(NEWEST.formatted("owner = ?"))
                .param(owner)
                .query(IssuedDocument.class)
                .list();
    }

    @Override
    public Map<String, List<IssuedDocument>> below(String prefix) {
        RowMapper<IssuedDocument> document = new SimplePropertyRowMapper<>(IssuedDocument.class);
        Map<String, List<IssuedDocument>> found = new TreeMap<>();
        jdbc.sql(NEWEST.formatted("owner like ?")).param(prefix + "%").query(row -> {
            found.computeIfAbsent(row.getString("owner"), owner -> new ArrayList<>())
                    .add(document.mapRow(row, row.getRow()));
        });
        return found;
    }

    @Override
    public Optional<byte[]> content(String owner, String documentId) {
        return jdbc.sql("select content from case_document where owner = ? and id = ?")
                .params(owner, documentId)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public void numbered(String owner, String documentId, String number, LocalDate issuedOn) {
        jdbc.sql("update case_document set number = ?, issued_on = ? where owner = ? and id = ?")
                .params(number, issuedOn, owner, documentId)
                .update();
    }

    @Override
    public void removeAll(String owner) {
        jdbc.sql("delete from case_document where owner = ?").param(owner).update();
    }
}
