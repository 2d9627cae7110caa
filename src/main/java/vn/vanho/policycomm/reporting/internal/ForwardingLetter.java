package vn.vanho.policycomm.reporting.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Draft;

/** Prints the letter to the drafting agency. */
@Component
class ForwardingLetter {

    private final CommentGroups groups;
    private final DocumentTags tags;

    ForwardingLetter(CommentGroups groups, DocumentTags tags) {
        this.groups = groups;
        this.tags = tags;
    }

    byte[] print(Draft draft) {
        Tags tally = new Tally(groups.counts(draft.id())).tags();
        return Letters.print("forwarding-letter.docx", tags.of(draft).putAll(tally));
    }
}
