package vn.vanho.policycomm.reporting.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.Draft;

/** Prints the letter to the drafting agency. */
@Component
class ForwardingLetter implements Prints {

    private static final String TEMPLATE = "forwarding-letter.docx";

    private final Tallies tallies;
    private final DocumentTags tags;
    private final Letters letters;

    ForwardingLetter(Tallies tallies, DocumentTags tags, Letters letters) {
        this.tallies = tallies;
        this.tags = tags;
        this.letters = letters;
    }

    byte[] print(Draft draft) {
        return letters.print(TEMPLATE, values(draft, tallies.of(draft)));
    }

    @Override
    public List<Template> templates() {
        Tags values = values(SampleDraft.DRAFT, Tally.of(List.of(), List.of()));
        return List.of(new Template(TEMPLATE, values.asMap(), Set.of("draft", "draftingAgency", "authorityKind")));
    }

    private Tags values(Draft draft, Tally tally) {
        return tags.of(draft).putAll(tally.tags());
    }
}
