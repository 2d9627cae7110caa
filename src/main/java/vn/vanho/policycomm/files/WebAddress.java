package vn.vanho.policycomm.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that a page may link to: http or https, a named host, nobody's account in it, at most 1,000 characters. */
public final class WebAddress {

    private static final int LONGEST = 1_000;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

    private WebAddress() {}

    /** Empty for everything else, also for signs that nobody sees: they could make an address look like another. */
    public static Optional<URI> read(String typed) {
        if (typed.length() > LONGEST || INVISIBLE.matcher(typed).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(typed)).filter(WebAddress::isFit);
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static boolean isFit(URI uri) {
        return uri.getScheme() != null
                && uri.getScheme().matches("(?i)https?")
                && uri.getHost() != null
                && uri.getHost().matches(".*[a-zA-Z].*\\..*[a-zA-Z]+.*")
                && uri.getUserInfo() == null;
    }
}
