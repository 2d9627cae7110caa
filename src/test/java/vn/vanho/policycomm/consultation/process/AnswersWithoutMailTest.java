package vn.vanho.policycomm.consultation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vanho.policycomm.consultation.ReplyState;
import vn.vanho.policycomm.support.OnPostgres;

/** Without a mail server the answer is there by receipt code, and the desk says who was not written to. */
@OnPostgres
class AnswersWithoutMailTest extends AnsweredDraft {

    @Test
    void nobodyIsWrittenToAndTheDeskSaysSo() {
        comment("Lò Văn A", "lo.van.a@vidu.vn");
        comment("Mùa C", "");
        publishTheResult();
        line.time().runDueJobs();

        assertThat(replies()).isEqualTo(Map.of("Lò Văn A", ReplyState.NOT_SENT, "Mùa C", ReplyState.PUBLISHED));
        assertThat(repliesOnDesk())
                .isEqualTo(Map.of(
                        "Lò Văn A", "Chưa gửi được thư: hệ thống chưa có máy chủ thư",
                        "Mùa C", "Đã trả lời qua mã góp ý"));
    }
}
