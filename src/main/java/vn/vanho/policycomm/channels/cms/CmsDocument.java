package vn.vanho.policycomm.channels.cms;

import java.net.URI;
import vn.vanho.policycomm.channels.Post;

/**
 * What the CMS gets.
 *
 * @param key names the post for ever
 * @param link the draft on our portal
 * @param language of all texts
 * @param sentAt ISO 8601 with the zone of Vietnam; differs with each try
 */
record CmsDocument(String key, String title, URI link, String language, String sentAt, Blocks blocks) {

    /** The six blocks of Decision 407/QĐ-TTg, plain text; {@code other} may be empty. */
    record Blocks(String necessity, String purpose, String scope, String content, String changes, String other) {}

    static CmsDocument of(Post post, String sentAt) {
        return new CmsDocument(
                post.key(),
                post.title(),
                post.link(),
                "vi",
                sentAt,
                new Blocks(
                        post.text("blockNecessity"),
                        post.text("blockPurpose"),
                        post.text("blockScope"),
                        post.text("blockContent"),
                        post.text("blockChanges"),
                        post.text("blockOther")));
    }
}
