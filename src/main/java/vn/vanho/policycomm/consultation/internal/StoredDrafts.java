package vn.vanho.policycomm.consultation.internal;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.DraftFile;
import vn.vanho.policycomm.consultation.DraftFileAttached;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.consultation.NewDraft;
import vn.vanho.policycomm.consultation.Outcome;
import vn.vanho.policycomm.consultation.Section;
import vn.vanho.policycomm.consultation.WindowChange;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.engine.CaseAlreadyOpen;

/** Keeps drafts in our tables, in the engine's transaction. */
@Service
@Transactional
class StoredDrafts implements Drafts {

    private final DraftTable drafts;
    private final DraftFileTable files;
    private final WindowTable windows;
    private final DraftParser parser;
    private final DraftingAgencies agencies;
    private final IssuedDocuments documents;
    private final ApplicationEventPublisher events;

    StoredDrafts(
            DraftTable drafts,
            DraftFileTable files,
            WindowTable windows,
            DraftParser parser,
            DraftingAgencies agencies,
            IssuedDocuments documents,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.files = files;
        this.windows = windows;
        this.parser = parser;
        this.agencies = agencies;
        this.documents = documents;
        this.events = events;
    }

    /** Of two starts of one case at the same moment both may find its address free; the database lets in one. */
    @Override
    public String register(NewDraft draft) {
        try {
            return drafts.insert(draft, agencies.isOwn(draft.draftingAgency()));
        } catch (DuplicateKeyException | ConcurrencyFailureException | QueryTimeoutException taken) {
            throw new CaseAlreadyOpen(draft.businessKey());
        }
    }

    @Override
    public Draft get(String draftId) {
        return find(draftId).orElseThrow(() -> new NoSuchElementException("No draft " + draftId));
    }

    @Override
    public Optional<Draft> find(String draftId) {
        return drafts.find(draftId);
    }

    @Override
    public Optional<Draft> ofCase(String businessKey) {
        return drafts.ofCase(businessKey);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Draft> ofYear(int planYear) {
        Map<String, Draft> byCase = new LinkedHashMap<>();
        drafts.ofYear(planYear).forEach(draft -> byCase.put(draft.businessKey(), draft));
        return byCase;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Draft hold(String draftId) {
        return drafts.hold(draftId).orElseThrow(() -> new NoSuchElementException("No draft " + draftId));
    }

    @Override
    public DraftFile attachFile(String draftId, String fileName, byte[] docx, String uploadedBy) {
        List<Section> sections = parser.parse(docx, fileName);
        DraftFile file = files.add(draftId, fileName, docx, uploadedBy);
        files.addSections(draftId, file.version(), sections);
        events.publishEvent(new DraftFileAttached(draftId, file));
        return file;
    }

    @Override
    public Optional<DraftFile> fileInForce(String draftId) {
        return files.inForce(draftId);
    }

    @Override
    public Optional<byte[]> contentInForce(String draftId) {
        return fileInForce(draftId).flatMap(file -> files.content(draftId, file.version()));
    }

    @Override
    public List<Section> sections(String draftId) {
        return fileInForce(draftId)
                .map(file -> files.sections(draftId, file.version()))
                .orElse(List.of());
    }

    @Override
    public Optional<DraftFile> newVersion(String draftId) {
        return files.afterConsultation(draftId);
    }

    @Override
    public List<Section> newSections(String draftId) {
        return newVersion(draftId)
                .map(file -> files.sections(draftId, file.version()))
                .orElse(List.of());
    }

    @Override
    public void removeFile(String draftId) {
        fileInForce(draftId).ifPresent(file -> files.remove(draftId, file.version()));
    }

    @Override
    public void removeNewVersion(String draftId) {
        newVersion(draftId).ifPresent(file -> files.remove(draftId, file.version()));
    }

    @Override
    public Optional<byte[]> newContent(String draftId) {
        return newVersion(draftId).flatMap(file -> files.content(draftId, file.version()));
    }

    @Override
    public void erase(String draftId) {
        files.removeAll(draftId);
        documents.removeAll(draftId);
    }

    @Override
    public void openWindow(String draftId, OffsetDateTime closesAt) {
        windows.open(draftId, closesAt);
    }

    @Override
    public void closeWindow(String draftId) {
        windows.close(draftId);
    }

    @Override
    public void extendWindow(String draftId, OffsetDateTime closesAt, String reason) {
        windows.extend(draftId, closesAt, reason);
    }

    @Override
    public void closeEarly(String draftId, String reason) {
        windows.closeEarly(draftId, reason);
    }

    @Override
    public List<WindowChange> windowChanges(String draftId) {
        return windows.changes(draftId);
    }

    @Override
    public void publishResult(String draftId, String summary) {
        drafts.publishResult(draftId, summary);
    }

    @Override
    public void recordOutcome(String draftId, Outcome outcome, @Nullable String reason, String by) {
        drafts.recordOutcome(draftId, outcome, reason, by);
    }
}
