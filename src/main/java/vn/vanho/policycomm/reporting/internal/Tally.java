package vn.vanho.policycomm.reporting.internal;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.vanho.policycomm.consultation.CommentCount;
import vn.vanho.policycomm.consultation.SenderKind;
import vn.vanho.policycomm.engine.Phrases;

/** Part 1 of the table: senders by kind, and comments by where they are. */
record Tally(List<CommentCount> counts) {

    long inTable() {
        return sum(CommentCount::inTable);
    }

    Tags tags() {
        return new Tags()
                .put("senders", number(sum(CommentCount::senders)))
                .put("individuals", number(senders(SenderKind.INDIVIDUAL)))
                .put("agencies", number(senders(SenderKind.AGENCY)))
                .put("organisations", number(senders(SenderKind.ORGANISATION)))
                .put("businesses", number(senders(SenderKind.BUSINESS)))
                .put("received", number(sum(CommentCount::received)))
                .put("inTable", number(inTable()))
                .put("withheld", number(sum(CommentCount::withheld)))
                .put("pending", number(sum(CommentCount::pending)));
    }

    private long senders(SenderKind kind) {
        return counts.stream()
                .filter(count -> count.senderKind() == kind)
                .mapToLong(CommentCount::senders)
                .sum();
    }

    private long sum(ToLongFunction<CommentCount> part) {
        return counts.stream().mapToLong(part).sum();
    }

    /** With a dot between thousands, as in Vietnamese. */
    static String number(long value) {
        return String.format(Phrases.VIETNAMESE, "%,d", value);
    }
}
