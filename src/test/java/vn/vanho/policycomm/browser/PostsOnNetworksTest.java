package vn.vanho.policycomm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.EngineTime;

/** What is said about a draft on channels: drafted, looked at as it will be shown, approved, posted by hand. */
@InABrowser
class PostsOnNetworksTest {

    private static final String KEY = "2024/II.3a/luat-du-lieu-tren-mang";
    private static final String TITLE = "Luật Dữ liệu (trên mạng)";
    private static final String TEXT = "Mời bà con góp ý dự thảo Luật Dữ liệu: đọc và góp ý ngay trên cổng của huyện.";
    private static final String ADDRESS = "https://www.facebook.com/vanho/posts/1001";

    @Autowired
    private DraftLine line;

    private EngineTime time;
    private People people;

    @BeforeEach
    void aDraftIsOnThePortal(People people) {
        this.people = people;
        time = line.time();
        line.publish(KEY, TITLE, Map.of("channels", List.of("portal", "facebook", "zalo", "loudspeaker")));
    }

    @AfterEach
    void tidyUp() {
        line.abandon(KEY);
        time.close();
    }

    @Test
    void fromTheirDraftToTheirAddress() {
        cultureDraftsThem();
        justiceLooksAtThemAsTheyWillBeShown();
        theLeadershipApproves();
        culturePostsByHand();
        everybodyInvolvedSeesWhatIsThere();
    }

    private void cultureDraftsThem() {
        OpenTask drafting = open("phong-vhtt-cv", "Soạn bài cho từng kênh");
        drafting.form()
                .enter("Bài Facebook (tối đa 5.000 ký tự)", TEXT)
                .enter("Tiêu đề bài Zalo (tối đa 150 ký tự)", "Góp ý " + TITLE)
                .enter("Mô tả bài Zalo (tối đa 300 ký tự)", "Dự thảo liên quan đến mọi người dân.")
                .enter("Nội dung bài Zalo (tối đa 10.000 ký tự)", TEXT)
                .enter(
                        "Lời phát loa tiếng Việt (đọc 3 đến 5 phút: 2.500 đến 4.500 ký tự)",
                        "Kính thưa bà con, dự thảo luật đang được lấy ý kiến. ".repeat(55));
        finish(drafting, "drafted");
    }

    private void justiceLooksAtThemAsTheyWillBeShown() {
        OpenTask checking = open("phong-tu-phap-cv", "Kiểm tra pháp lý bài đăng");
        Person preview = checking.follow("xem trước bài đăng");
        preview.sees(TEXT);
        preview.sees("/ 5.000 ký tự");
        preview.sees("Đã soạn, chờ kiểm tra");
        preview.look("preview");
        preview.page().close();
        checking.form().enter("Kết luận", "Đúng pháp luật, đúng dự thảo");
        finish(checking, "checked");
    }

    private void theLeadershipApproves() {
        OpenTask approval = open("lanh-dao-ubnd-lanhdao", "Phê duyệt bài đăng");
        approval.form().shows("Bài Facebook", TEXT);
        approval.form().enter("Quyết định", "Phê duyệt");
        finish(approval, "approved");
    }

    private void culturePostsByHand() {
        OpenTask posting = open("phong-vhtt-cv", "Đăng bài và dán địa chỉ: Facebook");
        posting.form().beginsWith("Nội dung đã duyệt", TEXT + "\n\nhttp");
        posting.form().enter("Địa chỉ bài đã đăng (https://…)", "https://example.com/bai");
        posting.submit();
        assertThat(posting.toast().first()).containsText("facebook.com");
        posting.person().glance("not an address of Facebook");
        posting.form()
                .enter("Địa chỉ bài đã đăng (https://…)", ADDRESS)
                .enter("Không mở được bài để kiểm tra? Nêu lý do", "Phải đăng nhập Facebook mới xem được bài");
        finish(posting, "posted by hand");
    }

    private void everybodyInvolvedSeesWhatIsThere() {
        Person culture = people.of("phong-vhtt-cv");
        culture.open("/lam-viec/du-thao/%s/xem-truoc".formatted(line.draftId(KEY)));
        culture.sees(ADDRESS);
        culture.sees("Phải đăng nhập Facebook mới xem được bài");
        culture.inspect("posted");
    }

    private OpenTask open(String account, String step) {
        return people.of(account).tasklist().pick(step, TITLE).claim();
    }

    private void finish(OpenTask task, String what) {
        task.button().scrollIntoViewIfNeeded();
        task.person().glance(what);
        task.complete();
        time.runDueJobs();
    }
}
