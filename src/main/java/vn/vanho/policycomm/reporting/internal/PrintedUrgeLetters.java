package vn.vanho.policycomm.reporting.internal;

import java.util.List;
import java.util.Set;
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
class PrintedUrgeLetters implements UrgeLetters, Prints {

    private static final String OF_DRAFT = "unit-urging-letter.docx";
    private static final String OF_ITEM = "item-urging-letter.docx";

    private final Drafts drafts;
    private final IssuedDocuments issued;
    private final DocumentTags tags;
    private final Units units;
    private final Letters letters;

    PrintedUrgeLetters(Drafts drafts, IssuedDocuments issued, DocumentTags tags, Units units, Letters letters) {
        this.drafts = drafts;
        this.issued = issued;
        this.tags = tags;
        this.units = units;
        this.letters = letters;
    }

    @Override
    public IssuedDocument ofDraft(String draftId, LateWork late) {
        Draft draft = drafts.get(draftId);
        return store(draftId, draft.slug(), late, OF_DRAFT, tags.of(draft));
    }

    @Override
    public IssuedDocument ofCase(String caseKey, String title, LateWork late) {
        return store(caseKey, CaseFiles.slug(caseKey), late, OF_ITEM, tags.ofItem(title));
    }

    private IssuedDocument store(String owner, String slug, LateWork late, String template, Tags values) {
        String file = DocumentKind.UNIT_URGING.fileName("%s-%s".formatted(late.unit(), slug));
        byte[] letter = letters.print(template, with(values, units.name(late.unit()), late));
        return issued.store(owner, DocumentKind.UNIT_URGING, file, letter);
    }

    @Override
    public List<Template> templates() {
        LateWork late = new LateWork("x", "x", SampleDraft.DAY);
        Set<String> wanted = Set.of("lateUnit", "work", "due");
        return List.of(
                new Template(
                        OF_DRAFT, with(tags.of(SampleDraft.DRAFT), "x", late).asMap(), wanted),
                new Template(OF_ITEM, with(tags.ofItem("x"), "x", late).asMap(), wanted));
    }

    private static Tags with(Tags values, String unit, LateWork late) {
        return values.put("lateUnit", unit).put("work", late.name()).put("due", OfficialDates.of(late.due()));
    }
}
