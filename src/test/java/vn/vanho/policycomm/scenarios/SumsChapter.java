package vn.vanho.policycomm.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.vanho.policycomm.unitwork.WorkOutcome.DONE;
import static vn.vanho.policycomm.unitwork.WorkOutcome.NOTHING;
import static vn.vanho.policycomm.unitwork.WorkOutcome.NOT_REPORTED;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vanho.policycomm.consultation.ChannelCount;
import vn.vanho.policycomm.consultation.CommentChannel;
import vn.vanho.policycomm.consultation.CommentCount;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.SenderKind;
import vn.vanho.policycomm.unitwork.UnitWork;
import vn.vanho.policycomm.unitwork.UnitWorks;
import vn.vanho.policycomm.unitwork.WorkOutcome;

/** What came in is what is in the table or withheld, and each unit asked is done, has nothing or kept silent. */
record SumsChapter(CaseInHand hand, CommentGroups groups, UnitWorks works) {

    void theSumsReconcile() {
        byChannel();
        bySender();
        byUnit();
    }

    private void byChannel() {
        List<CommentOnDesk> comments = groups.comments(hand.draftId());
        assertThat(groups.channels(hand.draftId()))
                .containsExactlyInAnyOrder(
                        new ChannelCount(CommentChannel.PORTAL, 4, 0), new ChannelCount(CommentChannel.PAPER, 3, 1));
        for (ChannelCount count : groups.channels(hand.draftId())) {
            List<CommentOnDesk> through = comments.stream()
                    .filter(comment -> comment.channel() == count.channel())
                    .toList();
            assertThat(through).hasSize((int) count.received()).noneMatch(CommentOnDesk::pending);
            assertThat(through).allSatisfy(comment -> assertThat(comment.groupId() == null)
                    .isEqualTo(comment.withheldReason() != null));
        }
    }

    private void bySender() {
        assertThat(groups.counts(hand.draftId()))
                .extracting(
                        CommentCount::senderKind,
                        CommentCount::received,
                        CommentCount::inTable,
                        CommentCount::withheld,
                        CommentCount::pending)
                .containsExactlyInAnyOrder(
                        tuple(SenderKind.INDIVIDUAL, 4L, 3L, 1L, 0L),
                        tuple(SenderKind.BUSINESS, 1L, 1L, 0L, 0L),
                        tuple(SenderKind.ORGANISATION, 1L, 1L, 0L, 0L),
                        tuple(SenderKind.AGENCY, 1L, 1L, 0L, 0L));
    }

    private void byUnit() {
        Map<String, List<WorkOutcome>> outcomes = works.of(hand.key()).stream()
                .collect(Collectors.groupingBy(
                        UnitWork::kind, Collectors.mapping(work -> work.ended().orElseThrow(), Collectors.toList())));
        assertThat(outcomes).containsOnlyKeys("coordinate", "written-opinion", "broadcast");
        assertThat(counted(outcomes.get("coordinate"))).isEqualTo(Map.of(DONE, 1L, NOTHING, 1L, NOT_REPORTED, 1L));
        assertThat(counted(outcomes.get("written-opinion"))).isEqualTo(Map.of(DONE, 1L, NOTHING, 1L, NOT_REPORTED, 1L));
        assertThat(counted(outcomes.get("broadcast"))).isEqualTo(Map.of(DONE, 1L, NOT_REPORTED, 13L));
    }

    private static Map<WorkOutcome, Long> counted(List<WorkOutcome> outcomes) {
        return outcomes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
