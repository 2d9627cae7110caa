package vn.vanho.policycomm.channels.facebook;

import java.text.Normalizer;
import vn.vanho.policycomm.channels.Post;

/** The text of a post on the page: what was approved, then the draft's address, for readers and to be known again by. */
final class PageMessage {

    private PageMessage() {}

    static String of(Post post) {
        return post.text(FacebookPage.TEXT) + "\n\n" + post.link();
    }

    /** Whether what the page shows is this post, whatever was done to its white space and its accents' encoding. */
    static boolean same(Post post, String shown) {
        return plain(of(post)).equals(plain(shown));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
