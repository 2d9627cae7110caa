package vn.vanho.policycomm.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.vanho.policycomm.support.Browser;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.OnH2;

/** What people read when something is refused: Vietnamese, with the number of the error and what to do. */
@OnH2
class ErrorPagesTest {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private DraftLine line;

    @LocalServerPort
    private int port;

    @Test
    void anUnknownPage() {
        assertThat(page(HttpMethod.GET, "/khong-co"))
                .contains("Lỗi 404", "Không tìm thấy trang", "kiểm tra lại địa chỉ");
    }

    @Test
    void aMethodThatAPageDoesNotTake() {
        assertThat(page(HttpMethod.DELETE, "/gop-y")).contains("Lỗi 405", "không nhận thao tác");
    }

    @Test
    void aPageOfADraftThatIsNotTheirs() {
        String key = "2024/II.3a/trang-khong-phai-cua-minh";
        line.start(key, "Luật không phải của mình");
        Browser.Page page = new Browser(port).signIn("xa-to-mua-cv").open("/lam-viec/gop-y/" + line.draftId(key));
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Lỗi 403", "Bạn không có việc nào của dự thảo này");
    }

    @Test
    void aDraftThatDoesNotExist() {
        Browser.Page page = new Browser(port).signIn("xa-to-mua-cv").open("/lam-viec/gop-y/khong-co");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Lỗi 404");
    }

    @Test
    void aFormSentWithoutItsToken() {
        Browser browser = new Browser(port).signIn("van-thu-cv");
        var form = browser.open("/lam-viec").find("form[action$=/logout]");
        form.select("[name=_csrf]").remove();
        assertThat(browser.submit(form, Map.of()).text()).contains("Lỗi 403", "tải lại rồi thử lại");
    }

    private String page(HttpMethod method, String path) {
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(java.util.List.of(MediaType.TEXT_HTML));
        ResponseEntity<String> answer = http.exchange(path, method, new HttpEntity<>(headers), String.class);
        return String.valueOf(answer.getBody());
    }
}
