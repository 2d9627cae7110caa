package vn.vanho.policycomm.dissemination.internal;

import java.net.URI;
import java.net.URISyntaxException;

/** The address of a video: https, a named host, nobody's account in it. */
final class VideoLink {

    private static final int LONGEST = 1_000;

    private VideoLink() {}

    static boolean isFit(String link) {
        try {
            URI uri = new URI(link);
            return link.length() <= LONGEST
                    && "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getHost().matches(".*[a-zA-Z].*\\..*[a-zA-Z]+.*")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }
}
