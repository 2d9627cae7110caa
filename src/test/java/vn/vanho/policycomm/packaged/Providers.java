package vn.vanho.policycomm.packaged;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vanho.policycomm.channels.cms.CmsReceiver;
import vn.vanho.policycomm.channels.facebook.PageOnFacebook;
import vn.vanho.policycomm.channels.zalo.AccountOnZalo;
import vn.vanho.policycomm.support.JsonProvider.Shown;

/** Facebook, Zalo and the district's site, each on a bad day. */
final class Providers implements AutoCloseable {

    static final int CHANNELS = 3;

    private static final String KEY_ID = "van-ho";
    private static final String SECRET = "bi-mat-chung-cua-cong-va-he-thong-01";

    private final PageOnFacebook page = new PageOnFacebook();
    private final AccountOnZalo account = new AccountOnZalo();
    private final CmsReceiver site = new CmsReceiver(KEY_ID, SECRET, Clock.systemUTC());
    private final BadDay ofPage;
    private final BadDay ofAccount;
    private final BadDay ofSite;

    Providers(long seed) {
        ofPage = new BadDay(page.url(), seed);
        ofAccount = new BadDay(account.url(), seed + 1);
        ofSite = new BadDay(site.url().resolve("/"), seed + 2);
    }

    /** How an application calls them, its patience a short one. */
    List<String> settings() {
        return Stream.of(
                        "facebook.mode=live",
                        "facebook.api-url=" + ofPage.url(),
                        "facebook.page-id=" + PageOnFacebook.ID,
                        "facebook.access-token=bi-mat",
                        "facebook.connect-timeout=500ms",
                        "facebook.timeout=600ms",
                        "zalo.mode=live",
                        "zalo.api-url=" + ofAccount.url(),
                        "zalo.token-url=" + ofAccount.url() + "/v4/oa/access_token",
                        "zalo.oa-id=" + AccountOnZalo.ID,
                        "zalo.app-id=app-9",
                        "zalo.secret-key=bi-mat",
                        "zalo.refresh-token=" + AccountOnZalo.FIRST_TOKEN,
                        "zalo.token-key=mot khoa dai de giu cac ma",
                        "zalo.author=UBND huyện Vân Hồ",
                        "zalo.cover=https://vidu.vn/bia.jpg",
                        "zalo.connect-timeout=500ms",
                        "zalo.timeout=600ms",
                        "zalo.verify-every=20ms",
                        "zalo.verify-within=1s",
                        "cms.mode=live",
                        "cms.url=" + ofSite.url() + CmsReceiver.PATH,
                        "cms.key-id=" + KEY_ID,
                        "cms.secret=" + SECRET,
                        "cms.connect-timeout=500ms",
                        "cms.timeout=600ms")
                .map("--policycomm.channels."::concat)
                .toList();
    }

    /** What the public sees, by channel: of each post its first words. */
    Map<String, List<Shown>> shown() {
        return Map.of(
                "facebook",
                page.shown().stream()
                        .map(post -> new Shown(
                                post.id(), post.text().lines().findFirst().orElse(""), post.url(), post.atSecond()))
                        .toList(),
                "zalo",
                account.shown(),
                "cms",
                site.articles().stream().map(Providers::shown).toList());
    }

    private static Shown shown(CmsReceiver.Article article) {
        String words = article.content().path("blocks").path("necessity").asText();
        return new Shown(article.id(), words, article.url(), 0);
    }

    int count() {
        return page.shown().size() + account.shown().size() + site.articles().size();
    }

    /** A node that is killed between using a token up and keeping the next one is signed out for good. */
    boolean allSignedIn() {
        return !account.shown().isEmpty();
    }

    @Override
    public void close() {
        Stream.of(ofPage, ofAccount, ofSite).forEach(BadDay::close);
        page.close();
        account.close();
        site.close();
    }
}
