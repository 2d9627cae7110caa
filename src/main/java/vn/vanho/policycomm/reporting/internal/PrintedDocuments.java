package vn.vanho.policycomm.reporting.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.reporting.DraftDocuments;

/** Prints and stores in one transaction. */
@Service
@Transactional
class PrintedDocuments implements DraftDocuments {

    private final Drafts drafts;
    private final IssuedDocuments issued;
    private final ConsolidatedTable table;
    private final ForwardingLetter letter;
    private final UrgingLetter urging;

    PrintedDocuments(
            Drafts drafts,
            IssuedDocuments issued,
            ConsolidatedTable table,
            ForwardingLetter letter,
            UrgingLetter urging) {
        this.drafts = drafts;
        this.issued = issued;
        this.table = table;
        this.letter = letter;
        this.urging = urging;
    }

    @Override
    public IssuedDocument consolidatedTable(String draftId) {
        Draft draft = drafts.get(draftId);
        return store(draft, DocumentKind.CONSOLIDATED_TABLE, table.print(draft));
    }

    @Override
    public IssuedDocument forwardingLetter(String draftId) {
        Draft draft = drafts.get(draftId);
        return store(draft, DocumentKind.FORWARDING_LETTER, letter.print(draft));
    }

    @Override
    public IssuedDocument urgingLetter(String draftId) {
        Draft draft = drafts.get(draftId);
        return store(draft, DocumentKind.URGING_LETTER, urging.print(draft));
    }

    private IssuedDocument store(Draft draft, DocumentKind kind, byte[] content) {
        return issued.store(draft.id(), kind, kind.fileName(draft.slug()), content);
    }
}
