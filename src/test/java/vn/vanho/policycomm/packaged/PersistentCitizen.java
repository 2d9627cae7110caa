package vn.vanho.policycomm.packaged;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import vn.vanho.policycomm.support.Browser;

/** Comments at the portal; when no answer comes, sends the very same form again until a receipt is there. */
final class PersistentCitizen {

    private final ShakySite site;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, String> receipts = new ConcurrentHashMap<>();

    PersistentCitizen(ShakySite site) {
        this.site = site;
    }

    void comment(String draft, String address) {
        String body = "Góp ý lúc mất điện số %d.".formatted(number.incrementAndGet());
        Element form = site.persist(() -> site.browser().open(draft + "/gop-y").find("form[method=post]"));
        String receipt = site.persist(() -> send(form, Map.of("body", body, "address", address)));
        receipts.put(body, receipt);
        site.answered();
    }

    /** The page of the receipt for each comment. */
    Map<String, String> receipts() {
        return receipts;
    }

    private String send(Element form, Map<String, String> values) {
        Browser.Page page = site.browser().submit(form, values);
        String path = page.response().url().getPath();
        if (page.status() != 200 || !path.startsWith("/gop-y/")) {
            site.surprise("%d %s".formatted(page.status(), page.text()));
        }
        return path;
    }
}
