package vn.vanho.policycomm.workbench;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.documents.DocumentKind;
import vn.vanho.policycomm.documents.IssuedDocument;
import vn.vanho.policycomm.documents.IssuedDocuments;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Actor;
import vn.vanho.policycomm.engine.CurrentActor;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Units;

/**
 * Which documents of a case are for those who work on it. A letter that urges a unit is between that unit, which gets it
 * numbered and signed, and those who issue it or follow the whole plan.
 */
@Component
class ReadableDocuments {

    private final IssuedDocuments documents;
    private final Units units;
    private final CurrentActor actor;

    ReadableDocuments(IssuedDocuments documents, Units units, CurrentActor actor) {
        this.documents = documents;
        this.units = units;
        this.actor = actor;
    }

    /** The newest of each file name that the acting person may read, oldest first. */
    List<IssuedDocument> of(String owner) {
        boolean letters = readsUrgingLetters();
        return documents.newest(owner).stream()
                .filter(document -> letters || document.kind() != DocumentKind.UNIT_URGING)
                .toList();
    }

    private boolean readsUrgingLetters() {
        Actor person = actor.require();
        return person.in(Accounts.ADMINISTRATORS)
                || units.anyHolds(person.groups(), Role.RECORDS, Role.JUSTICE, Role.LEADERSHIP, Role.COUNCIL);
    }
}
