package vn.vanho.policycomm.consultation.process;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vanho.policycomm.consultation.Answer;
import vn.vanho.policycomm.consultation.AnswerKind;
import vn.vanho.policycomm.consultation.CommentAuthor;
import vn.vanho.policycomm.consultation.CommentGroups;
import vn.vanho.policycomm.consultation.CommentOnDesk;
import vn.vanho.policycomm.consultation.Comments;
import vn.vanho.policycomm.consultation.NewComment;
import vn.vanho.policycomm.consultation.ReplyState;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;

/** A draft on its way to the published result, whose commenters are answered next. */
abstract class AnsweredDraft {

    @Autowired
    DraftLine line;

    @Autowired
    Comments comments;

    @Autowired
    CommentGroups groups;

    @LocalServerPort
    int port;

    String key = "";
    String draftId = "";

    @BeforeEach
    void aDraftIsConsultedOn(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName();
        key = "2024/II.3a/" + name.toLowerCase();
        line.publish(key, title());
        draftId = line.draftId(key);
    }

    String title() {
        return "Luật Thủ đô";
    }

    /** A comment that says its sender's name, who left this address if it is not empty; returns its receipt code. */
    String comment(String name, String email) {
        CommentAuthor author = new CommentAuthor("INDIVIDUAL", name, "", email, "", true, false);
        String submission = UUID.randomUUID().toString();
        return comments.submit(new NewComment(draftId, submission, "dieu-5", name, author));
    }

    /** Everything up to the job that answers. */
    void publishTheResult() {
        line.closeEarly(key);
        String group = groups.create(draftId, "Điều 5", "dieu-5", "phong-tu-phap");
        groups.assign(
                group, groups.comments(draftId).stream().map(CommentOnDesk::id).toList());
        line.office("phong-tu-phap-cv").complete("classify-comments", key, Map.of());
        groups.answer(group, new Answer(AnswerKind.ACCEPT, "Sẽ sửa Điều 5"), "phong-tu-phap-cv");
        line.office("phong-tu-phap-cv").complete("answer-comments", key, Map.of());
        line.time().runDueJobs();
        line.approveTable(key);
        line.forward(key);
        line.publishResult(key);
    }

    /** By the sender's name. */
    Map<String, ReplyState> replies() {
        return groups.comments(draftId).stream()
                .collect(Collectors.toMap(CommentOnDesk::body, CommentOnDesk::replyState));
    }

    /** What the desk says of the answers to whoever records the result of the draft, by the sender's name. */
    Map<String, String> repliesOnDesk() {
        line.verify(key);
        line.time().runDueJobs();
        return new Browser(port)
                        .signIn("phong-tu-phap-cv")
                        .open("/lam-viec/gop-y/" + draftId)
                        .document()
                        .select("blockquote:has(.badge)")
                        .stream()
                        .collect(Collectors.toMap(
                                comment -> comment.expectFirst(".prewrap").text(),
                                comment -> comment.expectFirst(".badge").text()));
    }
}
