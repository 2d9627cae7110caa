package vn.vanho.policycomm.reporting.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Relay;

/** Prints the letter that urges the drafting agency to reply to the table it was sent. */
@Component
class UrgingLetter implements Prints {

    private static final String TEMPLATE = "urging-letter.docx";

    private final Tallies tallies;
    private final CommentGroups groups;
    private final AgencyReplies replies;
    private final DocumentTags tags;
    private final Letters letters;

    UrgingLetter(Tallies tallies, CommentGroups groups, AgencyReplies replies, DocumentTags tags, Letters letters) {
        this.tallies = tallies;
        this.groups = groups;
        this.replies = replies;
        this.tags = tags;
        this.letters = letters;
    }

    /** @throws NullPointerException when the table was never sent */
    byte[] print(Draft draft) {
        Relay relay = replies.of(draft.id());
        List<CommentGroup> sent = groups.filledGroups(draft.id());
        long unreplied =
                sent.stream().filter(group -> relay.replyTo(group.id()) == null).count();
        Sent table = new Sent(
                Objects.requireNonNull(relay.letterNumber()),
                Objects.requireNonNull(relay.sentOn()),
                sent.size(),
                unreplied);
        return letters.print(TEMPLATE, values(draft, tallies.of(draft), table));
    }

    @Override
    public List<Template> templates() {
        Sent table = new Sent("x", SampleDraft.DAY, 1, 1);
        Tags values = values(SampleDraft.DRAFT, Tally.of(List.of(), List.of()), table);
        return List.of(new Template(TEMPLATE, values.asMap(), Set.of("draft", "draftingAgency", "letterNumber")));
    }

    private Tags values(Draft draft, Tally tally, Sent table) {
        return tags.of(draft)
                .putAll(tally.tags())
                .put("letterNumber", table.letterNumber())
                .put("letterDate", OfficialDates.of(table.on()))
                .put("groups", Tally.number(table.groups()))
                .put("unreplied", Tally.number(table.unreplied()));
    }

    /** How the table went to the agency, and of how many groups it said nothing. */
    private record Sent(String letterNumber, LocalDate on, long groups, long unreplied) {}
}
