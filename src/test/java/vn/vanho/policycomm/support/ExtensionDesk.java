package vn.vanho.policycomm.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Asking for more time on the page, and deciding over REST. */
public final class ExtensionDesk {

    private static final String LEADERSHIP = "lanh-dao-ubnd-lanhdao";

    private final DraftLine line;
    private final int port;

    public ExtensionDesk(DraftLine line, int port) {
        this.line = line;
        this.port = port;
    }

    /** The page of the one open task of a step that this person sees. */
    public String page(String account, String step, String key) {
        return "/lam-viec/viec/%s/gia-han"
                .formatted(
                        line.office(account).tasks(step, key).get(0).get("id").asText());
    }

    /** The head of a unit asks; what comes back is the page that tells so. */
    public Browser.Page ask(String unit, String step, String key, String wishedOn, String reason) {
        Browser head = new Browser(port).signIn(unit + "-lanhdao");
        Browser.Page page = head.open(page(unit + "-lanhdao", step, key));
        return head.submit(page.find("form[action$=/gia-han]"), Map.of("wishedOn", wishedOn, "reason", reason));
    }

    /** Business key of the request. */
    public static String request(String unit, String step, String key) {
        return "%s/gia-han/%s/%s".formatted(key, step, unit);
    }

    public void grant(String request, String day) {
        decide(request, Map.of("extensionDecision", "granted", "grantedOn", day));
    }

    public void refuse(String request, String reason) {
        decide(request, Map.of("extensionDecision", "refused", "extensionRefusal", reason));
    }

    private void decide(String request, Map<String, String> decision) {
        assertThat(line.office(LEADERSHIP).tasks("decide-extension", request)).hasSize(1);
        line.office(LEADERSHIP).complete("decide-extension", request, decision);
    }
}
