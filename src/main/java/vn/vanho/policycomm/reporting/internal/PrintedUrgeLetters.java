package vn.vanho.policycomm.reporting.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.organisation.Units;
import vn.vanho.policycomm.reporting.LateWork;
import vn.vanho.policycomm.reporting.UrgeLetters;

/** Prints and stores in one transaction. */
@Service
@Transactional
class PrintedUrgeLetters implements UrgeLetters {

    private final Drafts drafts;
    private final IssuedDocuments issued;
    private final DocumentTags tags;
    private final Units units;

    PrintedUrgeLetters(Drafts drafts, IssuedDocuments issued, DocumentTags tags, Units units) {
        this.drafts = drafts;
        this.issued = issued;
        this.tags = tags;
        this.units = units;
    }

    @Override
    public IssuedDocument ofDraft(String draftId, LateWork late) {
        Draft draft = drafts.get(draftId);
        return store(draftId, draft.slug(), late, "unit-urging-letter.docx", tags.of(draft));
    }

    @Override
    public IssuedDocument ofCase(String caseKey, String title, LateWork late) {
        return store(caseKey, CaseFiles.slug(caseKey), late, "item-urging-letter.docx", tags.ofItem(title));
    }

    private IssuedDocument store(String owner, String slug, LateWork late, String template, Tags values) {
        String file = DocumentKind.UNIT_URGING.fileName("%s-%s".formatted(late.unit(), slug));
        values.put("lateUnit", units.name(late.unit()))
                .put("work", late.name())
                .put("due", OfficialDates.of(late.due()));
        return issued.store(owner, DocumentKind.UNIT_URGING, file, Letters.print(template, values));
    }
}
