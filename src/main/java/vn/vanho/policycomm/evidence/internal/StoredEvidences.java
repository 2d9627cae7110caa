package vn.vanho.policycomm.evidence.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.evidence.Addition;
import vn.vanho.policycomm.evidence.Evidence;
import vn.vanho.policycomm.evidence.EvidenceOfUnit;
import vn.vanho.policycomm.evidence.EvidenceRefused;
import vn.vanho.policycomm.evidence.Evidences;
import vn.vanho.policycomm.evidence.WorkOfUnit;
import vn.vanho.policycomm.files.Upload;
import vn.vanho.policycomm.files.UploadCheck;
import vn.vanho.policycomm.files.WebAddress;

/** Keeps evidence in our table, in the engine's transaction. */
@Service
@Transactional
class StoredEvidences implements Evidences {

    private static final int MOST = 30;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1_000;

    private final EvidenceTable table;
    private final UploadCheck uploads;
    private final Phrases phrases;

    StoredEvidences(EvidenceTable table, UploadCheck uploads, Phrases phrases) {
        this.table = table;
        this.uploads = uploads;
        this.phrases = phrases;
    }

    @Override
    public Evidence addFile(WorkOfUnit work, String fileName, byte[] content, Addition addition) {
        Upload upload = uploads.require(fileName, content, EvidenceRefused::new);
        String mediaType = upload.kind().mediaType();
        return add(work, piece(upload.name(), mediaType, null, content, addition), content);
    }

    @Override
    public Evidence addLink(WorkOfUnit work, String name, String url, Addition addition) {
        String called = oneLine(name);
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw refused("name", LONGEST_NAME);
        }
        String address = url.strip();
        if (WebAddress.read(address).isEmpty()) {
            throw refused("link", called);
        }
        return add(work, piece(called, null, address, address.getBytes(StandardCharsets.UTF_8), addition), null);
    }

    private Evidence piece(
            String name, @Nullable String mediaType, @Nullable String url, byte[] shown, Addition addition) {
        return new Evidence(
                UUID.randomUUID().toString(),
                addition.taskId(),
                addition.taskKey(),
                url == null ? Evidence.Kind.FILE : Evidence.Kind.LINK,
                name,
                mediaType,
                url == null ? shown.length : 0,
                DigestUtils.sha256Hex(shown),
                url,
                note(addition),
                addition.addedBy(),
                table.now());
    }

    private Evidence add(WorkOfUnit work, Evidence piece, byte @Nullable [] content) {
        List<Evidence> present = table.of(work);
        if (present.size() >= MOST) {
            throw refused("many", piece.name(), MOST);
        }
        if (present.stream().anyMatch(each -> each.sha256().equals(piece.sha256()))) {
            throw refused("twice", piece.name());
        }
        table.insert(work, piece, content);
        return piece;
    }

    private String note(Addition addition) {
        String note = oneLine(addition.note());
        if (note.length() > LONGEST_NOTE) {
            throw refused("note", LONGEST_NOTE);
        }
        return note;
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("[\\s\\p{C}]+", " ").strip();
    }

    private EvidenceRefused refused(String why, Object... values) {
        return new EvidenceRefused(phrases.of("evidence.refused." + why, values));
    }

    @Override
    public void remove(WorkOfUnit work, String evidenceId, String removedBy) {
        table.remove(work, evidenceId, removedBy);
    }

    @Override
    public void removeAll(String caseKey) {
        table.removeAll(caseKey, Actor.APPLICATION);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceOfUnit> below(String prefix) {
        return table.below(prefix);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> of(WorkOfUnit work) {
        return table.of(work);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> content(WorkOfUnit work, String evidenceId) {
        return table.content(work, evidenceId);
    }
}
