package vn.vanho.policycomm.dissemination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vanho.policycomm.dissemination.PublicPages;
import vn.vanho.policycomm.dissemination.PublicPages.Seen;

/** Pages are opened by strangers' means, and never what is not public. */
@Timeout(60)
class OpenedPagesTest {

    private static final String OK = "HTTP/1.1 200 OK";

    private LocalSite site;
    private OpenedPages pages;

    @BeforeEach
    void aSite() throws IOException {
        site = new LocalSite();
        pages = site.pages();
    }

    @AfterEach
    void end() throws Exception {
        pages.destroy();
        site.close();
    }

    private Seen look(String path) {
        return pages.look(site.url(path));
    }

    private static String redirect(String to) {
        return "HTTP/1.1 302 Found\r\nLocation: " + to;
    }

    @Test
    void aPageThatIsThereIsFoundByAStranger() {
        site.at("/bai", OK + "\r\nSet-Cookie: a=b", "<p>Bai</p>");
        assertThat(look("/bai#binh-luan")).isEqualTo(Seen.page());
        assertThat(look("/bai")).isEqualTo(Seen.page());
        assertThat(site.asked()).hasSize(2).allSatisfy(request -> assertThat(request)
                .startsWith("GET /bai HTTP/1.1")
                .contains("User-Agent: Mozilla/5.0 (compatible; link check)")
                .doesNotContainIgnoringCase("cookie", "authorization", "policycomm"));
    }

    @Test
    void whatIsSeenInsteadIsTold() {
        site.at("/trong", OK, "").at("/login/?next=bai", OK, "x").at("/hoi", redirect("/login/?next=bai"), "");
        assertThat(look("/khong-co").what()).contains("404");
        assertThat(look("/trong").what()).contains("trống");
        assertThat(look("/hoi").what()).contains("đăng nhập");
    }

    @Test
    void threeRedirectsAreFollowedAndNoFourth() {
        site.at("/1", redirect("/2"), "")
                .at("/2", redirect(site.url("/3")), "")
                .at("/3", redirect("4"), "")
                .at("/4", OK, "x")
                .at("/0", redirect("/1"), "");
        assertThat(look("/1")).isEqualTo(Seen.page());
        assertThat(look("/0").what()).contains("quá 3 lần");
        assertThat(site.asked()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://may.inside/",
                "http://10.0.0.1/",
                "http://[::1]:80/",
                "http://169.254.169.254/latest/meta-data"
            })
    void aRedirectIntoAPrivateNetworkIsNotFollowed(String inside) {
        OpenedPages realAddresses = new OpenedPages(
                LocalSite.phrases(),
                new PageRules(
                        "http",
                        true,
                        host -> host.equals("site.example")
                                ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                                : host.endsWith(".inside")
                                        ? InetAddress.getAllByName("192.168.1.1")
                                        : InetAddress.getAllByName(host),
                        address -> address.equals(InetAddress.getLoopbackAddress()) || PublicAddresses.contain(address),
                        3,
                        Duration.ofSeconds(6),
                        1024));
        site.at("/ra", redirect(inside), "");
        assertThat(realAddresses.look(site.url("/ra")).what()).contains("nội bộ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a@site.example/",
                "ftp://site.example/bai",
                "file:///etc/passwd",
                "//",
                "http:///bai",
                "khong phai",
                "javascript:alert(1)"
            })
    void aRedirectToAnotherSchemeOrWithANameIsNotFollowed(String to) {
        site.at("/ra", redirect(to), "");
        assertThat(look("/ra").found()).isFalse();
        assertThat(site.asked()).hasSize(1);
    }

    /** What the application knows, with names that lead to any address. */
    private static PublicPages publicWith(PageRules.Names names) {
        PageRules rules = PageRules.PUBLIC;
        return new OpenedPages(
                LocalSite.phrases(),
                new PageRules(
                        rules.scheme(),
                        rules.anyPort(),
                        names,
                        rules.allowed(),
                        rules.redirects(),
                        rules.patience(),
                        rules.most()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.5",
                "127.0.0.1",
                "169.254.169.254",
                "100.64.1.1",
                "192.168.0.10",
                "224.0.0.1",
                "::1",
                "fd00::1",
                "fe80::1",
                "::ffff:10.0.0.5"
            })
    void aNameThatLeadsToAPrivateAddressIsRefusedBeforeAnyConnection(String address) {
        PublicPages pages = publicWith(host -> new InetAddress[] {InetAddress.getByName(address)});
        assertThat(pages.look("https://www.facebook.com/bai").what()).contains("nội bộ");
    }

    @Test
    void onePrivateAddressAmongPublicOnesIsEnough() {
        PublicPages pages = publicWith(
                host -> new InetAddress[] {InetAddress.getByName("31.13.95.36"), InetAddress.getByName("127.0.0.1")});
        assertThat(pages.look("https://www.facebook.com/bai").what()).contains("nội bộ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://2130706433/",
                "https://127.1/",
                "https://localhost/",
                "https://[::ffff:127.0.0.1]/",
                "https://0/"
            })
    void anAddressInNumbersIsJudgedToo(String address) {
        assertThat(new OpenedPages(LocalSite.phrases()).look(address).found()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.facebook.com/bai",
                "https://ten:mat-khau@www.facebook.com/bai",
                "https://ten@www.facebook.com/",
                "https://www.facebook.com:8443/bai",
                "https://www.facebook.com:22/",
                "ftp://www.facebook.com/",
                "facebook.com",
                ""
            })
    void onlyPlainHttpsIsOpened(String address) {
        AtomicLong lookUps = new AtomicLong();
        PublicPages pages = publicWith(host -> {
            lookUps.incrementAndGet();
            throw new UnknownHostException(host);
        });
        assertThat(pages.look(address).what()).contains("không phải địa chỉ https công khai");
        assertThat(lookUps).hasValue(0);
    }

    @Test
    void anUnknownNameIsTold() {
        PublicPages pages = publicWith(host -> {
            throw new UnknownHostException(host);
        });
        assertThat(pages.look("https://www.facebook.com/bai").what()).contains("không tìm thấy máy chủ");
    }

    @Test
    void aPageThatDripsIsNotWaitedFor() throws Exception {
        site.at("/nho-giot", out -> {
            out.write((OK + "\r\n").getBytes(StandardCharsets.US_ASCII));
            for (int line = 0; line < 1000; line++) {
                out.write("X: y\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                TimeUnit.MILLISECONDS.sleep(50);
            }
        });
        OpenedPages hasty = site.pages(Duration.ofSeconds(1));
        long begun = System.nanoTime();
        assertThat(hasty.look(site.url("/nho-giot")).what()).contains("không trả lời trong 1 giây");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        hasty.destroy();
    }

    @Test
    void ofAHugePageOnlyTheBeginningIsReadAgainAndAgain() {
        AtomicLong written = new AtomicLong();
        byte[] piece = new byte[64 * 1024];
        site.at("/lon", out -> {
            out.write((OK + "\r\nContent-Length: 4000000000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            while (written.addAndGet(piece.length) < 4_000_000_000L) {
                out.write(piece);
            }
        });
        int times = 12;
        for (int time = 0; time < times; time++) {
            assertThat(look("/lon")).isEqualTo(Seen.page());
        }
        assertThat(written.get()).isLessThan(times * 16L * 1024 * 1024);
    }

    @Test
    void headersWithoutEndAreNoPage() {
        site.at("/dau", out -> {
            out.write((OK + "\r\nX: ").getBytes(StandardCharsets.US_ASCII));
            out.write("y".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII));
        });
        assertThat(look("/dau").found()).isFalse();
    }

    @Test
    void aPackedPageIsNotUnpacked() {
        String packed = Base64.getEncoder().encodeToString(new byte[100]);
        site.at("/goi", OK + "\r\nContent-Encoding: gzip", packed);
        assertThat(look("/goi")).isEqualTo(Seen.page());
        assertThat(site.asked().get(0)).doesNotContainIgnoringCase("accept-encoding");
    }
}
