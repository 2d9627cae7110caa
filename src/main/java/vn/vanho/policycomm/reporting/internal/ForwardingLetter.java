package vn.vanho.policycomm.reporting.internal;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;

/** Prints the letter to the drafting agency. */
@Component
class ForwardingLetter {

    private final Tallies tallies;
    private final DocumentTags tags;

    ForwardingLetter(Tallies tallies, DocumentTags tags) {
        this.tallies = tallies;
        this.tags = tags;
    }

    byte[] print(Draft draft) {
        Tags tally = tallies.of(draft).tags();
        return Letters.print("forwarding-letter.docx", tags.of(draft).putAll(tally));
    }
}
