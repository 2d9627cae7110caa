package vn.vanho.policycomm.reporting.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Drafts;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.organisation.Units;
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
    private final UnitUrgingLetter unitUrging;
    private final Units units;

    PrintedDocuments(
            Drafts drafts,
            IssuedDocuments issued,
            ConsolidatedTable table,
            ForwardingLetter letter,
            UrgingLetter urging,
            UnitUrgingLetter unitUrging,
            Units units) {
        this.drafts = drafts;
        this.issued = issued;
        this.table = table;
        this.letter = letter;
        this.urging = urging;
        this.unitUrging = unitUrging;
        this.units = units;
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
    public IssuedDocument unitUrgingLetter(String draftId, String unit, String work, LocalDate due) {
        Draft draft = drafts.get(draftId);
        String file = DocumentKind.UNIT_URGING.fileName("%s-%s".formatted(unit, draft.slug()));
        return issued.store(
                draftId, DocumentKind.UNIT_URGING, file, unitUrging.print(draft, units.get(unit), work, due));
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
