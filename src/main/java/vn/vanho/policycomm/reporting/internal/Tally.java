package vn.vanho.policycomm.reporting.internal;

import java.util.List;
import java.util.function.ToLongFunction;
import vn.vanho.policycomm.consultation.CommentCount;
import vn.vanho.policycomm.consultation.SenderKind;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/**
 * Part 1 of the table: senders by kind, and comments by where they are.
 *
 * @param asked units that were asked for a written opinion
 * @param answered those of them that gave one or agreed
 * @param agreed those that agreed
 */
record Tally(List<CommentCount> counts, long asked, long answered, long agreed) {

    private static final String OPINION = "written-opinion";

    static Tally of(List<CommentCount> counts, List<UnitWork> works) {
        List<WorkOutcome> ended = works.stream()
                .filter(work -> work.kind().equals(OPINION))
                .flatMap(work -> work.ended().stream())
                .toList();
        return new Tally(
                counts,
                works.stream().filter(work -> work.kind().equals(OPINION)).count(),
                ended.stream().filter(WorkOutcome::answered).count(),
                ended.stream().filter(WorkOutcome.NOTHING::equals).count());
    }

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
                .put("pending", number(sum(CommentCount::pending)))
                .put("asked", number(asked))
                .put("answered", number(answered))
                .put("agreed", number(agreed));
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
