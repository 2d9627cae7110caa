package vn.vanho.policycomm.reporting.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.consultation.AgencyReplies;
import vn.vanho.policycomm.consultation.CommentGroup;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.Draft;
import vn.vanho.policycomm.consultation.Relay;

/** Prints the letter that urges the drafting agency to reply to the table it was sent. */
@Component
class UrgingLetter {

    private final Tallies tallies;
    private final CommentGroups groups;
    private final AgencyReplies replies;
    private final DocumentTags tags;

    UrgingLetter(Tallies tallies, CommentGroups groups, AgencyReplies replies, DocumentTags tags) {
        this.tallies = tallies;
        this.groups = groups;
        this.replies = replies;
        this.tags = tags;
    }

    /** @throws NullPointerException when the table was never sent */
    byte[] print(Draft draft) {
        Relay relay = replies.of(draft.id());
        LocalDate sentOn = Objects.requireNonNull(relay.sentOn());
        List<CommentGroup> sent = groups.filledGroups(draft.id());
        long unreplied =
                sent.stream().filter(group -> relay.replyTo(group.id()) == null).count();
        Tags values = tags.of(draft)
                .putAll(tallies.of(draft).tags())
                .put("letterNumber", Objects.requireNonNull(relay.letterNumber()))
                .put("letterDate", OfficialDates.of(sentOn))
                .put("groups", Tally.number(sent.size()))
                .put("unreplied", Tally.number(unreplied));
        return Letters.print("urging-letter.docx", values);
    }
}
