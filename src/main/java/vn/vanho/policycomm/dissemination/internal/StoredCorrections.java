package vn.vanho.policycomm.dissemination.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.dissemination.Correction;
import vn.vanho.policycomm.dissemination.CorrectionKind;
import vn.vanho.policycomm.dissemination.Corrections;
import vn.vanho.policycomm.dissemination.Materials;
import vn.vanho.policycomm.evidence.Evidences;

/** Applies corrections to the tables that the portal reads. */
@Service
@Transactional
class StoredCorrections implements Corrections {

    private static final String COLUMNS =
            "select c.id, c.draft_id, c.kind, c.notice, c.reason, c.ordered_by, c.applied_at from correction c ";

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final PublicationTable publications;
    private final Materials materials;
    private final Evidences evidences;
    private final Clock clock;

    StoredCorrections(
            JdbcClient jdbc,
            Drafts drafts,
            PublicationTable publications,
            Materials materials,
            Evidences evidences,
            Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.publications = publications;
        this.materials = materials;
        this.evidences = evidences;
        this.clock = clock;
    }

    @Override
    public String apply(String draftId, CorrectionKind kind, String notice, String reason, String orderedBy) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into correction (id, draft_id, kind, notice, reason, ordered_by, applied_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, draftId, kind.name(), notice, reason, orderedBy, now())
                .update();
        if (kind != CorrectionKind.CORRECT) {
            drafts.closeWindow(draftId);
        }
        if (kind.hidesThePage()) {
            publications.takeDown(draftId);
        }
        if (kind == CorrectionKind.ERASE) {
            erase(draftId);
        }
        return id;
    }

    private void erase(String draftId) {
        drafts.erase(draftId);
        publications.erase(draftId);
        materials.removeAll(draftId);
        evidences.removeAll(drafts.get(draftId).businessKey());
    }

    @Override
    public void doneElsewhere(String correctionId, String channel, String note, String doneBy) {
        jdbc.sql("insert into correction_step (correction_id, channel, note, done_by, done_at)"
                        + " select c.id, ?, ?, ?, ? from correction c where c.id = ? and not exists"
                        + " (select 1 from correction_step s where s.correction_id = c.id and s.channel = ?)")
                .params(channel, note, doneBy, now(), correctionId, channel)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correction> of(String draftId) {
        return jdbc.sql(COLUMNS + "where c.draft_id = ? order by c.applied_at desc, c.id")
                .param(draftId)
                .query(Correction.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Correction> hiding(String slug) {
        return jdbc
                .sql(COLUMNS + "join draft d on d.id = c.draft_id where d.slug = ? order by c.applied_at desc, c.id")
                .param(slug)
                .query(Correction.class)
                .list()
                .stream()
                .filter(correction -> correction.kind().hidesThePage())
                .findFirst();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
